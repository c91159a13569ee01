"""Lies about what a step of the history has changed."""

from __future__ import annotations

import json

from fuzz_library_values import INTEGERS, REALS, Dice

LONG = 20_000
"""Characters of a history step that is not made any longer."""


def written(text: str, dice: Dice) -> str:
    """The same step, with something in it that no step ever says."""
    if dice.random() < 1 / 3:
        deep = "[" * 100_000
        return dice.choice(
            ("", "null", "3", "{}", "[]", "[[]]", "[null]", text[:-9], deep, f'[{{"a": {deep}', "NaN")
        )
    changes = json.loads(text)
    change = dice.choice(changes)
    side = dice.choice(("before", "after"))
    lies: tuple[object, ...] = (
        None,
        [],
        {},
        "x",
        10**30,
        -1,
        1.5,
        True,
        {"base64": "not base64!"},
        {"base64": 3},
        {"other": 1},
        [1],
    )
    match dice.randrange(9):
        case 0:
            change["table"] = dice.choice(("sqlite_schema", "meta", "history", "people; --", "", None, 3, []))
        case 1:
            change["id"] = dice.choice(
                (None, "1", -1, 0, 2**63 - 1, 2**64, 10**30, 1.5, [], {}, True, float("nan"))
            )
        case 2:
            change[side] = dice.choice(lies)
        case 3:
            names = (
                "rowid",
                "nothing",
                "id",
                "1=1; --",
                "",
                "é",
                "select",
                "person_id",
                "name",
                "embedding",
            )
            change[side] = {
                **(change[side] or {}),
                dice.choice(names): dice.choice((*lies, "x" * 9999, b"".hex())),
            }
        case 4:
            del change[dice.choice(("table", "id", "before", "after"))]
        case 5:
            changes *= dice.choice((1, 300)) if len(text) < LONG else 1
        case 6:
            changes.reverse()
            change["before"], change["after"] = change["after"], change["before"]
        case 7 if change[side]:
            name = dice.choice(sorted(change[side]))
            change[side][name] = dice.choice((*lies, *INTEGERS, *REALS, float("nan"), "\ud800", "\0", 2**64))
        case _:
            change["before"] = change["after"] = None
    return json.dumps(changes)
