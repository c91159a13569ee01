"""The packs a person can choose from: here, on offer, brought along; and what they cost on this machine."""

from __future__ import annotations

import hashlib
import json
import logging
import platform
from dataclasses import asdict
from functools import cache
from pathlib import Path

from config.language import mark, tr
from faces.catalogue import Offer, offer, offers
from faces.installed import installed_packs, pack_in
from faces.pack_files import PackNote, arriving, bring, discard, read_note, sweep, write_note
from faces.packs import Pack, bundled_pack
from models.errors import PackError
from models.pack_info import PackInfo, PackSpeed, PackState
from repository.library import Library

log = logging.getLogger("Packs")

BUNDLED_QUALITY = mark("Quick and sure; comes with the program and works at once.")
OWN_QUALITY = mark("Networks you added yourself.")
BUNDLED_LICENCE = mark("Free for every use (MIT).")
SPEEDS = "speeds.json"


def pack_infos(library: Library, packs: Path) -> list[PackInfo]:
    """What the packs page lists: the built-in pack, the others that are here, then those on offer."""
    sweep(packs)
    here = installed_packs(packs)
    bound = library.pack() or bundled_pack().id
    needed = {bound, library.next_vectors.target()}
    speeds = _speeds(packs)
    listed = [_here(pack, bound, needed, speeds.get(_key(pack))) for pack in here]
    names = {info.name for info in listed}
    return listed + [_offered(on_offer) for on_offer in offers() if on_offer.name not in names]


def add_pack(packs: Path, source: Path, on_offer: Offer | None = None) -> Pack:
    """Bring a pack from a zip or folder into the person's folder.

    Args:
        packs: the person's folder of packs.
        source: a zip, or a folder, in InsightFace's layout.
        on_offer: what it was downloaded as; it gives the pack its name, title and licence.

    Raises:
        PackError: it is no pack, is not safe, is there already, or there is no room.
    """
    sweep(packs)
    name = on_offer.name if on_offer else _plain_name(source)
    with arriving(packs, name) as folder:
        bring(source, folder)
        if on_offer:
            write_note(folder, PackNote(on_offer.title, on_offer.quality, on_offer.licence))
        found = pack_in(folder)
        if found is None:
            raise PackError(
                tr(
                    "{name} is not complete: a pack needs a face detector (det_….onnx) and a recogniser.",
                    name=source.name,
                )
            )
    added = pack_in(packs / name)
    assert added is not None  # noqa: S101 - the very folder that was one a moment ago
    log.info("Added the pack %s", added.id)
    return added


def remove_pack(library: Library, packs: Path, name: str) -> None:
    """Delete an installed pack.

    Raises:
        PackError: it comes with the program, is needed by the library, is not there, or cannot be deleted.
    """
    for info in pack_infos(library, packs):
        if info.name == name and info.state is not PackState.OFFERED:
            if not info.removable:
                raise PackError(tr("{title} is needed and stays.", title=info.title))
            discard(packs / name)
            return
    raise PackError(tr("There is no pack {name} to remove.", name=repr(name)))


def note_speed(packs: Path, pack: Pack, speed: PackSpeed) -> None:
    """Keep what a pack was measured to cost on this machine."""
    speeds = {key: asdict(found) for key, found in _speeds(packs).items()} | {_key(pack): asdict(speed)}
    draft = packs / f"{SPEEDS}.new"
    try:
        packs.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(speeds, indent=1), encoding="utf-8")
        draft.replace(packs / SPEEDS)
    except OSError as error:
        log.warning("The measured speed could not be kept: %s", error)


def _speeds(packs: Path) -> dict[str, PackSpeed]:
    try:
        found = json.loads((packs / SPEEDS).read_text(encoding="utf-8"))
        return {key: PackSpeed(**speed) for key, speed in found.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        log.warning("The measured speeds could not be read (%s).", error)
        return {}


def _key(pack: Pack) -> str:
    """Names these very files on this very machine: what was measured elsewhere says nothing here."""
    text = " ".join([_processor(), platform.node(), *(file.sha256 for file in pack.files)])
    return f"{pack.id} {hashlib.sha256(text.encode()).hexdigest()[:16]}"


@cache
def _processor() -> str:
    """The processor's name; Python knows it on Windows and macOS, Linux writes it down."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = next((line for line in lines if line.startswith("model name")), "")
    return named or f"{platform.machine()} {platform.processor()}"


def _here(pack: Pack, bound: str, needed: set[str | None], speed: PackSpeed | None) -> PackInfo:
    is_bundled = pack.id == bundled_pack().id
    note, known = read_note(pack.folder), offer(pack.folder.name)
    return PackInfo(
        name=pack.folder.name,
        id=pack.id,
        title=pack.title,
        state=PackState.IN_USE if pack.id == bound else PackState.INSTALLED,
        quality=tr(BUNDLED_QUALITY) if is_bundled else _quality(note, known),
        licence=tr(BUNDLED_LICENCE) if is_bundled else _sentence(tr(pack.licence)),
        must_accept=False,
        size=sum(file.size for file in pack.files),
        speed=speed,
        removable=not is_bundled and pack.id not in needed,
    )


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _quality(note: PackNote | None, known: Offer | None) -> str:
    return tr(note.quality if note else known.quality if known else OWN_QUALITY)


def _offered(on_offer: Offer) -> PackInfo:
    return PackInfo(
        name=on_offer.name,
        id=None,
        title=on_offer.title,
        state=PackState.OFFERED,
        quality=tr(on_offer.quality),
        licence=tr(on_offer.licence),
        must_accept=True,
        size=on_offer.size,
    )


def _plain_name(source: Path) -> str:
    """A folder name that is one on every system."""
    stem = source.name if source.is_dir() else source.stem
    name = "".join(char if char.isalnum() or char in "-_." else "_" for char in stem).strip(". ")
    return name or "pack"
