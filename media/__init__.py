"""From files to pixels and facts: walking folders, decoding, EXIF, thumbnails, fingerprints.

Nothing in here writes next to a photo, and every failure the environment can cause is a
`PhotoError` (or a `Problem` while walking) with one sentence for the person.
"""
