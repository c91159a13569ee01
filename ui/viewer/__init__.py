"""The viewer: one photo, as large as it goes."""
