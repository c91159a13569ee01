"""The report of names written into files, as a document other programs and people can keep."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from media.replacing import or_a_sentence
from models.names_report import NamesReport, Outcome, conflict_sentence

MOST_LISTED = 1_000
"""Contradictions and failures in a summary; the report has all of them."""


def report_summary(report: NamesReport) -> dict[str, Any]:
    """What became of all files, in numbers, and what went wrong."""
    return {
        "written": report.written,
        "unchanged": report.unchanged,
        "names": report.names,
        "conflicts": [
            {"path": str(one.file), "ours": each.ours, "theirs": each.theirs, "what": each.what}
            for one in report.contested[:MOST_LISTED]
            for each in one.conflicts
        ],
        "failed": [{"path": str(one.file), "error": one.error} for one in report.failed[:MOST_LISTED]],
        "proved": report.proved,
        "passed": report.passed,
        "with": report.reader,
        "dry_run": report.dry_run,
        "text": report.sentence,
    }


def save_report(report: NamesReport, file: Path) -> None:
    """All of a report, as JSON.

    Raises:
        NotWrittenError: it cannot be written.
    """
    document = {**report_summary(report), "files": [_outcome(one) for one in report.outcomes]}
    with or_a_sentence():
        file.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")


def _outcome(one: Outcome) -> dict[str, Any]:
    return {
        "photo": str(one.photo),
        "file": str(one.file),
        "state": one.state,
        "error": one.error,
        "note": one.note,
        "conflicts": [conflict_sentence(each) for each in one.conflicts],
        "names": one.names,
        "proved": one.proved,
        "off_by_pixels": round(one.worst, 3),
    }
