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

-- What a person's card shows beside their name: a cache, made of the faces. Whatever changes whose a face is, or
-- how well it is seen, takes the card away; it is counted anew when somebody asks.
CREATE TABLE cards (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    faces      INTEGER NOT NULL CHECK (faces >= 0),
    photos     INTEGER NOT NULL CHECK (photos >= 0),
    prominence REAL NOT NULL,
    cover      INTEGER
) STRICT;

CREATE TRIGGER card_gains_a_face AFTER INSERT ON faces WHEN new.person_id IS NOT NULL
BEGIN
    DELETE FROM cards WHERE person_id = new.person_id;
END;
CREATE TRIGGER card_loses_a_face AFTER DELETE ON faces WHEN old.person_id IS NOT NULL
BEGIN
    DELETE FROM cards WHERE person_id = old.person_id;
END;
CREATE TRIGGER card_of_another_face
AFTER UPDATE OF person_id, photo_id, hidden, weak, quality, x, y, width, height ON faces
BEGIN
    DELETE FROM cards WHERE person_id IN (old.person_id, new.person_id);
END;
CREATE TRIGGER card_of_another_cover AFTER UPDATE OF cover_face_id ON people
BEGIN
    DELETE FROM cards WHERE person_id = new.id;
END;
CREATE TRIGGER card_of_another_size AFTER UPDATE OF width, height ON photos
WHEN old.width <> new.width OR old.height <> new.height
BEGIN
    DELETE FROM cards WHERE person_id IN (SELECT person_id FROM faces WHERE photo_id = new.id);
END;

-- All that is shown of people: whoever reads everybody reads this, and not the centroids, which are most of a row.
CREATE INDEX people_shown ON people
    (id, key, name, cover_face_id, decided, born, ignored, favourite, unlisted, notes, nicknames);
