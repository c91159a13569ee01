"""Fails if a package that Kinframe needs at run time has a licence its users could not live with.

Reads the names from the run-time lock, so that the tools of the test environment do not count.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

# Their metadata is silent; what they say in words must still be there.
IN_WORDS = {"insightface": ("MIT", "The library code is released under the **MIT License**")}
REFUSED = re.compile(
    r"\bA?GPL|Affero|(?<!Lesser )(?<!Library )General Public|non-?commercial|\bNC\b|proprietary",
    re.IGNORECASE,
)
WEAK = re.compile(r"\bLGPL|Lesser General Public", re.IGNORECASE)


def licence_of(package: Distribution) -> str:
    """One line: the licence expression, else the classifiers, else the free text's first line."""
    about = package.metadata.json
    if expression := about.get("license_expression"):
        return str(expression)
    classifiers = [line.split(" :: ") for line in about.get("classifier", ())]
    if names := [line[-1] for line in classifiers if line[0] == "License" and line[-1] != "OSI Approved"]:
        return ", ".join(names)
    if text := str(about.get("license", "")).strip():
        return text.splitlines()[0]
    licence, sentence = IN_WORDS.get(package.name, ("", ""))
    return licence if sentence in str(about.get("description", "")) else ""


def is_fine(licence: str) -> bool:
    """Whether one of the offered licences is neither strong copyleft nor restricted in use."""
    return any(choice.strip() and not REFUSED.search(choice) for choice in licence.split(" OR "))


def main() -> int:
    """List every licence and return the number of refusals, at most 1."""
    lock = Path(__file__).resolve().parents[1] / "requirements.lock"
    names = sorted(set(re.findall(r"^([\w.-]+)==", lock.read_text("utf-8"), re.MULTILINE)))
    refused: list[str] = []
    for name in names:
        try:
            licence = licence_of(distribution(name))
        except PackageNotFoundError:
            continue  # the lock's markers leave it out here
        verdict = "refused" if not is_fine(licence) else "weak copyleft" if WEAK.search(licence) else "fine"
        if verdict == "refused":
            refused.append(name)
        sys.stdout.write(f"{verdict:14} {name:22} {licence or 'says nothing'}\n")
    if refused:
        sys.stdout.write(f"Refused: {', '.join(refused)}\n")
    return bool(refused)


if __name__ == "__main__":
    raise SystemExit(main())
