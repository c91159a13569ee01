"""The command line: options before or after, folders that open the window, boxes of all kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from headless.arguments import COMMANDS, parse
from headless.commands import COMMANDS as HANDLERS
from models.geometry import Box


def test_every_command_has_its_handler() -> None:
    assert set(HANDLERS) == COMMANDS


@pytest.mark.parametrize(
    "argv",
    [
        ["--library", "L", "--json", "people"],
        ["people", "--library", "L", "--json"],
        ["--library=L", "people", "--json"],
        ["--json", "people", "--library=L"],
    ],
)
def test_options_stand_before_or_after_the_command(argv: list[str]) -> None:
    args = parse(argv)
    assert (args.command, args.library, args.json, args.pack) == ("people", Path("L"), True, None)


def test_without_a_command_the_window_opens() -> None:
    args = parse([])
    assert (args.command, args.library, args.json, args.folders) == (None, None, False, [])
    args = parse(["--library", "people", "a folder", "scan"])
    assert (args.command, args.library, args.folders) == (
        None,
        Path("people"),
        [Path("a folder"), Path("scan")],
    )


@pytest.mark.parametrize("argv", [["--lib", "L", "people"], ["people", "--lib", "L"], ["people", "--js"]])
def test_half_an_option_is_refused_not_guessed(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(argv)
    assert end.value.code == 1


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("10,20,30,40", Box(10, 20, 30, 40)),
        (" 10 , 20.5, 30 ,40 ", Box(10, 20.5, 30, 40)),
        ("-5,-3,30,40", Box(-5, -3, 30, 40)),
        ("1e2,0,1,1", Box(100, 0, 1, 1)),
    ],
)
@pytest.mark.parametrize("joined", [True, False])
def test_boxes(text: str, box: Box, joined: bool) -> None:
    words = [f"--box={text}"] if joined else ["--box", text]
    assert parse(["suggest", "a.jpg", *words]).box == box
    assert parse(["draw", *words, "a.jpg", "--keep"]).box == box


@pytest.mark.parametrize(
    "text", ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,-3,4", "1,2,nan,4", "1,2,inf,4", "1,2,0,4", "1;2;3;4"]
)
def test_what_is_no_box_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["suggest", "a.jpg", f"--box={text}"])
    assert end.value.code == 1
    assert "--box" in capsys.readouterr().err


@pytest.mark.parametrize(
    "argv",
    [
        ["scan"],
        ["suggest", "a.jpg"],
        ["suggest"],
        ["suggest", "a.jpg", "--person", "Sarah"],
        ["different", "Sarah"],
        ["ignore", "Sarah", "--like", "--undo"],
        ["draw", "a.jpg", "--box", "1,2,3,4"],
        ["draw", "a.jpg", "--box", "1,2,3,4", "--keep", "--merge", "Sarah"],
        ["draw", "a.jpg", "--box", "1,2,3,4", "--keep", "--later"],
        ["draw", "a.jpg", "--box", "1,2,3,4", "--later", "--eyes", "1,2,3"],
        ["draw", "a.jpg", "--box", "1,2,3,4", "--later", "--eyes", "1,2,3,inf"],
        ["name", "Sarah"],
        ["merge", "Sarah"],
        ["undo", "everything"],
        ["people", "--loudly"],
        ["--loudly"],
    ],
)
def test_what_cannot_be_understood_ends_with_1_and_a_sentence(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(argv)
    assert end.value.code == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: kinframe" in err


@pytest.mark.parametrize("argv", [["--help"], ["-h"], ["scan", "--help"], ["--library", "L", "draw", "-h"]])
def test_help_ends_well(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(argv)
    assert end.value.code == 0
    assert "usage: kinframe" in capsys.readouterr().out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    out = capsys.readouterr().out
    assert all(f"\n    {command}" in out for command in COMMANDS)


def test_a_name_may_begin_with_anything_but_a_dash() -> None:
    args = parse(["name", "3", "Ann Smith"])
    assert (args.person, args.name) == ("3", "Ann Smith")
    assert parse(["name", "3", "--", "-Ann"]).name == "-Ann"


@pytest.mark.parametrize("words", [["peple"], ["--json", "histroy"], ["scan", ""]])
def test_a_mistyped_command_opens_no_window(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 1
    assert "folder" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--eyes", "-3,4.5,60,7"], ["--eyes=-3, 4.5, 60, 7"]])
def test_eyes_are_two_points(words: list[str]) -> None:
    for command in (["suggest", "a.jpg", "--box", "1,2,3,4"], ["draw", "a.jpg", "--box=1,2,3,4", "--later"]):
        assert parse([*command, *words]).eyes == ((-3.0, 4.5), (60.0, 7.0))
