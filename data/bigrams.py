#!/usr/bin/env python3
"""Makes data/bigrams.tsv: how often Han characters and pairs of them stand in articles of union news, learned without
labels.

    python3 data/bigrams.py PAGE.txt… > data/bigrams.tsv

A paragraph (line) counts each once. What stands on fewer than three pages is left out: what is rare tells whose subject a
piece is, and must not be learned from the page that it stands on.
"""
import collections
import sys
import unicodedata


def is_han(c):
    return "\u4e00" <= c <= "\u9fff"


def main(paths):
    counts = collections.Counter()
    pages = collections.Counter()
    total = 0
    for path in sorted(paths):
        data = open(path, "rb").read()
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("gb18030")
        on_page = set()
        for line in text.splitlines():
            line = unicodedata.normalize("NFKC", line)
            pairs = {a + b for a, b in zip(line, line[1:]) if is_han(a) and is_han(b)}
            pairs |= {c for c in line if is_han(c)}
            counts.update(pairs)
            on_page |= pairs
            total += len(pairs)
        pages.update(on_page)
    print("# Han characters and pairs of them, and of each 100,000 that paragraphs hold how many are this one.")
    print("# Made by data/bigrams.py from the sample archive's pages; the project's own texts, GPL-3.0-or-later.")
    for pair, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if pages[pair] >= 3:
            print(f"{pair}\t{count * 100000 / total:.1f}")


main(sys.argv[1:])
