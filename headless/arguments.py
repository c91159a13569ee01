"""The command line."""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from config import PRODUCT, VERSION
from headless.export_arguments import EXPORTS, add_exports
from headless.folder_arguments import add_folder
from headless.search_arguments import add_search
from models.effort import Effort
from models.face import Eyes
from models.geometry import Box

COMMANDS = frozenset(
    {
        "scan",
        "look-again",
        "people",
        "search",
        "suggest",
        "draw",
        "name",
        "merge",
        "different",
        "born",
        "ignore",
        "repeats",
        "undo",
        "redo",
        "history",
        "check",
        "regroup",
        "packs",
        "backup",
        "restore",
        "relocate",
        "folder",
        "trash",
        "forget",
        "import",
        "names",
        *EXPORTS,
    }
)
_WITH_VALUE = frozenset({"--library", "--pack", "--device"})


class _Parser(argparse.ArgumentParser):
    """Ends with 1, as every other error does."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(1, f"{self.prog}: {message}. --help says more.\n")


def parse(argv: list[str]) -> argparse.Namespace:
    """Understand the command line; `command` is None when the window is wanted.

    Exits with status 1 and a sentence when it cannot be understood.
    """
    wants_help = bool({"-h", "--help"} & set(argv))
    parser = _commands() if wants_help or _first_word(argv) in COMMANDS else _window()
    found = parser.parse_args(_boxes_joined(argv))
    if found.command is None:
        _refuse_mistyped(parser, found.folders)
    if found.command == "suggest":
        given = [found.photo is not None, found.box is not None]
        if any(given) if found.person is not None else not all(given):
            parser.error("suggest wants either a PHOTO and a --box, or a --person")
    return found


def _refuse_mistyped(parser: argparse.ArgumentParser, folders: Sequence[Path]) -> None:
    """A word alone that is no folder is a mistyped command; a path may be on a disk that is away."""
    if len(folders) == 1 and len(folders[0].parts) == 1 and not folders[0].exists():
        parser.error(f"{folders[0]} is neither a command nor a folder")


def _boxes_joined(argv: list[str]) -> list[str]:
    # A box may begin left of the photo; argparse takes "-5,0,40,40" for an option unless it is joined on.
    joined: list[str] = []
    for word in argv:
        if joined and joined[-1] in {"--box", "--eyes"}:
            joined[-1] = f"{joined[-1]}={word}"
        else:
            joined.append(word)
    return joined


def _first_word(argv: list[str]) -> str | None:
    # Options may stand before the command; folders without a command open the window.
    rest = iter(argv)
    for word in rest:
        if word in _WITH_VALUE:
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return None


def _shared() -> _Parser:
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where people and faces are kept",
    )
    shared.add_argument(
        "--pack", metavar="NAME", default=argparse.SUPPRESS, help="the model pack of a new library"
    )
    shared.add_argument(
        "--device",
        choices=("auto", "cpu"),
        default=argparse.SUPPRESS,
        help="cpu: leave the graphics card alone",
    )
    shared.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="one JSON document on stdout"
    )
    return shared


def _window() -> argparse.ArgumentParser:
    # No option may be shortened: "--lib DIR people" would be read as folders, not as a command.
    parser = _Parser(prog=PRODUCT.lower(), parents=[_shared()], allow_abbrev=False)
    parser.set_defaults(command=None, library=None, pack=None, json=False, device="auto")
    _add_program_options(parser)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of photos to add")
    return parser


def _add_program_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"{PRODUCT} {VERSION}")
    parser.add_argument(
        "--install-launcher", action="store_true", help="add an entry to the system's menu of programs"
    )
    parser.add_argument("--remove-launcher", action="store_true", help="remove that entry")


def _commands() -> _Parser:
    # Not the same object twice: set_defaults() below would change the commands' options as well.
    shared = _shared()
    parser = _Parser(
        prog=PRODUCT.lower(),
        parents=[_shared()],
        description="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.set_defaults(library=None, pack=None, json=False, device="auto")
    _add_program_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, what: str) -> _Parser:
        return commands.add_parser(name, help=what, description=what, parents=[shared], allow_abbrev=False)

    scan = add("scan", "find the faces in folders of photos and group them")
    scan.add_argument("folders", nargs="+", type=_folder, metavar="FOLDER")
    _add_effort(scan, Effort.BALANCED)
    again = add("look-again", "look again, harder, at photos the library knows")
    again.add_argument("photos", nargs="+", type=Path, metavar="PATH", help="photos, or folders of them")
    _add_effort(again, Effort.THOROUGH)
    add("people", "list people and their faces")
    suggest = add("suggest", "say who the face in a rectangle, or a whole person, looks like")
    suggest.add_argument("photo", type=Path, nargs="?", metavar="PHOTO", help="a photo of the library")
    suggest.add_argument("--box", type=_box, metavar="x,y,w,h", help="pixels of the upright picture")
    _add_eyes(suggest)
    suggest.add_argument("--person", metavar="PERSON", help="who else this person might be (id, key or name)")
    draw = add("draw", "store the face in a rectangle")
    _add_rectangle(draw)
    choice = draw.add_mutually_exclusive_group(required=True)
    choice.add_argument("--merge", metavar="PERSON", help="it is this person (id, key or name)")
    choice.add_argument("--keep", action="store_true", help="it is somebody new")
    choice.add_argument("--later", action="store_true", help="store it without saying who it is")
    draw.add_argument("--name", help="the name of the new person")
    name = add("name", "name a person")
    name.add_argument("person", metavar="PERSON", help="id, key or name")
    name.add_argument("name", metavar="NAME")
    merge = add("merge", "A is B: move A's faces to B")
    merge.add_argument("person", metavar="A", help="id, key or name")
    merge.add_argument("into", metavar="B", help="id, key or name")
    _add_facts(add)
    for word, what in (("undo", "take back the last decision"), ("redo", "bring back what was undone last")):
        step = add(word, f"{what}, or any one step of the history")
        step.add_argument("step", metavar="STEP", type=int, nargs="?", help="its number in the history")
        step.add_argument(
            "--with-others", action="store_true", help="and the steps in its way, whatever was built on it"
        )
    add("history", "list the decisions, newest first")
    check = add("check", "check the library")
    check.add_argument("--repair", action="store_true", help="rebuild what is damaged")
    regroup = add("regroup", "group all faces anew; decisions stay")
    regroup.add_argument("--dry-run", action="store_true", help="only say what would change")
    _add_care(add)
    add_exports(add)
    add_search(add)
    packs = add("packs", "list the face networks on this computer, and change between them")
    choice = packs.add_mutually_exclusive_group()
    choice.add_argument("--use", metavar="NAME", help="describe all faces by these, then use them")
    choice.add_argument("--add", metavar="PATH", type=Path, help="bring networks from a zip or folder")
    choice.add_argument("--remove", metavar="NAME", help="delete networks that are not in use")
    choice.add_argument("--measure", metavar="NAME", help="time networks on this computer")
    return parser


def _add_care(add: Callable[[str, str], _Parser]) -> None:
    """What is about the library itself."""
    add("backup", "copy the library, people and decisions and all, into its folder of backups")
    restore = add("restore", "list the backups, or put one in the library's place")
    restore.add_argument("backup", metavar="BACKUP", nargs="?", help="the name of one, or `newest`")
    relocate = add("relocate", "say that a folder of photos is somewhere else now")
    relocate.add_argument("before", type=Path, metavar="OLD", help="where it was")
    relocate.add_argument("after", type=Path, metavar="NEW", help="where it is")
    trash = add("trash", "move photos to the system's trash; undo brings them back")
    trash.add_argument("photos", nargs="+", type=Path, metavar="PHOTO", help="photos of the library")
    trash.add_argument("--with-copies", action="store_true", help="and all further copies of them")
    add_folder(add)
    forget = add("forget", "erase face data of a person, or of everybody, and all backups; cannot be undone")
    forget.add_argument("person", metavar="PERSON", nargs="?", help="id, key or name")
    forget.add_argument("--everybody", action="store_true", help="all face data there is")
    forget.add_argument("--names", action="store_true", help="forget the names as well")
    old = add("import", "take over names and boxes from a library of the old program")
    old.add_argument("file", type=Path, metavar="FILE", help="its SQLite file")
    names = add("names", "list the names other programs wrote into photos and beside them, or use them")
    names.add_argument("--all", action="store_true", help="also those that were not wanted before")
    decided = names.add_mutually_exclusive_group()
    decided.add_argument("--use", nargs="*", metavar="NAME", help="give faces these names, or all of them")
    decided.add_argument("--refuse", action="store_true", help="never offer them again")


def _add_facts(add: Callable[[str, str], _Parser]) -> None:
    """What a person knows and no picture shows."""
    different = add("different", "A and B are two people, however alike")
    different.add_argument("person", metavar="A", help="id, key or name")
    different.add_argument("other", metavar="B", help="id, key or name")
    born = add("born", "remember when a person was born")
    born.add_argument("person", metavar="PERSON", help="id, key or name")
    born.add_argument("date", metavar="DATE", nargs="?", help="like 2015-03-09")
    born.add_argument("--forget", action="store_true", help="forget it")
    ignored = add("ignore", "show a stranger no more, and ask about them no more")
    ignored.add_argument("person", metavar="PERSON", help="id, key or name")
    choice = ignored.add_mutually_exclusive_group()
    choice.add_argument("--like", action="store_true", help="and every unnamed group and face like them")
    choice.add_argument("--undo", action="store_true", help="show them again")
    repeats = add("repeats", "a mirror or collage: one person may be in the photo more than once")
    repeats.add_argument("photo", type=Path, metavar="PHOTO", help="a photo of the library")
    repeats.add_argument("--undo", action="store_true", help="everybody is in it once")


def _add_effort(command: argparse.ArgumentParser, usual: Effort) -> None:
    command.add_argument(
        "--effort",
        type=Effort,
        choices=list(Effort),
        default=usual,
        help=f"how hard to look: {', '.join(Effort)} (usually {usual})",
    )


def _add_rectangle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photo", type=Path, metavar="PHOTO", help="a photo of the library")
    parser.add_argument(
        "--box", type=_box, required=True, metavar="x,y,w,h", help="pixels of the upright picture"
    )
    _add_eyes(parser)


def _add_eyes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--eyes", type=_eyes, metavar="x,y,x,y", help="where both eyes are, if no network finds them"
    )


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name is no folder")
    return Path(text)


def _eyes(text: str) -> Eyes:
    try:
        x1, y1, x2, y2 = (float(number) for number in re.split(r"\s*,\s*", text.strip()))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not x,y,x,y in pixels") from None
    if not all(map(math.isfinite, (x1, y1, x2, y2))):
        raise argparse.ArgumentTypeError(f"{text!r} is not x,y,x,y in pixels")
    return (x1, y1), (x2, y2)


def _box(text: str) -> Box:
    numbers = re.split(r"\s*,\s*", text.strip())
    try:
        x, y, width, height = (float(number) for number in numbers)
        box = Box(x, y, width, height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not x,y,w,h in pixels") from None
    if box.area == 0:
        raise argparse.ArgumentTypeError(f"{text!r} has no area")
    return box
