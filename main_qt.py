"""Kinframe's composition root: the only file that knows every layer.

`python main_qt.py` opens the window; `python main_qt.py scan|people|suggest|...` is the same program
without a screen.
"""

from __future__ import annotations

import argparse
import io
import json
import logging
import os
import sys

from config import PRODUCT, logs
from config.launcher import LauncherError, install, uninstall
from config.paths import Paths
from headless import arguments
from models.errors import AppError

log = logging.getLogger(PRODUCT)

FAILED = 1
INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run the program; returns the exit status: 0, or 1 after a sentence on stderr."""
    args = arguments.parse(sys.argv[1:] if argv is None else argv)
    if args.install_launcher or args.remove_launcher:
        return _change_launcher(args)
    paths = Paths.choose(args.library)
    if args.command == "check" and not paths.is_used:
        # Before the log, which would make the folder of a mistyped name.
        print(f"{PRODUCT}: There is no library in {paths.library}.", file=sys.stderr)
        return FAILED
    logs.start(paths.log_file)
    try:
        return _run_command(args, paths) if args.command else _run_window(args, paths)
    except AppError as error:
        log.error("%s", error)
        return FAILED
    finally:
        logs.stop()


def _run_command(args: argparse.Namespace, paths: Paths) -> int:
    from headless import commands, documents

    try:
        document = commands.run(args, paths)
    except KeyboardInterrupt:
        log.info("Stopped. What was finished is kept; run the same command again to go on.")
        return INTERRUPTED
    if isinstance(sys.stdout, io.TextIOWrapper):
        # JSON is UTF-8 whatever the terminal speaks; a person's lines lose a letter, not the answer.
        if args.json:
            sys.stdout.reconfigure(encoding="utf-8")
        else:
            sys.stdout.reconfigure(errors="replace")
    text = json.dumps(document, ensure_ascii=False, indent=1) if args.json else documents.as_lines(document)
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _read_no_further()
    return FAILED if documents.tells_of_failure(args.command, document) else 0


def _read_no_further() -> None:
    """Whoever reads has had enough, as `head` has; Python would say so once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _run_window(args: argparse.Namespace, paths: Paths) -> int:
    # Qt is imported only here, so that every command works on a machine without it.
    from ui.application import run

    return run(paths, folders=args.folders, wanted_pack=args.pack, device=args.device)


def _change_launcher(args: argparse.Namespace) -> int:
    try:
        changed = install() if args.install_launcher else uninstall()
    except LauncherError as error:
        print(f"{PRODUCT}: {error}", file=sys.stderr)
        return FAILED
    for path in changed:
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
