"""What a scan finds in a photo, and which of it is there already."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from models.face import DetectedFace, Source
from models.geometry import SAME_FACE_IOU
from repository.face_rows import box_of, boxes_of, columns, stored_vector
from repository.resizing import Resize, Resizing, Size

# Two looks at one face agree far better, two people hardly ever this well: see docs/adr/0103.
SOMEBODY_ELSE = 0.3


class Detections:
    """The scan's own writes to the table `faces`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._resizing = Resizing(connection)

    def fit(self, photo_id: int, before: Size, now: Size) -> bool:
        """Bring what is stored of a photo to the size its file has now; to be called before `store`.

        The same picture exported at another size keeps its boxes where the faces are, in the ledger as well.
        Of one that was cropped or turned nobody knows where they are: its boxes stay, even outside of it.

        Args:
            photo_id: the photo.
            before: width and height of the upright picture in which the boxes were found.
            now: the same of the picture as it is now.

        Returns:
            Whether it is the same picture at another size.
        """
        by = Resize.between(before, now)
        if by is not None:
            self._resizing.resize(photo_id, by)
        return by is not None

    def store(
        self,
        photo_id: int,
        found: Sequence[tuple[DetectedFace, bytes]],
        pack_id: str,
        *,
        unchanged: bool = False,
    ) -> list[int | None]:
        """Write what a scan found in a photo, each face with its aligned crop as JPEG.

        A photo that is looked at again keeps its faces: a box that is where one was, with a vector
        that is not somebody else's, is the same face (id, person and decisions stay, the vector is
        renewed). A face the person decided about (drawn, confirmed, hidden, told apart) is never
        touched or doubled; another one that is no longer found goes, unless the picture is the very
        same: then this look was only less lucky than the one before.

        Args:
            photo_id: the photo.
            found: its faces.
            pack_id: of their vectors.
            unchanged: the file's content is what it was; a box that is where one was is the same face.

        Returns:
            For each found face its id, or None where a face the person decided about stands already.
        """
        before = boxes_of(self._connection, photo_id)
        ids: list[int | None] = []
        seen: set[int] = set()
        for face, crop in found:
            same = _same(face, before, seen, unchanged=unchanged)
            if same is None:
                ids.append(self._insert(photo_id, face, crop, pack_id))
                continue
            seen.add(same["id"])
            ids.append(None if same["keep"] else same["id"])
            if not same["keep"]:
                self._renew(same["id"], face, crop, pack_id)
        unseen = [row for row in before if row["id"] not in seen and not row["keep"]]
        gone = [row["id"] for row in unseen if not unchanged or _is_doubled(row, found)]
        self._connection.executemany("DELETE FROM faces WHERE id = ?", [(face_id,) for face_id in gone])
        return ids

    def _insert(self, photo_id: int, face: DetectedFace, crop: bytes, pack_id: str) -> int:
        values = columns(face, crop, pack_id)
        values |= {"photo_id": photo_id, "source": Source.DETECTED.value}
        names, marks = ", ".join(values), ", ".join("?" for _ in values)
        sql = f"INSERT INTO faces ({names}) VALUES ({marks}) RETURNING id"  # noqa: S608 - our own names
        return int(self._connection.execute(sql, list(values.values())).fetchone()[0])

    def _renew(self, face_id: int, face: DetectedFace, crop: bytes, pack_id: str) -> None:
        values = columns(face, crop, pack_id)
        assignments = ", ".join(f"{name} = ?" for name in values)
        sql = f"UPDATE faces SET {assignments} WHERE id = ?"  # noqa: S608 - our own names
        self._connection.execute(sql, [*values.values(), face_id])


def _is_doubled(row: sqlite3.Row, found: Sequence[tuple[DetectedFace, bytes]]) -> bool:
    return any(box_of(row).iou(face.box) >= SAME_FACE_IOU for face, _ in found)


def _same(
    face: DetectedFace, rows: Sequence[sqlite3.Row], taken: set[int], *, unchanged: bool
) -> sqlite3.Row | None:
    free = [row for row in rows if row["id"] not in taken and (unchanged or _may_be(row, face))]
    best = max(free, key=lambda row: box_of(row).iou(face.box), default=None)
    return best if best is not None and box_of(best).iou(face.box) >= SAME_FACE_IOU else None


def _may_be(row: sqlite3.Row, face: DetectedFace) -> bool:
    """Whether the stored face may be the found one: another picture under the same file name is not."""
    is_refused = row["hidden"] and row["keep"]
    if row["weak"] or is_refused or row["forgotten"]:
        return True
    before = stored_vector(row["id"], row["embedding"], face.embedding.size)
    return before is None or float(before @ face.embedding) >= SOMEBODY_ELSE
