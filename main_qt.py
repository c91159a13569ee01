"""Kinframe's composition root (placeholder while the layers are being built)."""

from __future__ import annotations

import sys

from config import PRODUCT, VERSION


def main(argv: list[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    if "--version" in arguments:
        print(f"{PRODUCT} {VERSION}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
