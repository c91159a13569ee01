"""Damaged libraries, each made again by its number."""

from __future__ import annotations

import shutil
from pathlib import Path

from fuzz_library_bytes import damage_bytes
from fuzz_library_seeds import MARKER, OUTSIDE
from fuzz_library_tampering import tamper
from fuzz_library_values import Dice

BYTES_SHARE = 0.4
"""The share of files whose bytes are damaged; the others are tampered with through SQLite."""


def make_mutant(number: int, seed: int, folder: Path, into: Path) -> str:
    """Lay a damaged library in a folder, the same one for the same seed and number; returns what was done.

    Args:
        number: of the mutant.
        seed: chooses the damage.
        folder: of the run, with the whole libraries.
        into: where it is laid; made anew.
    """
    seeds = folder / "seeds"
    sources = sorted(seeds.iterdir())
    source = sources[number % len(sources)]
    dice = Dice(f"{seed} {number}")
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(source, into)
    if dice.random() < BYTES_SHARE:
        done = damage_bytes(into, seeds, dice)
    else:
        done = tamper(into, dice, folder / OUTSIDE / MARKER)
    return f"{source.name}: {done}"
