"""What the header of a photo's file says besides its pixels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Details:
    """All of it may be missing: None where the file does not say.

    Attributes:
        camera: maker and model as one name.
        lens: its name.
        aperture: the f-number.
        exposure: seconds.
        iso: sensitivity.
        focal_length: millimetres, as the lens has it.
        taken_at: ISO 8601, with an offset where the camera wrote one.
        latitude: degrees north, WGS 84.
        longitude: degrees east.
        altitude: metres above the sea.
        software: what wrote the file.
        title: what somebody called it.
        duration: seconds, of a film.
    """

    camera: str | None = None
    lens: str | None = None
    aperture: float | None = None
    exposure: float | None = None
    iso: int | None = None
    focal_length: float | None = None
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    software: str | None = None
    title: str | None = None
    duration: float | None = None
