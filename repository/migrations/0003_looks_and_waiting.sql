-- How a person looks at different times, and the state grouping goes on from: a cache, made of the faces.
CREATE TABLE looks (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL CHECK (number BETWEEN 0 AND 4),
    pack_id   TEXT NOT NULL,
    dim       INTEGER NOT NULL CHECK (dim BETWEEN 1 AND 8192),
    -- The mean of `faces` unit vectors is cohesion times centroid.
    faces     INTEGER NOT NULL CHECK (faces > 0),
    cohesion  REAL NOT NULL CHECK (cohesion > 0 AND cohesion < 1.001),
    centroid  BLOB NOT NULL CHECK (length(centroid) = 4 * dim),
    first_at  TEXT,
    last_at   TEXT,
    PRIMARY KEY (person_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX looks_of_the_aged ON looks (person_id) WHERE number = 1;

-- Faces that grouping has found no company for: it need not compare them with each other again.
CREATE TABLE waiting (
    face_id INTEGER PRIMARY KEY REFERENCES faces (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER face_need_not_wait AFTER UPDATE OF embedding, hidden, weak, quality ON faces
WHEN old.embedding IS NOT new.embedding OR old.hidden <> new.hidden
    OR old.weak <> new.weak OR old.quality <> new.quality
BEGIN
    DELETE FROM waiting WHERE face_id = old.id;
END;

-- How many faces each group had when grouping last saw it.
CREATE TABLE settled (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    faces     INTEGER NOT NULL
) STRICT;

-- A face's row is large, for the vector and the crop are in it: what is asked about whole groups of them
-- must be answered by indices alone.
DROP INDEX faces_by_person;
CREATE INDEX faces_by_person ON faces (person_id, hidden, weak, quality DESC, photo_id);
CREATE INDEX faces_confirmed ON faces (person_id) WHERE confirmed = 1;
-- Faces grouping can still place; most of a library's are in a group for good.
CREATE INDEX faces_loose ON faces (id) WHERE person_id IS NULL OR unsure = 1;

ALTER TABLE people ADD COLUMN born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
-- A stranger nobody wants to see or be asked about.
ALTER TABLE people ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0 CHECK (ignored IN (0, 1));
CREATE INDEX people_ignored ON people (id) WHERE ignored = 1;
CREATE INDEX people_born ON people (id, born) WHERE born IS NOT NULL;
CREATE INDEX people_decided ON people (id) WHERE decided = 1 OR name IS NOT NULL;

-- A mirror or a collage: one person may be in the photo more than once.
ALTER TABLE photos ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0 CHECK (repeats IN (0, 1));

-- Two people somebody told apart: twins, siblings, look-alikes.
CREATE TABLE look_alikes (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    one   INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    UNIQUE (one, other),
    CHECK (one < other)
) STRICT;
CREATE INDEX look_alikes_by_other ON look_alikes (other);
