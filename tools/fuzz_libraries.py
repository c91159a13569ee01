"""Damages library files at random: the program must use each file, or refuse it in a sentence.

    python tools/fuzz_libraries.py --count 20000 --seed 1 [--folder KEPT]
    python tools/fuzz_libraries.py --only 1234 --seed 1 [--folder KEPT]

Half of the damage is done to bytes, as disks do it; half through SQLite, as another program or somebody who
means harm would. Each file is opened, read, grouped and decided upon in a child process, because what
crashes takes its process with it, and what never comes back must be killed. Whatever is neither a result nor
an `AppError` is a finding, and so is whatever reaches beyond the file's own folder. The file of a finding is
made again by `--only`.
"""

from __future__ import annotations

import argparse
import faulthandler
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fuzz_library_child import SECONDS_A_FILE, child
from fuzz_library_exercise import Outcome, exercise
from fuzz_library_mutants import make_mutant
from fuzz_library_report import Finding
from fuzz_library_seeds import OUTSIDE, make_seeds
from fuzz_library_watch import run

KEPT = "kept"


def again(number: int, seed: int, folder: Path) -> Sequence[Finding]:
    """Make one mutant again, keep a copy, work on it in this process, and say all that is found."""
    (folder / OUTSIDE).mkdir(parents=True, exist_ok=True)
    if not (folder / "seeds").exists():
        make_seeds(folder / "seeds")
    into = folder / f"{number:06d}"
    outcome = Outcome(number, make_mutant(number, seed, folder, into))
    shutil.copytree(into, folder / KEPT / into.name, dirs_exist_ok=True)
    print(f"{outcome.mutation}; the damaged library is {folder / KEPT / into.name}")
    faulthandler.dump_traceback_later(SECONDS_A_FILE, exit=True)
    exercise(into, outcome)
    faulthandler.cancel_dump_traceback_later()
    for sentence in outcome.refused:
        print(f"refused: {sentence}")
    for finding in outcome.findings:
        print(f"{finding}\n{finding.trace}\n")
    return outcome.findings


def main() -> int:
    """Do what the command line asks for; 0 if nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000, help="how many files")
    parser.add_argument("--seed", type=int, default=1, help="chooses the damage")
    parser.add_argument("--folder", type=Path, help="where the files lie")
    parser.add_argument(
        "--only", type=int, metavar="NUMBER", help="make one again, here and with all it says"
    )
    parser.add_argument(
        "--child", nargs=4, metavar=("FIRST", "LAST", "SEED", "FOLDER"), help=argparse.SUPPRESS
    )
    wanted = parser.parse_args()
    if wanted.child:
        first, last, seed = map(int, wanted.child[:3])
        child(first, last, seed, Path(wanted.child[3]))
        return 0
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="kinframe-fuzz-"))
    if wanted.only is not None:
        return 1 if again(wanted.only, wanted.seed, folder) else 0
    began = time.monotonic()
    report = run(wanted.count, wanted.seed, folder)
    for sentence, times in report.refused.most_common():
        print(f"{times:7,} x {sentence}")
    print(report.told())
    print(f"{report}; {time.monotonic() - began:.0f} s in all; seed {wanted.seed}; the folder is {folder}")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
