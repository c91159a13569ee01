"""Paths, settings and logging: made once by the composition root and handed down."""

PRODUCT = "Kinframe"
VERSION = "0.1.0"
