#!/usr/bin/env python3
"""Makes data/bigrams.tsv: how often Han characters and pairs of them stand in articles of union news.

    find data/sample/pages -name "*.txt" | xargs python3 data/bigrams.py /usr/lib/python3/dist-packages/jieba/dict.txt

Half of it is learned without labels from the pages: a paragraph (line) counts each character and pair once, and what
stands on fewer than three pages is left out, for what is rare tells whose subject a piece is, and must not be learned
from the page that it stands on. The other half is Chinese at large: the words of jieba's dictionary (Debian's
python3-jieba, MIT licence) by their frequency there, and what stands in them. A pair that neither holds often enough to
matter is left out.
"""
import collections
import sys
import unicodedata

LEAST = 0.1  # of 100,000


def is_han(c):
    return "\u4e00" <= c <= "\u9fff"


def rates_of_dictionary(path):
    counts = collections.Counter()
    characters = 0
    for line in open(path, encoding="utf-8"):
        word, frequency, _ = line.split()
        for c in filter(is_han, word):
            counts[c] += int(frequency)
            characters += int(frequency)
        for a, b in zip(word, word[1:]):
            if is_han(a) and is_han(b):
                counts[a + b] += int(frequency)
    # A text holds about as many pairs as characters.
    return {pair: count / (2 * characters) for pair, count in counts.items()}


def rates_of_pages(paths):
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
    return {pair: count / total for pair, count in counts.items() if pages[pair] >= 3}


def main(dictionary, *pages):
    at_large = rates_of_dictionary(dictionary)
    news = rates_of_pages(pages)
    print("# Han characters and pairs of them, and of each 100,000 that paragraphs hold how many are this one.")
    print("# Made by data/bigrams.py: half from the sample archive's pages (the project's own texts, GPL-3.0-or-later),")
    print("# half from the word frequencies of jieba 0.42.1's dictionary (https://github.com/fxsjy/jieba, MIT).")
    rates = {pair: 50000 * (at_large.get(pair, 0) + news.get(pair, 0)) for pair in at_large.keys() | news.keys()}
    for pair, rate in sorted(rates.items(), key=lambda item: (-item[1], item[0])):
        if rate >= LEAST:
            print(f"{pair}\t{rate:.2f}")


main(*sys.argv[1:])
