"""Damage to the bytes of a library file, as disks do it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

from fuzz_library_seeds import LIBRARY, PICTURES
from fuzz_library_values import Dice

MOST_DAMAGES = (1, 1, 1, 2, 4)
LONGEST_RUN = 64
HEADER = 100
PAGE = 4096


def _flip_bits(data: bytearray, dice: Dice, _other: bytes) -> None:
    for _ in range(dice.randint(1, 6)):
        data[_place(data, dice)] ^= 1 << dice.randrange(8)


def _overwrite(data: bytearray, dice: Dice, _other: bytes) -> None:
    """A run of one value, or of noise."""
    where = _place(data, dice)
    length = min(dice.randint(1, LONGEST_RUN), len(data) - where)
    same = bytes([dice.choice((0, 1, 0x7F, 0x80, 0xFF))]) * length
    data[where : where + length] = dice.choice((same, dice.randbytes(length)))


def _change_header(data: bytearray, dice: Dice, _other: bytes) -> None:
    """One of the fields of the file's first hundred bytes."""
    start, size = dice.choice(
        [
            (16, 2),
            (18, 1),
            (19, 1),
            (20, 1),
            (21, 1),
            (22, 1),
            (23, 1),
            *((at, 4) for at in range(24, 100, 4)),
        ]
    )
    lies = [0, 1, 2, 3, 512, 0x7FFFFFFF, 0xFFFFFFFF, dice.getrandbits(32)]
    data[start : start + size] = (dice.choice(lies) % (1 << 8 * size)).to_bytes(size, "big")


def _change_tree(data: bytearray, dice: Dice, _other: bytes) -> None:
    """A field or a cell pointer at the beginning of a page."""
    start = _page(data, dice)
    at = start + (HEADER if start == 0 else 0) + dice.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14))
    if at < len(data):
        data[at] = dice.choice((0, 1, 2, 5, 10, 13, 0x7F, 0xFF, dice.getrandbits(8)))


def _zero_page(data: bytearray, dice: Dice, _other: bytes) -> None:
    start = _page(data, dice)
    data[start : start + PAGE] = bytes(len(data[start : start + PAGE]))


def _swap_pages(data: bytearray, dice: Dice, _other: bytes) -> None:
    one, other = _page(data, dice), _page(data, dice)
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    if len(first) == len(second):
        data[one : one + PAGE], data[other : other + PAGE] = second, first


def _splice_page(data: bytearray, dice: Dice, other: bytes) -> None:
    """A page of another library, at the same place or anywhere."""
    start = _page(data, dice)
    taken = dice.choice((start, _page(other, dice)))
    data[start : start + PAGE] = other[taken : taken + PAGE] or bytes(PAGE)


def _cut(data: bytearray, dice: Dice, _other: bytes) -> None:
    del data[dice.choice((dice.randrange(len(data)), _page(data, dice))) :]


def _lengthen(data: bytearray, dice: Dice, other: bytes) -> None:
    data += dice.choice((bytes(PAGE * 3), dice.randbytes(777), other))


def _shift(data: bytearray, dice: Dice, _other: bytes) -> None:
    """Bytes lost or too many in the middle."""
    where, length = _place(data, dice), dice.randint(1, LONGEST_RUN)
    if dice.random() < 1 / 2:
        del data[where : where + length]
    else:
        data[where:where] = dice.randbytes(length)


BYTE_DAMAGES: tuple[Callable[[bytearray, Dice, bytes], None], ...] = (
    _flip_bits, _flip_bits, _overwrite, _overwrite, _change_header, _change_header, _change_tree,
    _change_tree, _zero_page, _swap_pages, _splice_page, _cut, _lengthen, _shift,
)  # fmt: skip


def _place(data: bytearray, dice: Dice) -> int:
    """Anywhere; often where a page begins, for there a byte decides most."""
    start = _page(data, dice)
    return min(start + dice.choice((dice.randrange(PAGE), dice.randrange(140))), len(data) - 1)


def _page(data: bytes | bytearray, dice: Dice) -> int:
    """Where a page begins: any, half the time one of the first, which hold the schema and the roots."""
    pages = max(1, -(-len(data) // PAGE))
    return PAGE * dice.randrange(pages if dice.random() < 1 / 2 else min(pages, 6))


def damage_bytes(folder: Path, seeds: Path, dice: Dice) -> str:
    """Damage the file itself or what lies beside it; returns the damages' names."""
    others = [path / LIBRARY for path in sorted(seeds.iterdir())]
    beside = [end for end in ("-wal",) if (folder / f"{LIBRARY}{end}").exists()]
    names = []
    for _ in range(dice.choice(MOST_DAMAGES)):
        if dice.random() < 1 / 6:
            names.append(_lay_beside(folder, dice.choice(others).read_bytes(), dice))
            continue
        damage = dice.choice(BYTE_DAMAGES)
        file = folder / f"{LIBRARY}{dice.choice(['', *beside])}"
        data = bytearray(file.read_bytes())
        if data:
            damage(data, dice, dice.choice(others).read_bytes())
            file.write_bytes(data)
        names.append(damage.__name__.strip("_") + file.name.removeprefix(LIBRARY))
    return "+".join(names)


def _lay_beside(folder: Path, other: bytes, dice: Dice) -> str:
    """Something that SQLite or we would read together with the file."""
    name = dice.choice(
        (f"{LIBRARY}-wal", f"{LIBRARY}-journal", f"{LIBRARY}-shm", PICTURES, f"{PICTURES}-wal")
    )
    wal = struct.pack(">8I", 0x377F0682, 3007000, PAGE, 0, 1, 2, 3, 4)
    journal = bytes.fromhex("d9d505f920a163d7") + struct.pack(">5I", 3, 0, 9, 512, PAGE)
    garbage = dice.choice(
        (dice.randbytes(3000), other, bytes(9000), b"", wal + other, journal + other[:9000])
    )
    (folder / name).write_bytes(garbage)
    return f"beside{name[name.index('.') :]}"
