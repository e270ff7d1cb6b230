#!/usr/bin/env python3
"""shake_costs.py RUNS PAGES GOLD [PAGES GOLD]...

How much hangs on the exact values of src/page/costs.h: builds the reader anew with every cost multiplied by a factor
of its own, between 1/1.25 and 1.25 at random, and evaluates it on pages with gold. A score that only careful fitting
to those very pages could reach falls with it.
"""

import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

SPREAD = 1.25
ROOT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ["CMakeLists.txt", "CMakePresets.json", "LICENSE", "data", "src", "tests"]
COST = re.compile(r"(inline constexpr double (?!impossible)\w+ =\s*)(-?[\d.]+)(;)")


def shaken(costs, seed):
    chance = random.Random(seed)
    return COST.sub(lambda m: f"{m[1]}{float(m[2]) * SPREAD ** chance.uniform(-1, 1):.4g}{m[3]}", costs)


def main(runs, *sets):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        for part in PARTS:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(ROOT / part, tree / part)
        file = tree / "src/page/costs.h"
        costs = file.read_text()
        subprocess.run(["cmake", "--preset", "core", "-DGONGWEN_TESTS=OFF"], cwd=tree, check=True,
                       stdout=subprocess.DEVNULL)
        for seed in range(int(runs) + 1):
            file.write_text(shaken(costs, seed) if seed > 0 else costs)
            subprocess.run(["cmake", "--build", "--preset", "core", "--target", "gongwenctl"], cwd=tree, check=True,
                           stdout=subprocess.DEVNULL)
            for pages, gold in zip(sets[::2], sets[1::2]):
                # It fails where gold has no page; what it has is evaluated.
                table = subprocess.run([tree / ".build/core/bin/gongwenctl", "evaluate", pages, gold],
                                       capture_output=True, text=True).stdout
                print(seed, pages, *table.splitlines()[-1].split("\t"), sep="\t", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
