#!/usr/bin/env python3
"""How much hangs on the exact values of src/page/costs.h.

costs.py shake RUNS PAGES GOLD [PAGES GOLD]...
    Evaluates the reader with every cost multiplied by a factor of its own, between 1/1.25 and 1.25 at random. A score
    that only careful fitting to those very pages could reach falls with it.

costs.py leave-one-out PAGES GOLD [PAGES GOLD]...
    For each page of the first set: fits all costs anew on its other pages and on the other sets, beginning from powers
    of two, in two orders of which the better fit is taken, and evaluates the page that was left out. The other sets
    must not have seen it either.
"""

import math
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

SPREAD = 1.25
STEPS = [1.6, 1.3, 1.15]  # Factors by which a cost is tried higher and lower, one round over all costs each.
ROOT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ["CMakeLists.txt", "CMakePresets.json", "LICENSE", "data", "src", "tests"]
COST = re.compile(r"inline constexpr double ((?!impossible)\w+) =\s*(-?[\d.]+);")
FROM_ENVIRONMENT = """
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
namespace gongwen::page::costs {
inline double given(const char* name, double usual) {
  static const auto all = [] {
    std::map<std::string, double> values;
    std::ifstream file(std::getenv("GONGWEN_COSTS"));
    for (std::string key; file >> key;) file >> values[key];
    return values;
  }();
  const auto found = all.find(name);
  return found == all.end() ? usual : found->second;
}
}  // namespace gongwen::page::costs
"""


class Reader:
    """The reader, built to take its costs from a file."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for part in PARTS:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(ROOT / part, self.folder / part)
        header = self.folder / "src/page/costs.h"
        text = header.read_text()
        self.costs = {name: float(value) for name, value in COST.findall(text)}
        text = COST.sub(lambda m: f'inline const double {m[1]} = given("{m[1]}", {m[2]});', text)
        header.write_text(text.replace("#pragma once\n", "#pragma once\n" + FROM_ENVIRONMENT))
        for file in (self.folder / "src/page").glob("*.[ch]*"):
            if file != header:
                file.write_text(re.sub(r"(static )?constexpr (?=double \w+ = [^;]*costs::)",
                                       lambda m: "static inline const " if m[1] else "const ", file.read_text()))
        for command in (["cmake", "--preset", "core", "-DGONGWEN_TESTS=OFF", "-DGONGWEN_WERROR=OFF",
                         "-DCMAKE_BUILD_TYPE=Release"],
                        ["cmake", "--build", "--preset", "core", "--target", "gongwenctl"]):
            subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def rows(self, costs, pages, gold):
        """By page, and of all together as TOTAL: the scores by their names."""
        file = self.folder / f"costs.{os.getpid()}"
        file.write_text("".join(f"{name} {value:.6g}\n" for name, value in costs.items()))
        # It fails where gold has no page; what it has is evaluated.
        table = subprocess.run([self.folder / ".build/core/bin/gongwenctl", "evaluate", pages, gold],
                               env={**os.environ, "GONGWEN_COSTS": file}, capture_output=True, text=True).stdout
        head, *lines = [line.split("\t") for line in table.splitlines()]
        return {line[0]: dict(zip(head[1:], map(float, line[1:]))) for line in lines}


def shake(reader, runs, *sets):
    for seed in range(int(runs) + 1):
        chance = random.Random(seed)
        costs = {name: value * (SPREAD ** chance.uniform(-1, 1) if seed > 0 else 1)
                 for name, value in reader.costs.items()}
        for pages, gold in zip(sets[::2], sets[1::2]):
            total = reader.rows(costs, pages, gold)["TOTAL"]
            print(seed, pages, *(f"{name} {value:g}" for name, value in total.items()), sep="\t", flush=True)


def worth(row):
    return row["bF"] + row["exF"] + row["hdF"] + row["role"] + row["order"] + row["jump"] / 2


def fitted(reader, value, seed):
    """Costs of the greatest value(costs), found one by one from powers of two on."""
    costs = {name: math.copysign(2 ** round(math.log2(abs(usual))), usual) for name, usual in reader.costs.items()}
    best = value(costs)
    chance = random.Random(seed)
    for step in STEPS:
        names = list(costs)
        chance.shuffle(names)
        for name in names:
            for factor in (step, 1 / step):
                tried = {**costs, name: costs[name] * factor}
                now = value(tried)
                if now > best:
                    costs, best = tried, now
                    break
    return costs


def leave_one_out(reader, pages, gold, *sets):
    names = [name for name in reader.rows(reader.costs, pages, gold) if name != "TOTAL"]
    for left_out in names:
        def value(costs):
            rows = reader.rows(costs, pages, gold)
            values = [worth(rows[name]) for name in names if name != left_out]
            values += [worth(reader.rows(costs, *other)["TOTAL"]) for other in zip(sets[::2], sets[1::2])]
            return sum(values) / len(values)

        costs = max((fitted(reader, value, seed) for seed in (left_out, "second")), key=value)
        row = reader.rows(costs, pages, gold)[left_out]
        print(left_out, f"fitted {value(costs):.3f}", *(f"{name} {score:g}" for name, score in row.items()), sep="\t",
              flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("shake", "leave-one-out"):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        {"shake": shake, "leave-one-out": leave_one_out}[sys.argv[1]](Reader(folder), *sys.argv[2:])
