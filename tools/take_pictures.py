"""Take the pictures in docs/pictures from the running program.

    python tools/take_pictures.py [--only story|pages|library] [--out docs/pictures] [--raw FOLDER]
    xvfb-run -s "-screen 0 1000x650x24" python tools/take_pictures.py --one FOLDER --language de --scale 100

The photos are made from the two pictures of people that insightface and scikit-image ship. Scripts play with
real mouse and key events in the real window, on screens that xvfb-run makes, and grab it where it is worth a
look: the first day of a new library (English), and every page of a known one, light and dark, in four
languages and two sizes; and again every page of a library of years, in English, light and dark, at 1280x800
and on a 4K screen. The second form walks through the pages once, in one language and size.
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
LIBRARY_SCREENS = {100: "1280x800", 200: "3840x2160"}


def main() -> int:
    """Make the album, play, and save the pictures."""
    args = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        if args.one is not None:
            _walk_once(args, Path(folder))
        elif args.story is not None:
            _tell(args.story, Path(folder))
        elif args.years is not None:
            _walk_through_years(args)
        else:
            _take_all(args, Path(folder))
    return 0


def _arguments() -> argparse.Namespace:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--raw", type=Path, help="keep what was grabbed here, as large as it was")
    parser.add_argument("--only", choices=("story", "pages", "library"))
    parser.add_argument("--languages", nargs="+", help="of the pages; all if it is not said")
    parser.add_argument("--one", type=Path, help="walk through the pages once, on this screen, into a folder")
    parser.add_argument("--story", type=Path, help="play the first day, on this screen, into a folder")
    parser.add_argument("--years", type=Path, help="walk through a library of years, into a folder")
    parser.add_argument("--album", type=Path, help="what the library of years knows")
    parser.add_argument("--scenes", nargs="+", help="some scenes of that walk; all if it is not said")
    parser.add_argument("--language", default="en")
    parser.add_argument("--scale", type=int, default=100, help="percent")
    parser.add_argument("--library", type=Path, help="a copy of a library that was made for this")
    return parser.parse_args()


def _take_all(args: argparse.Namespace, folder: Path) -> None:
    from picture_album import make_album
    from picture_sheets import save_sheets, save_story

    raw = args.raw or folder / "raw"
    args.out.mkdir(parents=True, exist_ok=True)
    if args.only in {None, "story"}:
        _on_a_screen(STORY_SCREEN, "--story", raw / "story")
        save_story(raw / "story", args.out)
    if args.only in {None, "library"}:
        _take_library(args, folder, raw)
    if args.only in {None, "pages"}:
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


def _take_library(args: argparse.Namespace, folder: Path, raw: Path) -> None:
    from picture_sheets import save_pairs
    from picture_years import make_years
    from picture_years_library import look_at_years

    album = folder / "Pictures"
    make_years(album)
    look_at_years(album, folder / "years")
    shutil.copytree(album, folder / "as it was")
    for scale, screen in LIBRARY_SCREENS.items():
        # A walk writes into the album, and the library knows it by its path.
        shutil.rmtree(album)
        shutil.copytree(folder / "as it was", album)
        copy = folder / f"years {scale}"
        shutil.copytree(folder / "years", copy)
        which = ("--scale", str(scale), "--library", copy, "--album", album)
        _on_a_screen(screen, "--years", raw / f"library-{scale}", *which)
    save_pairs(raw, args.out, LIBRARY_SCREENS)


def _walk_through_years(args: argparse.Namespace) -> None:
    from picture_library_pages import LibraryPages

    from config.settings import Settings

    args.years.mkdir(parents=True, exist_ok=True)
    settings = Settings(language=args.language, scale=args.scale)
    LibraryPages(args.library, args.album, args.years, settings).run(args.scenes)


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
