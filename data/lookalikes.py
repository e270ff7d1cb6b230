#!/usr/bin/python3
"""Makes lookalikes.tsv: which characters are easily taken for each other by how they look.

    lookalikes.py > lookalikes.tsv

Needs Debian's python3-numpy, python3-pil, fonts-noto-cjk-extra and unicode-data. The characters of 通用规范汉字表 (Unihan's
kTGH) are drawn in a serif face, as newspapers print, blurred, and compared by the correlation of their grey values.
"""

import bz2

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
FACE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
SIMPLIFIED_CHINESE = 2  # the face's place in the file
SIZE, FRAME, GRID = 48, 56, 28  # pixels: of a character, of its picture, of what is compared
BLUR = 2
LEAST = 0.865  # correlation: 末 to 未 0.98, 晖 to 辉 0.91, 钦 to 软 0.87; of any two characters 0.6
MOST = 8  # look-alikes of one character

HEAD = """\
# Characters that are easily taken for each other, by readers and by recognition: a character, a tab, its look-alikes.
# Either of a pair may have the line. Source: made by lookalikes.py from the shapes of Noto Serif CJK SC (SIL Open Font
# License 1.1) for the characters of 通用规范汉字表 (kTGH of Unicode's Unihan database; Unicode licence,
# https://www.unicode.org/license.txt); the line at the end by hand: a rare character, for which recognition writes others
# that it knows, as seen in recognised bylines.
"""
BY_HAND = [("翀", "坤昀冲")]


def characters():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as file:
        cells = [line.rstrip("\n").split("\t") for line in file]
    return sorted(chr(int(cell[0][2:], 16)) for cell in cells if len(cell) == 3 and cell[1] == "kTGH")


def picture(character, face):
    image = Image.new("L", (FRAME, FRAME), 0)
    ImageDraw.Draw(image).text((FRAME / 2, FRAME / 2), character, 255, font=face, anchor="mm")
    image = image.filter(ImageFilter.GaussianBlur(BLUR)).resize((GRID, GRID), Image.BOX)
    grey = numpy.asarray(image, dtype=numpy.float64).ravel()
    grey -= grey.mean()
    return grey / numpy.linalg.norm(grey)


def main():
    face = ImageFont.truetype(FACE, SIZE, index=SIMPLIFIED_CHINESE)
    known = characters()
    pictures = numpy.stack([picture(character, face) for character in known])
    alike = pictures @ pictures.T
    numpy.fill_diagonal(alike, 0)
    print(HEAD, end="")
    said = set()
    for i, character in enumerate(known):
        best = [j for j in numpy.argsort(-alike[i], kind="stable")[:MOST] if alike[i, j] >= LEAST]
        fresh = [j for j in best if (j, i) not in said]
        said.update((i, j) for j in fresh)
        if fresh:
            print(character + "\t" + "".join(known[j] for j in fresh))
    for character, others in BY_HAND:
        print(character + "\t" + others)


if __name__ == "__main__":
    main()
