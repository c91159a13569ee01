-- Somebody may have a face forgotten: the box stays, vector, landmarks and crop go. They must be able to be
-- absent for that, and SQLite changes no column's constraints but by making the table anew.
CREATE TABLE faces_new (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id  INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    x         REAL NOT NULL,
    y         REAL NOT NULL,
    width     REAL NOT NULL CHECK (width > 0),
    height    REAL NOT NULL CHECK (height > 0),
    landmarks BLOB CHECK (length(landmarks) = 40),
    score     REAL NOT NULL,
    quality   REAL NOT NULL,
    source    TEXT NOT NULL CHECK (source IN ('detected', 'manual')),
    weak      INTEGER NOT NULL CHECK (weak IN (0, 1)),
    hidden    INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    unsure    INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1)),
    pack_id   TEXT NOT NULL,
    dim       INTEGER NOT NULL CHECK (dim BETWEEN 1 AND 8192),
    embedding BLOB CHECK (length(embedding) = 4 * dim),
    -- CRC-32 of the vector's bytes: a flipped bit leaves length and norm as they were.
    checksum  INTEGER,
    crop      BLOB,
    -- 1: somebody had vector, landmarks and crop forgotten; they are never made again.
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1)),
    CHECK (forgotten = 1 OR (embedding IS NOT NULL AND crop IS NOT NULL)),
    CHECK (forgotten = 0 OR (embedding IS NULL AND crop IS NULL AND landmarks IS NULL))
) STRICT;
INSERT INTO faces_new (id, photo_id, x, y, width, height, landmarks, score, quality, source, weak, hidden,
    person_id, confirmed, unsure, pack_id, dim, embedding, checksum, crop)
    SELECT id, photo_id, x, y, width, height, landmarks, score, quality, source, weak, hidden,
    person_id, confirmed, unsure, pack_id, dim, embedding, crc32(embedding), crop FROM faces;
DELETE FROM sqlite_sequence WHERE name = 'faces_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'faces_new', seq FROM sqlite_sequence WHERE name = 'faces';
DROP TABLE faces;
ALTER TABLE faces_new RENAME TO faces;
CREATE INDEX faces_by_photo ON faces (photo_id);
CREATE INDEX faces_by_person ON faces (person_id, hidden, weak, quality DESC, photo_id);
CREATE INDEX faces_confirmed ON faces (person_id) WHERE confirmed = 1;
CREATE INDEX faces_loose ON faces (id) WHERE person_id IS NULL OR unsure = 1;
CREATE TRIGGER next_vector_is_of_another_crop AFTER UPDATE OF crop ON faces
WHEN old.crop IS NOT new.crop
BEGIN
    DELETE FROM next_vectors WHERE face_id = old.id;
END;
CREATE TRIGGER face_need_not_wait AFTER UPDATE OF embedding, hidden, weak, quality ON faces
WHEN old.embedding IS NOT new.embedding OR old.hidden <> new.hidden
    OR old.weak <> new.weak OR old.quality <> new.quality
BEGIN
    DELETE FROM waiting WHERE face_id = old.id;
END;

ALTER TABLE people ADD COLUMN checksum INTEGER;
UPDATE people SET checksum = crc32(centroid) WHERE centroid IS NOT NULL;
ALTER TABLE looks ADD COLUMN checksum INTEGER;
UPDATE looks SET checksum = crc32(centroid);

-- Any step can be reversed on its own. `place`: those that stand were applied in this order; `moved`: when, on
-- the same scale, a step was last taken, taken back or brought back.
ALTER TABLE history ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN moved INTEGER NOT NULL DEFAULT 0;
-- 1: nothing brings back what it took away, as when face data were forgotten.
ALTER TABLE history ADD COLUMN final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1));
UPDATE history SET place = 2 * id, moved = CASE undone
    WHEN 0 THEN 2 * id
    WHEN 1 THEN 4 * (SELECT max(id) FROM history) - 2 * id + 2
    ELSE 2 * coalesce((SELECT min(later.id) FROM history AS later WHERE later.id > history.id AND later.undone <> 2),
        (SELECT max(id) FROM history) + 1) - 1 END;
CREATE INDEX history_by_place ON history (place);
CREATE INDEX history_by_move ON history (moved);
CREATE INDEX history_to_redo ON history (moved) WHERE undone = 1;

-- Which rows a step wrote or speaks of.
CREATE TABLE history_rows (
    kind    TEXT NOT NULL,
    row_id  INTEGER NOT NULL,
    step_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    -- 1: the step says that somebody has decided about this person.
    decides INTEGER NOT NULL DEFAULT 0 CHECK (decides IN (0, 1)),
    PRIMARY KEY (kind, row_id, step_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_rows_by_step ON history_rows (step_id, kind);
INSERT INTO history_rows (kind, row_id, step_id, decides)
    SELECT kind, row_id, step_id, max(decides) FROM (
        SELECT json_extract(change.value, '$.table') AS kind, json_extract(change.value, '$.id') AS row_id,
            history.id AS step_id, json_extract(change.value, '$.table') = 'people'
                AND coalesce(json_extract(change.value, '$.after.decided'), 0) = 1 AS decides
            FROM history, json_each(history.changes) AS change WHERE json_valid(history.changes)
        UNION ALL
        SELECT CASE WHEN name.value LIKE '%face_id' THEN 'faces' ELSE 'people' END,
            json_extract(change.value, '$.' || side.value || '.' || name.value), history.id, 0
            FROM history, json_each(history.changes) AS change,
                json_each('["before", "after"]') AS side,
                json_each('["person_id", "face_id", "cover_face_id", "one", "other"]') AS name
            WHERE json_valid(history.changes)
    ) WHERE typeof(row_id) = 'integer' AND row_id > 0 AND kind IS NOT NULL GROUP BY kind, row_id, step_id;

-- A photo whose file was not there when its folder was looked at: all that was said about it is kept.
ALTER TABLE photos ADD COLUMN missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1));
CREATE INDEX photos_missing ON photos (id) WHERE missing = 1;

-- Further files with the very same content: one photo, one set of faces.
CREATE TABLE copies (
    path     TEXT NOT NULL PRIMARY KEY,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    size     INTEGER NOT NULL CHECK (size >= 0),
    mtime_ns INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_by_photo ON copies (photo_id);

-- The disk a folder is on, by its id: it is known again under another letter or mount point.
ALTER TABLE folders ADD COLUMN volume TEXT;
ALTER TABLE folders ADD COLUMN mount TEXT;
