"""Folders as a tree, out of a list of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class FolderNode:
    """A folder.

    Attributes:
        path: without a separator at its end, but for the root of a file system.
        name: what it is called below its parent; several names where nothing else is on the way.
        photos: how many are in it and all below it.
        children: by name.
    """

    path: str
    name: str
    photos: int = 0
    children: list[FolderNode] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    own: int = 0
    children: dict[str, _Draft] = field(default_factory=dict)


def tree_of(counts: Mapping[str, int], separator: str, chosen: Collection[str] = ()) -> list[FolderNode]:
    """The topmost folders in which photos lie: those somebody chose, and for photos elsewhere the outermost.

    A folder that holds no photo itself and leads to one other only is drawn together with that; the topmost
    are called by the last of their names alone.

    Args:
        counts: how many photos lie directly in each folder; a separator at its end does not count.
        separator: between names.
        chosen: folders that are topmost unless one of them holds another, whatever is above them.
    """
    tops = _outermost(chosen, separator)
    parts: dict[str | None, dict[str, int]] = {}
    for folder, photos in counts.items():
        top = next((one for one in tops if _is_in(folder, one, separator)), None)
        parts.setdefault(top, {})[folder] = photos
    elsewhere = parts.pop(None, {})
    found = [_chosen(top, inside, separator) for top, inside in parts.items() if top is not None]
    found += _unchosen(elsewhere, separator) if elsewhere else []
    return sorted(found, key=lambda node: (node.path.casefold(), node.path)) if parts else found


def _outermost(chosen: Collection[str], separator: str) -> list[str]:
    tops: list[str] = []
    for folder in sorted((one.removesuffix(separator) for one in chosen), key=len):
        if not any(_is_in(folder, top, separator) for top in tops):
            tops.append(folder)
    return tops


def _is_in(folder: str, top: str, separator: str) -> bool:
    return f"{folder.removesuffix(separator)}{separator}".startswith(f"{top}{separator}")


def _chosen(top: str, counts: Mapping[str, int], separator: str) -> FolderNode:
    root = _Draft()
    for folder, photos in counts.items():
        below = folder.removesuffix(separator)[len(top) + 1 :]
        _add(root, below.split(separator) if below else [], photos)
    children = _below(root, top + separator, separator)
    name = top.rpartition(separator)[2] or top or separator
    return FolderNode(top or separator, name, sum(counts.values()), children)


def _add(root: _Draft, names: Sequence[str], photos: int) -> None:
    here = root
    for name in names:
        here = here.children.setdefault(name, _Draft())
    here.own += photos


def _unchosen(counts: Mapping[str, int], separator: str) -> list[FolderNode]:
    root = _Draft()
    for folder, photos in counts.items():
        _add(root, folder.removesuffix(separator).split(separator), photos)
    top = _below(root, "", separator)
    if len(root.children) == 1 and "" in root.children and not root.children[""].own:
        # The root of a file system that has one is in every path, and says nothing.
        top = _below(root.children[""], separator, separator)
    for node in top:
        node.name = node.path.rstrip(separator).rpartition(separator)[2] or node.path
    return top


def _below(draft: _Draft, path: str, separator: str) -> list[FolderNode]:
    return [
        _node(name, child, f"{path}{name}", separator)
        for name, child in sorted(draft.children.items(), key=lambda one: (one[0].casefold(), one[0]))
    ]


def _node(name: str, draft: _Draft, path: str, separator: str) -> FolderNode:
    while not draft.own and len(draft.children) == 1:
        further, draft = next(iter(draft.children.items()))
        name, path = f"{name}{separator}{further}", f"{path}{separator}{further}"
    children = _below(draft, path + separator, separator)
    return FolderNode(
        path or separator, name or separator, draft.own + sum(one.photos for one in children), children
    )
