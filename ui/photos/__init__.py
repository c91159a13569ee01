"""The page of all photos."""
