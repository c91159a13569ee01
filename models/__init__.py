"""The domain's records: frozen dataclasses without Qt, SQL, files or weights."""
