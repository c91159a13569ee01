"""Measure Kinframe against the plain loop a hobby project would write, and against the floor.

    python tools/bench.py scan [--library DIR] [--count N] [--shared DIR] [--json FILE] [--quick]
    python tools/bench.py window PHOTOS
    python tools/bench.py group [--sizes N,N,...] [--shared DIR] [--json FILE]
    python tools/bench.py history [--faces N] [--steps N] [--scratch DIR] [--json FILE]
    python tools/bench.py drawn [--library DIR] [--shared DIR] [--faces N] [--json FILE]
    python tools/bench.py editor [--library DIR] [--count N] [--people N] [--shared DIR] [--json FILE]
    python tools/bench.py ui [--library DIR] [--groups N] [--faces N] [--photos N] [--named N] [--json FILE]
    python tools/bench.py viewer [--count N] [--megapixels N] [--scratch DIR] [--json FILE]
    python tools/bench.py effort [--seeds N] [--shared DIR] [--json FILE]

Everything is measured side by side in one run; an idle machine gives the truest figures.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_report import Row, scan_report  # noqa: E402


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    benches = parser.add_subparsers(dest="bench", required=True)
    scan = benches.add_parser("scan", help="the scan pipeline")
    scan.add_argument("--library", type=Path, help="a made library; a new one if left out")
    scan.add_argument("--count", type=int, default=60, help="photos")
    scan.add_argument("--quick", action="store_true", help="12 photos")
    window = benches.add_parser("window", help="how the window answers while a scan runs")
    window.add_argument("photos", type=Path, help="a folder of photos")
    group = benches.add_parser("group", help="grouping: how right and how fast")
    group.add_argument("--sizes", default="10000,100000", help="made libraries; 300000,1000000 take minutes")
    history = benches.add_parser("history", help="decisions, undo and redo, backups and migration")
    history.add_argument("--faces", type=int, default=100_000, help="of the made library")
    history.add_argument("--steps", type=int, default=5_000, help="decisions")
    history.add_argument("--scratch", type=Path, help="a folder on the disk to measure")
    drawn = benches.add_parser("drawn", help="faces drawn by hand: who is proposed first")
    drawn.add_argument("--library", type=Path, help="a made library; a new one if left out")
    drawn.add_argument("--faces", type=int, default=200, help="to draw")
    editor = benches.add_parser("editor", help="opening a photo; a drawn face until somebody is suggested")
    editor.add_argument("--library", type=Path, help="a made library; a new one if left out")
    editor.add_argument("--count", type=int, default=48, help="photos")
    editor.add_argument("--people", type=int, default=1_000, help="made up")
    ui = benches.add_parser("ui", help="the window with a large library")
    ui.add_argument("--library", type=Path, help="of make_synthetic.py; a new one if left out")
    for what, number in (("groups", 20_000), ("faces", 300_000), ("photos", 100_000), ("named", 1_000)):
        ui.add_argument(f"--{what}", type=int, default=number, help="of a library that is made")
    photos = benches.add_parser("photos", help="the page of photos with a very large library")
    photos.add_argument("--library", type=Path, help="100,000 photos; a new one if left out")
    photos.add_argument("--grown", type=Path, help="500,000 photos, to state what grows")
    viewer = benches.add_parser("viewer", help="a photo on the screen: key to sharp picture")
    viewer.add_argument("--count", type=int, default=8, help="photos")
    viewer.add_argument("--megapixels", type=int, default=50, help="of each photo")
    viewer.add_argument("--scratch", type=Path, help="a folder on the disk to measure")
    effort = benches.add_parser("effort", help="naming a library: how few decisions")
    effort.add_argument("--seeds", type=int, default=3, help="draws of each variant")
    for bench in (scan, group, drawn, editor, photos, effort):
        bench.add_argument(
            "--shared", type=Path, default=ROOT.parent / "shared", help="the developers' folder"
        )
    for bench in (scan, group, history, drawn, editor, ui, photos, viewer, effort):
        bench.add_argument("--json", type=Path, help="write the figures here too")
    arguments = parser.parse_args()
    ways = {
        "scan": _scan,
        "group": _group,
        "history": _history,
        "drawn": _drawn,
        "editor": _editor,
        "ui": _ui,
        "photos": _photos,
        "viewer": _viewer,
        "effort": _effort,
    }
    ways.get(arguments.bench, _window)(arguments)


def _window(arguments: argparse.Namespace) -> None:
    from bench_window import report

    print(report(arguments.photos))


def _scan(arguments: argparse.Namespace) -> None:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.library or Path(name) / "library"
        count = 12 if arguments.quick else arguments.count
        rows = scan_report(folder, arguments.shared, count, Path(name))
    print(f"({time.perf_counter() - began:.0f} s)")
    _write(rows, arguments.json)


def _group(arguments: argparse.Namespace) -> None:
    from bench_group import group_report

    sizes = [int(size) for size in arguments.sizes.split(",") if size]
    with tempfile.TemporaryDirectory() as name:
        _write(group_report(arguments.shared, sizes, Path(name)), arguments.json)


def _history(arguments: argparse.Namespace) -> None:
    from bench_history import history_report

    with tempfile.TemporaryDirectory(dir=arguments.scratch) as name:
        _write(history_report(arguments.faces, arguments.steps, Path(name)), arguments.json)


def _drawn(arguments: argparse.Namespace) -> None:
    from bench_drawn import drawn_report

    with tempfile.TemporaryDirectory() as name:
        folder = arguments.library or Path(name) / "library"
        _write(drawn_report(folder, arguments.shared, arguments.faces, Path(name)), arguments.json)


def _editor(arguments: argparse.Namespace) -> None:
    from bench_editor import editor_report

    with tempfile.TemporaryDirectory() as name:
        folder = arguments.library or Path(name) / "library"
        rows = editor_report(folder, arguments.shared, arguments.count, arguments.people, Path(name))
        _write(rows, arguments.json)


def _ui(arguments: argparse.Namespace) -> None:
    from bench_ui import ui_report
    from synthetic_cast import Amount

    amount = Amount(arguments.groups, arguments.faces, arguments.photos, arguments.named)
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.library or Path(name) / "library"
        _write(ui_report(folder, Path(name), amount), arguments.json)


def _photos(arguments: argparse.Namespace) -> None:
    from bench_photos import photos_report

    with tempfile.TemporaryDirectory() as name:
        folder = arguments.library or Path(name) / "library"
        rows = photos_report(folder, arguments.grown, arguments.shared, Path(name))
        _write(rows, arguments.json)


def _viewer(arguments: argparse.Namespace) -> None:
    from bench_viewer import viewer_report

    with tempfile.TemporaryDirectory(dir=arguments.scratch) as name:
        _write(viewer_report(Path(name), arguments.count, arguments.megapixels), arguments.json)


def _effort(arguments: argparse.Namespace) -> None:
    from bench_effort import effort_report

    with tempfile.TemporaryDirectory() as name:
        _write(effort_report(arguments.shared, arguments.seeds, Path(name)), arguments.json)


def _write(rows: list[Row], file: Path | None) -> None:
    if file:
        file.write_text(json.dumps([_plain(row) for row in rows], indent=1), encoding="utf-8")


def _plain(row: Row) -> dict[str, object]:
    return {"against": row.what, "must": row.must, "goal": row.goal, "measured": row.measured}


if __name__ == "__main__":
    main()
