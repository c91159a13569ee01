"""The window: a thin skin over jobs. No SQL, no inference, no file access."""
