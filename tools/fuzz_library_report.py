"""What became of damaged libraries."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

_DETAILS = re.compile(
    r"""(['"“]).*['"”]|-?(?:[0-9.]+|\binf\b)|(?<=failed: ).*|(?<=(?:olumn|table|index): ).*"""
    r"""|(?<=(?:column|modify) )\S+|(?<=table )\S+|(?<=view )\S+|(?<=name: ).*"""
)
"""Numbers, and what is quoted or named in the words of an exception."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that ended in neither a result nor a sentence.

    Attributes:
        number: of the mutant; `--only` makes it again.
        mutation: what was done to which file.
        call: what was being done with it.
        what: the exception and its words, or the signal.
        where: the line of the program that raised it.
        trace: the last lines of the traceback.
    """

    number: int
    mutation: str
    call: str
    what: str
    where: str
    trace: str = ""

    @property
    def cause(self) -> str:
        """What it has in common with others: the words, without numbers and what they quote."""
        return _DETAILS.sub("…", self.what)[:100]

    def __str__(self) -> str:
        return f"{self.number} ({self.mutation}), {self.call}: {self.what} at {self.where}"


@dataclass(slots=True)
class Report:
    """What became of the files.

    Attributes:
        opened: how many could be opened.
        refused: what calls were refused with, without paths and numbers.
        findings: what was neither a result nor a sentence.
        slowest: the seconds the slowest file took.
        count: how many files were tried.
    """

    opened: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: float = 0.0
    count: int = 0

    def add(self, other: Report) -> None:
        """Take in what another report says."""
        self.opened += other.opened
        self.refused += other.refused
        self.findings += other.findings
        self.slowest = max(self.slowest, other.slowest)
        self.count += other.count

    def causes(self) -> list[tuple[str, list[Finding]]]:
        """The findings by cause, the most frequent first."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.cause, []).append(finding)
        return sorted(found.items(), key=lambda item: -len(item[1]))

    def told(self) -> str:
        """Each cause with how often it was met, by whom, and an example."""
        parts = []
        for cause, findings in self.causes():
            files = len({finding.number for finding in findings})
            calls = Counter(finding.call for finding in findings).most_common()
            places = Counter(finding.where for finding in findings).most_common()
            parts.append(
                f"{files} files, {len(findings)} calls: {cause}\n"
                f"    during {', '.join(f'{call} {times}' for call, times in calls)}\n"
                + "".join(f"    {times:5} at {place}\n" for place, times in places)
                + "".join(f"    {finding}"[:300] + "\n" for finding in findings[:2])
            )
        return "\n".join(parts)

    def __str__(self) -> str:
        return (
            f"{self.count:,} files: {self.opened:,} opened, {len(self.refused)} sentences,"
            f" {len(self.findings):,} findings of {len(self.causes())} causes;"
            f" the slowest took {self.slowest:.1f} s"
        )
