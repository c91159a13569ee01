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
-- The photo on top of the stack somebody put it in; NULL for the one on top.
ALTER TABLE photos ADD COLUMN stack INTEGER REFERENCES photos (id) ON DELETE SET NULL;
-- Its file is in the system's trash: JSON, a list of [path, path in the trash].
ALTER TABLE photos ADD COLUMN trashed TEXT CHECK (trashed IS NULL OR json_valid(trashed));
-- It lies in a folder somebody wants left out.
ALTER TABLE photos ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0 CHECK (ignored IN (0, 1));

CREATE INDEX photos_shown_with ON photos (shown_with) WHERE shown_with IS NOT NULL;
CREATE INDEX photos_stacked ON photos (stack) WHERE stack IS NOT NULL;
CREATE INDEX photos_trashed ON photos (id) WHERE trashed IS NOT NULL;
CREATE INDEX photos_without_facts ON photos (id) WHERE facts_version = 0;
-- All that the grid needs to know of every photo: 500,000 rows are read from here, not from the table.
CREATE INDEX photos_shown ON photos (taken_at DESC, id, kind, missing, screenshot)
    WHERE shown_with IS NULL AND stack IS NULL AND trashed IS NULL AND ignored = 0;
CREATE INDEX photos_by_camera ON photos (camera) WHERE camera IS NOT NULL;
CREATE INDEX photos_by_place ON photos (latitude, longitude) WHERE latitude IS NOT NULL;

-- Two photos somebody does not want in one stack.
CREATE TABLE unstacked (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id       INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    other_photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    UNIQUE (photo_id, other_photo_id),
    CHECK (photo_id < other_photo_id)
) STRICT;
CREATE INDEX unstacked_by_other ON unstacked (other_photo_id);

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
