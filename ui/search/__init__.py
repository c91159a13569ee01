"""Searching for photos: one field with the parts of the search in it."""
