"""The settings: how hard to look for faces, and with which networks."""
