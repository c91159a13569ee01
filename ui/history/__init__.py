"""The page of everything that was ever decided."""
