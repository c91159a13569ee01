-- How hard the photo has been looked at: somebody may ask for a closer look.
ALTER TABLE photos ADD COLUMN effort TEXT NOT NULL DEFAULT 'balanced'
    CHECK (effort IN ('fast', 'balanced', 'thorough'));
-- And for a whole folder of them, the photos still to come included.
ALTER TABLE folders ADD COLUMN effort TEXT CHECK (effort IN ('fast', 'balanced', 'thorough'));

-- Vectors of the pack the library is changing to. The old ones stay in use until every face has one.
CREATE TABLE next_vectors (
    face_id   INTEGER PRIMARY KEY REFERENCES faces (id) ON DELETE CASCADE,
    pack_id   TEXT NOT NULL,
    dim       INTEGER NOT NULL CHECK (dim BETWEEN 1 AND 8192),
    embedding BLOB NOT NULL CHECK (length(embedding) = 4 * dim)
) STRICT;

-- Whoever replaces the crop of a face (a closer look, a box drawn anew, undo) also voids what was made of it.
CREATE TRIGGER next_vector_is_of_another_crop AFTER UPDATE OF crop ON faces
WHEN old.crop IS NOT new.crop
BEGIN
    DELETE FROM next_vectors WHERE face_id = old.id;
END;
