"""Take the pictures in docs/pictures from the running program.

    python tools/take_pictures.py [--only story|pages] [--out docs/pictures] [--raw FOLDER]
    xvfb-run -s "-screen 0 1000x650x24" python tools/take_pictures.py --one FOLDER --language de --scale 100

The photos are made from the two pictures of people that insightface and scikit-image ship. Scripts play with
real mouse and key events in the real window, on screens that xvfb-run makes, and grab it where it is worth a
look: the first day of a new library (English), and every page of a known one, light and dark, in four
languages and two sizes. The second form walks through the pages once, in one language and size.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

RUNS = (("en", 100), ("en", 200), ("de", 100), ("fr", 100), ("es", 100))
SCREENS = {100: "1000x650", 200: "1600x1040"}
STORY_SCREEN = "1280x800"


def main() -> int:
    """Make the album, play, and save the pictures."""
    args = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        if args.one is not None:
            _walk_once(args, Path(folder))
        elif args.story is not None:
            _tell(args.story, Path(folder))
        else:
            _take_all(args, Path(folder))
    return 0


def _arguments() -> argparse.Namespace:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--raw", type=Path, help="keep what was grabbed here, as large as it was")
    parser.add_argument("--only", choices=("story", "pages"))
    parser.add_argument("--languages", nargs="+", help="of the pages; all if it is not said")
    parser.add_argument("--one", type=Path, help="walk through the pages once, on this screen, into a folder")
    parser.add_argument("--story", type=Path, help="play the first day, on this screen, into a folder")
    parser.add_argument("--language", default="en")
    parser.add_argument("--scale", type=int, default=100, help="percent")
    parser.add_argument("--library", type=Path, help="a copy of a library that was made for this")
    return parser.parse_args()


def _take_all(args: argparse.Namespace, folder: Path) -> None:
    from picture_album import make_album
    from picture_sheets import save_sheets, save_story

    raw = args.raw or folder / "raw"
    args.out.mkdir(parents=True, exist_ok=True)
    if args.only != "pages":
        _on_a_screen(STORY_SCREEN, "--story", raw / "story")
        save_story(raw / "story", args.out)
    if args.only != "story":
        from picture_library import look_at

        make_album(folder / "Family")
        look_at(folder / "Family", folder / "library")
        for language, scale in RUNS:
            if args.languages is None or language in args.languages:
                copy = folder / f"library {language} {scale}"
                shutil.copytree(folder / "library", copy)
                which = ("--language", language, "--scale", str(scale), "--library", copy)
                _on_a_screen(SCREENS[scale], "--one", raw / f"{language}-{scale}", *which)
        save_sheets(raw, args.out)


def _on_a_screen(size: str, *arguments: str | Path) -> None:
    """Run this again on a screen of its own: an application has one size for all its life."""
    screen = ("xvfb-run", "-a", "-s", f"-screen 0 {size}x24")
    subprocess.run([*screen, sys.executable, __file__, *arguments], check=True)


def _tell(out: Path, folder: Path) -> None:
    from picture_album import make_album
    from picture_script import Photographer

    out.mkdir(parents=True, exist_ok=True)
    make_album(folder / "Family")
    Photographer(folder / "Family", folder / "library", out).run()


def _walk_once(args: argparse.Namespace, folder: Path) -> None:
    from picture_album import make_album
    from picture_library import look_at
    from picture_pages import Pages

    from config.settings import Settings

    args.one.mkdir(parents=True, exist_ok=True)
    library = args.library
    if library is None:
        library = folder / "library"
        make_album(folder / "Family")
        look_at(folder / "Family", library)
    Pages(library, args.one, Settings(language=args.language, scale=args.scale)).run()


if __name__ == "__main__":
    raise SystemExit(main())
