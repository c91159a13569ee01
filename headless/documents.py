"""The JSON documents of the commands, and the same as plain lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from faces.likelihood import in_words
from faces.packs import Pack
from faces.providers import Device
from models.changes import Changes
from models.face import Face
from models.geometry import Box
from models.pack_info import PackInfo
from models.progress import ScanReport
from models.regrouping import RegroupSummary
from models.suggestion import Candidate, Suggestion
from repository.backups import Backup
from repository.library import Library
from services.checking import CheckReport
from services.grouping import Regrouping
from workers.pack_change_worker import PackChange

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
Document = dict[str, Json] | list[dict[str, Json]]

NOTHING = "Nothing to change."


def tells_of_failure(command: str, document: Document) -> bool:
    """Whether scripts have to learn from the exit status that not all was done that was asked for.

    Not of `scan`: photos that cannot be read are there in every large folder, and are its answer.
    """
    return command == "write-names" and isinstance(document, dict) and bool(document["failed"])


def scan_report(report: ScanReport) -> Document:
    """What `scan` prints."""
    return {
        "photos": report.photos,
        "new": report.new,
        "failed": [{"path": str(problem.path), "error": problem.sentence} for problem in report.failed],
        "faces": report.faces,
        "people": report.people,
        "seconds": report.seconds,
    }


def people(library: Library) -> Document:
    """What `people` prints: every face exactly once; a face in no group is an entry of its own."""
    with library.reading():
        paths = library.photos.paths()
        faces = library.faces.all()
        known = library.people.all()
    of_person: defaultdict[int | None, list[Face]] = defaultdict(list)
    for face in faces:
        of_person[face.person_id].append(face)
    grouped = [_entry(person.id, person.key, person.name, of_person[person.id], paths) for person in known]
    return grouped + [_entry(None, None, None, [face], paths) for face in of_person[None]]


def _entry(
    person_id: int | None, key: str | None, name: str | None, faces: Sequence[Face], paths: Mapping[int, str]
) -> dict[str, Json]:
    return {
        "id": person_id,
        "key": key,
        "name": name,
        "photos": len({face.photo_id for face in faces}),
        "faces": [
            {
                "id": face.id,
                "photo": paths.get(face.photo_id, ""),
                "box": _box(face.box),
                "source": face.source.value,
                "confirmed": face.confirmed,
            }
            for face in faces
        ],
    }


def _box(box: Box) -> list[float]:
    return [round(value, 2) for value in (box.x, box.y, box.width, box.height)]


def suggestion(found: Suggestion) -> Document:
    """What `suggest` prints; the margin is None without a second candidate."""
    return {
        "compared": found.compared,
        "threshold": round(found.threshold, 4),
        "margin": None if found.margin is None else round(found.margin, 4),
        "candidates": [_candidate(candidate) for candidate in found.candidates],
    }


def _candidate(candidate: Candidate) -> dict[str, Json]:
    likelihood = candidate.likelihood
    return {
        "person": candidate.person_id,
        "key": candidate.key,
        "name": candidate.name,
        "similarity": round(candidate.similarity, 4),
        "photos": candidate.photos,
        "likelihood": None if likelihood is None else round(likelihood, 4),
        "words": None if likelihood is None else in_words(likelihood),
        "near": [
            {
                "face": near.face_id,
                "photo": near.photo_id,
                "similarity": round(near.similarity, 4),
                "taken": near.taken_at,
            }
            for near in candidate.near
        ],
        "against": list(candidate.against),
        "alike": list(candidate.alike),
    }


def person(library: Library, person_id: int, changes: Changes) -> Document:
    """What a decision about a person prints: the person as they are now."""
    found = library.people.get(person_id)
    return {
        "id": found.id,
        "key": found.key,
        "name": found.name,
        "photos": found.photos,
        "born": found.born,
        "ignored": found.ignored,
        "text": changes.text or NOTHING,
    }


def face(library: Library, face_id: int, changes: Changes) -> Document:
    """What `draw` prints: the stored face and whose it is."""
    found = library.faces.get(face_id)
    owner = None if found.person_id is None else library.people.get(found.person_id)
    return {
        "face": found.id,
        "box": _box(found.box),
        "person": None if owner is None else owner.id,
        "key": None if owner is None else owner.key,
        "name": None if owner is None else owner.name,
        "text": changes.text,
    }


def step(changes: Changes) -> dict[str, Json]:
    """What `undo` and `redo` print."""
    return {"step": changes.step, "text": changes.text}


def history(library: Library) -> Document:
    """What `history` prints, newest first."""
    return [
        {
            "id": entry.step.id,
            "at": entry.step.at,
            "kind": entry.step.kind,
            "text": entry.step.text,
            "undone": entry.step.undone,
            "final": entry.step.final,
            "faces": entry.count,
        }
        for entry in library.history.entries()
    ]


def device(used: Device, available: Sequence[str]) -> dict[str, Json]:
    """What `check` says of the hardware the networks run on."""
    return {
        "device": used.title,
        "provider": used.provider,
        "available": list(available),
        "notice": used.notice,
    }


def check_report(library: Library, pack: Pack, report: CheckReport) -> dict[str, Json]:
    """What `check` prints."""
    return {
        "ok": report.sound,
        "file": list(report.file),
        "centroids": [{"key": key, "error": why} for key, why in report.centroids.items()],
        "faces": list(report.faces),
        "stragglers": report.stragglers,
        "steps": list(report.steps),
        "loose": report.loose,
        "cards": report.cards,
        "tables": list(report.tables),
        "repaired": report.repaired,
        "photos": library.photos.count(),
        "missing": library.photos.count_missing(),
        "people": library.people.count(),
        "pack": pack.id,
    }


def regrouping(
    library: Library, planned: Regrouping, found: RegroupSummary, changes: Changes | None
) -> Document:
    """What `regroup` prints; `changes` is None for a dry run. A new group is a negative number."""
    return {
        "dry_run": changes is None,
        "text": found.sentence,
        "faces": planned.faces,
        "moved": planned.moved,
        "new_groups": planned.new_groups,
        "emptied": len(planned.emptied),
        "split": found.split,
        "joined": found.joined,
        "named_changed": found.named_changed,
        "people": library.people.count(),
        "changed": bool(changes),
        "moves": [{"face": move.face_id, "before": move.before, "after": move.after} for move in found.moves],
    }


def backup(made: Backup) -> dict[str, Json]:
    """A backup as `backup` and `restore` print it."""
    return {
        "name": made.file.name,
        "at": made.at,
        "reason": made.reason,
        "size": made.size,
        "named": made.named,
        "faces": made.faces,
        "steps": made.steps,
    }


def packs(known: Sequence[PackInfo]) -> Document:
    """What `packs` prints; the speed is in seconds of one core, measured on this machine."""
    return [
        {
            "name": info.name,
            "id": info.id,
            "title": info.title,
            "state": info.state.value,
            "quality": info.quality,
            "licence": info.licence,
            "size": info.size,
            "speed": None if info.speed is None else {"photo": info.speed.photo, "face": info.speed.face},
        }
        for info in known
    ]


def pack_change(library: Library, change: PackChange, seconds: float) -> Document:
    """What `packs --use` prints."""
    return {
        "pack": change.pack,
        "faces": library.faces.count_all(),
        "described": change.described,
        "missing": change.missing,
        "seconds": round(seconds, 3),
        "text": change.sentence,
    }


def as_lines(document: Document) -> str:
    """The document for a person reading a terminal."""
    if isinstance(document, list):
        return "\n".join(_line(item) for item in document) or "Nothing yet."
    return "\n".join(f"{key}: {_short(value)}" for key, value in document.items())


def _line(item: Mapping[str, Json]) -> str:
    return "  ".join(_short(value) for value in item.values())


def _short(value: Json) -> str:
    if value is None:
        return "-"
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_short(part)}" for key, part in value.items())
    if isinstance(value, str | bool | int | float):
        return str(value)
    if all(isinstance(part, int | float) for part in value):
        return ",".join(str(part) for part in value) or "none"
    return "\n  " + "\n  ".join(_short(part) for part in value)
