#!/usr/bin/env python3
"""Makes data/forms.tsv: how a line begins that goes on in mid-sentence and how one that begins a sentence, and what the
characters of a headline are and what those of running text.

    python3 data/forms.py PAGE.txt… > data/forms.tsv

Learned without labels: a sentence begins behind the end of another, in its line or in the next, and print may cut one
before any of its characters. Short lines that end no sentence are mostly headlines and crossheads. Weights are logarithms of likelihood ratios (nats): above 0
where a line rather goes on, or rather is a headline.
"""
import collections
import math
import re
import sys
import unicodedata

ENDS = "。!?…"
CLOSERS = "”’」』》】)"
WRITERS = re.compile("记者|通讯员|摄|/")  # Lines that name them are no headlines.
UNSURE = 2.0  # Beginnings to add to those expected and those seen, so that what is rare tells little.
LONGEST = 80  # Characters; longer tails tell nothing.


def ends_sentence(line):
    return line.rstrip(CLOSERS)[-1:] in tuple(ENDS)


def lines_of(path):
    data = open(path, "rb").read()
    for encoding in ("utf-8", "gb18030", "big5"):
        try:
            return [unicodedata.normalize("NFKC", line.strip()) for line in data.decode(encoding).splitlines()]
        except UnicodeDecodeError:
            continue
    return []


def main(paths):
    begins, inside, pair_begins, pair_inside = (collections.Counter() for _ in range(4))
    lengths = collections.Counter()
    head_first, head_last, head_inner = (collections.Counter() for _ in range(3))
    for path in sorted(paths):
        before = ""
        for line in filter(None, lines_of(path)):
            if ends_sentence(line):
                for at in range(1, len(line) - 1):
                    inside[line[at]] += 1
                    pair_inside[line[at:at + 2]] += 1
                    if line[at - 1] in ENDS and line[at] not in CLOSERS:
                        begins[line[at]] += 1
                        pair_begins[line[at:at + 2]] += 1
                if ends_sentence(before):
                    begins[line[0]] += 1
                    pair_begins[line[:2]] += 1
                    lengths[len(line)] += 1
            elif 4 <= len(line) <= 30 and line[-1] not in ",、:" and not WRITERS.search(line):
                head_first[line[0]] += 1
                head_last[line[-1]] += 1
                head_inner.update(line[1:-1])
            before = line
    n_begins, n_inside = sum(begins.values()), sum(inside.values())

    def weight(expected, seen):
        return math.log((expected + UNSURE) / (seen + UNSURE))

    def weight_of(first):
        return weight(n_begins * inside[first] / n_inside, begins[first])

    def head_weight(seen, total, char):
        return weight(seen[char], total * inside[char] / n_inside)

    print("# What the characters of a line tell of it, as weights (nats): `first`, its first one or two, above 0 where it")
    print("# rather goes on in mid-sentence than begins a sentence; `length`, a number of characters up to the next, the")
    print("# same for a line that ends its sentence; `head_first`, `head_inner`, `head_last`, a character, above 0 where a")
    print("# line that ends no sentence is rather a headline than running text.")
    print("# Made by data/forms.py from the sample archive's pages; the project's own texts, GPL-3.0-or-later.")
    for first in sorted(inside | begins):
        if abs(weight_of(first)) >= 0.2:
            print(f"first\t{first}\t{weight_of(first):.2f}")
    for pair in sorted(pair_inside | pair_begins):
        follows = pair_inside[pair] / max(1, inside[pair[0]])
        further = weight(begins[pair[0]] * follows, pair_begins[pair])
        if abs(further) >= 0.5:
            print(f"first\t{pair}\t{weight_of(pair[0]) + further:.2f}")
    for kind, seen in (("head_first", head_first), ("head_inner", head_inner), ("head_last", head_last)):
        total = sum(seen.values())
        for char in sorted(inside | seen):
            if abs(head_weight(seen, total, char)) >= 0.25:
                print(f"{kind}\t{char}\t{head_weight(seen, total, char):.2f}")
    total = sum(lengths.values())
    for low in range(1, LONGEST, 8):
        high = low + 8
        # A tail is as long as what is left of a paragraph behind a place anywhere in it.
        tail = sum(count * (min(high, length) - low) / (length - 1) for length, count in lengths.items() if length > low)
        whole = sum(count for length, count in lengths.items() if low <= length < high)
        print(f"length\t{low}\t{math.log((tail + 1) / (total + 10)) - math.log((whole + 1) / (total + 10)):.2f}")


main(sys.argv[1:])
