CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE folders (
    id       INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE,
    state    TEXT NOT NULL CHECK (state IN ('scanning', 'done', 'stopped')),
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE photos (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    path        TEXT NOT NULL UNIQUE,
    size        INTEGER NOT NULL CHECK (size >= 0),
    mtime_ns    INTEGER NOT NULL,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
    width       INTEGER NOT NULL CHECK (width > 0),
    height      INTEGER NOT NULL CHECK (height > 0),
    orientation INTEGER NOT NULL CHECK (orientation BETWEEN 1 AND 8),
    taken_at    TEXT,
    format      TEXT NOT NULL,
    pack_id     TEXT NOT NULL,
    added_at    TEXT NOT NULL
) STRICT;
CREATE INDEX photos_by_fingerprint ON photos (fingerprint);

CREATE TABLE problems (
    path     TEXT NOT NULL PRIMARY KEY,
    sentence TEXT NOT NULL,
    seen_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    key           TEXT NOT NULL UNIQUE,
    name          TEXT CHECK (name <> ''),
    cover_face_id INTEGER REFERENCES faces (id) ON DELETE SET NULL,
    decided       INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1)),
    centroid      BLOB,
    pack_id       TEXT,
    dim           INTEGER CHECK (dim BETWEEN 1 AND 8192),
    CHECK (centroid IS NULL OR (pack_id IS NOT NULL AND dim IS NOT NULL AND length(centroid) = 4 * dim))
) STRICT;
CREATE INDEX people_by_cover ON people (cover_face_id);

CREATE TABLE faces (
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
    embedding BLOB NOT NULL CHECK (length(embedding) = 4 * dim),
    crop      BLOB NOT NULL
) STRICT;
CREATE INDEX faces_by_photo ON faces (photo_id);
CREATE INDEX faces_by_person ON faces (person_id);

CREATE TABLE decisions (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL CHECK (kind IN ('not_this_person', 'kept_as_new')),
    face_id   INTEGER NOT NULL REFERENCES faces (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    UNIQUE (face_id, person_id)
) STRICT;
CREATE INDEX decisions_by_person ON decisions (person_id);

CREATE TABLE history (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    changes TEXT NOT NULL,
    -- 1: taken back, can be brought back; 2: taken back, and something else was decided since
    undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
) STRICT;
