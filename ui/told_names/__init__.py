"""Names other programs wrote into photos: offered above the pages, looked through in a dialog."""
