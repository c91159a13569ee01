"""Which model pack a library is read with."""

from __future__ import annotations

from pathlib import Path

from config.language import tr
from faces.installed import installed_packs
from faces.packs import Pack, bundled_pack
from models.errors import PackError
from repository.library import Library


def pack_for(library: Library, packs: Path, wanted: str | None = None) -> Pack:
    """The pack the library's vectors were made with; for a new library the wanted or the bundled one.

    Args:
        library: an open library.
        packs: the person's folder of model packs.
        wanted: a pack's id or folder name.

    Raises:
        PackError: the pack is not installed.
        LibraryError: another pack is wanted than the library is bound to.
    """
    bound = library.pack()
    if wanted is None and bound is None:
        return bundled_pack()
    pack = find_pack(packs, wanted or bound or "")
    if bound is not None and pack.id != bound:
        library.use_pack(pack.id)
    return pack


def find_pack(packs: Path, name: str) -> Pack:
    """The installed pack with this id, or in the folder of this name.

    Raises:
        PackError: none is.
    """
    known = installed_packs(packs)
    for pack in known:
        if name in (pack.id, pack.folder.name):
            return pack
    names = ", ".join(pack.id for pack in known)
    raise PackError(
        tr(
            "The model pack {name} is not installed. Installed: {names}. Put its folder into "
            "{packs}, or describe all faces by another one: `packs --use NAME`, or Settings.",
            name=repr(name),
            names=names,
            packs=packs,
        )
    )
