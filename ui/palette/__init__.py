"""The command palette: everything the window can do and everybody in it, by a few letters."""
