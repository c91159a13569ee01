-- What a file is and says besides its pixels.
ALTER TABLE photos ADD COLUMN kind TEXT NOT NULL DEFAULT 'photo' CHECK (kind IN ('photo', 'raw', 'film'));
ALTER TABLE photos ADD COLUMN camera TEXT CHECK (camera <> '');
ALTER TABLE photos ADD COLUMN lens TEXT CHECK (lens <> '');
-- WGS 84, degrees.
ALTER TABLE photos ADD COLUMN latitude REAL CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE photos ADD COLUMN longitude REAL CHECK (longitude BETWEEN -180 AND 180);
-- A perceptual hash of 64 bits: pictures that look the same differ in few of them.
ALTER TABLE photos ADD COLUMN likeness INTEGER;
ALTER TABLE photos ADD COLUMN screenshot INTEGER NOT NULL DEFAULT 0 CHECK (screenshot IN (0, 1));
-- By which version of the reader the above was read; 0: it never was.
ALTER TABLE photos ADD COLUMN facts_version INTEGER NOT NULL DEFAULT 0 CHECK (facts_version >= 0);

-- Quarter turns clockwise somebody wants it shown with; faces and boxes stay those of the upright picture.
ALTER TABLE photos ADD COLUMN turn INTEGER NOT NULL DEFAULT 0 CHECK (turn BETWEEN 0 AND 3);
-- The photo it is shown as a part of: the film of a Live Photo, the RAW beside a JPEG.
ALTER TABLE photos ADD COLUMN shown_with INTEGER REFERENCES photos (id) ON DELETE SET NULL;
-- The stack somebody put it in, itself if it was put on top: the id of the photo that was. No reference: what
-- is left of a stack stays one without that photo.
ALTER TABLE photos ADD COLUMN stacked INTEGER;
-- The photo on top of its stack as it is seen now; NULL for that one. Kept by triggers, and by nobody else.
ALTER TABLE photos ADD COLUMN stack INTEGER REFERENCES photos (id) ON DELETE SET NULL;
-- Its file is in the system's trash: JSON, a list of [path, path in the trash].
ALTER TABLE photos ADD COLUMN trashed TEXT CHECK (trashed IS NULL OR json_valid(trashed));
-- It lies in a folder that is left out: 1 by a rule somebody made, 2 by a file `.nomedia`.
ALTER TABLE photos ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0 CHECK (ignored IN (0, 1, 2));
-- 0: faces were not looked for in what the file holds now.
ALTER TABLE photos ADD COLUMN searched INTEGER NOT NULL DEFAULT 1 CHECK (searched IN (0, 1));

-- What a copy holds since names were written into its photo's own file; NULL: the same as that.
ALTER TABLE copies ADD COLUMN fingerprint BLOB;

CREATE INDEX photos_shown_with ON photos (shown_with) WHERE shown_with IS NOT NULL;
CREATE INDEX photos_stacked ON photos (stack) WHERE stack IS NOT NULL;
CREATE INDEX photos_of_stack ON photos (stacked) WHERE stacked IS NOT NULL;
CREATE INDEX photos_trashed ON photos (id) WHERE trashed IS NOT NULL;
CREATE INDEX photos_ignored ON photos (id) WHERE ignored <> 0;
CREATE INDEX photos_unsearched ON photos (id) WHERE searched = 0;
CREATE INDEX photos_without_facts ON photos (id) WHERE facts_version = 0;
-- All that the grid needs to know of every photo: 500,000 rows are read from here, not from the table. The same
-- for searches by day, file type, camera and place: an index that has all columns that are asked for and of.
CREATE INDEX photos_shown
    ON photos (taken_at DESC, id, kind, missing, screenshot, format, shown_with, stack, trashed, ignored)
    WHERE shown_with IS NULL AND trashed IS NULL AND ignored = 0;
CREATE INDEX photos_by_camera
    ON photos (camera, taken_at DESC, id, kind, missing, screenshot, format, shown_with, stack, trashed, ignored)
    WHERE camera IS NOT NULL;
CREATE INDEX photos_by_place
    ON photos (latitude, longitude, taken_at, id, kind, missing, screenshot, format, camera, shown_with, stack,
        trashed, ignored)
    WHERE latitude IS NOT NULL;
-- A file whose size no photo has need not be read to tell that it is a new one.
CREATE INDEX photos_by_size ON photos (size);
CREATE INDEX photos_by_arrival ON photos (added_at);

-- Two photos somebody does not want in one stack.
CREATE TABLE unstacked (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id       INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    other_photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    UNIQUE (photo_id, other_photo_id),
    CHECK (photo_id < other_photo_id)
) STRICT;
CREATE INDEX unstacked_by_other ON unstacked (other_photo_id);

-- A stack is seen by its top. As long as the photo somebody put there cannot be seen (thrown away, left out,
-- part of another photo), the first of the stack that can be is. It all follows from what is said in `stacked`:
-- so decisions can be taken back in any order.
CREATE TRIGGER stack_has_its_top AFTER UPDATE OF stacked, trashed, ignored, shown_with ON photos
WHEN new.stacked IS NOT NULL OR old.stacked IS NOT NULL
BEGIN
    UPDATE photos SET stack = NULL WHERE id = new.id AND stacked IS NULL AND stack IS NOT NULL;
    UPDATE photos SET stack = nullif(coalesce(
            (SELECT id FROM photos WHERE stacked = old.stacked AND trashed IS NULL AND ignored = 0
                AND shown_with IS NULL ORDER BY id <> old.stacked, id LIMIT 1),
            (SELECT id FROM photos WHERE stacked = old.stacked ORDER BY id <> old.stacked, id LIMIT 1)), id)
        WHERE stacked = old.stacked;
    UPDATE photos SET stack = nullif(coalesce(
            (SELECT id FROM photos WHERE stacked = new.stacked AND trashed IS NULL AND ignored = 0
                AND shown_with IS NULL ORDER BY id <> new.stacked, id LIMIT 1),
            (SELECT id FROM photos WHERE stacked = new.stacked ORDER BY id <> new.stacked, id LIMIT 1)), id)
        WHERE stacked = new.stacked;
END;
CREATE TRIGGER stack_has_lost_a_photo AFTER DELETE ON photos WHEN old.stacked IS NOT NULL
BEGIN
    UPDATE photos SET stack = nullif(coalesce(
            (SELECT id FROM photos WHERE stacked = old.stacked AND trashed IS NULL AND ignored = 0
                AND shown_with IS NULL ORDER BY id <> old.stacked, id LIMIT 1),
            (SELECT id FROM photos WHERE stacked = old.stacked ORDER BY id <> old.stacked, id LIMIT 1)), id)
        WHERE stacked = old.stacked;
END;

-- Faces that are out of sight for where they are: in a folder without faces, in a photo shown as a part of
-- another. Nobody refused them; they come back when that is over.
CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY REFERENCES faces (id) ON DELETE CASCADE
) STRICT;

-- What somebody said about a folder and all below it.
CREATE TABLE folder_rules (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    path     TEXT NOT NULL UNIQUE,
    no_faces INTEGER NOT NULL DEFAULT 0 CHECK (no_faces IN (0, 1)),
    ignored  INTEGER NOT NULL DEFAULT 0 CHECK (ignored IN (0, 1))
) STRICT;

-- Names other programs wrote into files or beside them.
CREATE TABLE told_names (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    name     TEXT NOT NULL CHECK (name <> ''),
    -- Pixels of the upright picture; NULL where it is only said that somebody is in it.
    x        REAL,
    y        REAL,
    width    REAL CHECK (width > 0),
    height   REAL CHECK (height > 0),
    source   TEXT NOT NULL CHECK (source IN ('mwg', 'microsoft', 'iptc', 'picasa')),
    place    TEXT NOT NULL CHECK (place IN ('embedded', 'sidecar', 'folder')),
    state    TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'used', 'refused')),
    face_id  INTEGER REFERENCES faces (id) ON DELETE SET NULL,
    CHECK ((x IS NULL) = (y IS NULL) AND (x IS NULL) = (width IS NULL) AND (x IS NULL) = (height IS NULL))
) STRICT;
CREATE INDEX told_names_by_photo ON told_names (photo_id);
CREATE INDEX told_names_by_face ON told_names (face_id) WHERE face_id IS NOT NULL;
CREATE INDEX told_names_new ON told_names (photo_id) WHERE state = 'new';

-- What was last written where, to tell when somebody else has changed it since.
CREATE TABLE written_names (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id   INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    path       TEXT NOT NULL UNIQUE,
    -- JSON: the regions as they were written.
    regions    TEXT NOT NULL CHECK (json_valid(regions)),
    written_at TEXT NOT NULL
) STRICT;
CREATE INDEX written_names_by_photo ON written_names (photo_id);

-- Files beside photos in which names were looked for, and what they were like then.
CREATE TABLE name_files (
    path  TEXT PRIMARY KEY,
    -- Size and time of change.
    stamp TEXT NOT NULL
) STRICT;
