"""The library in SQLite. SQL lives here and nowhere else."""
