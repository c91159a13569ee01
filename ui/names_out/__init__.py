"""Names on their way into files, and photos on their way into folders."""
