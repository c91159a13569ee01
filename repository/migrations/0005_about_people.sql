-- What somebody says about people beyond their names. Hidden people keep their faces and are recognised;
-- they only have no card among the others.
ALTER TABLE people ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1));
ALTER TABLE people ADD COLUMN unlisted INTEGER NOT NULL DEFAULT 0 CHECK (unlisted IN (0, 1));
ALTER TABLE people ADD COLUMN notes TEXT CHECK (notes <> '');
-- One a line.
ALTER TABLE people ADD COLUMN nicknames TEXT CHECK (nicknames <> '');

-- Family, friends. Two of one name are kept apart by the program, not here: undo may bring one back.
CREATE TABLE circles (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE TABLE members (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    circle_id INTEGER NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    UNIQUE (circle_id, person_id)
) STRICT;
CREATE INDEX members_by_person ON members (person_id);

-- Searches somebody wants to find again; the query is JSON.
CREATE TABLE searches (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL CHECK (json_valid(query))
) STRICT;

-- Who is in a photo, and how many, answered by the index alone: a face's row is large.
DROP INDEX faces_by_photo;
CREATE INDEX faces_by_photo ON faces (photo_id, hidden, person_id);
