"""Sidecars as other programs write them, for photos painted by tests.fakes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image as Pillow

from models.geometry import Box
from models.progress import ScanReport
from models.told import Used
from services.told_names import offer
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan
from workers.told_names_worker import use_told_names


def xmp(names: Mapping[str, Box | None], size: tuple[int, int]) -> str:
    """A packet that says who is where, with the names alone of those who are nowhere."""
    width, height = size
    regions = "".join(
        f'<rdf:li><rdf:Description r:Name="{escape(name)}" r:Type="Face"><r:Area a:unit="normalized"'
        f' a:x="{box.centre[0] / width:.6f}" a:y="{box.centre[1] / height:.6f}"'
        f' a:w="{box.width / width:.6f}" a:h="{box.height / height:.6f}"/></rdf:Description></rdf:li>'
        for name, box in names.items()
        if box is not None
    )
    listed = "".join(f"<rdf:li>{escape(name)}</rdf:li>" for name, box in names.items() if box is None)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:r="http://www.metadataworkinggroup.com/schemas/regions/"'
        ' xmlns:d="http://ns.adobe.com/xap/1.0/sType/Dimensions#" xmlns:a="http://ns.adobe.com/xmp/sType/Area#"'
        ' xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><r:Regions rdf:parseType="Resource">'
        f'<r:AppliedToDimensions d:w="{width}" d:h="{height}" d:unit="pixel"/>'
        f"<r:RegionList><rdf:Bag>{regions}</rdf:Bag></r:RegionList></r:Regions>"
        f"<i:PersonInImage><rdf:Bag>{listed}</rdf:Bag></i:PersonInImage>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def tell(photo: Path, names: Mapping[str, Box | None]) -> Path:
    """Write the sidecar of a photo; returns it."""
    with Pillow.open(photo) as image:
        size = image.size
    sidecar = photo.with_name(f"{photo.name}.xmp")
    sidecar.write_text(xmp(names, size), encoding="utf-8")
    return sidecar


def scan_told(stage: Stage, folder: Path, engine: FakeEngine | None = None) -> ScanReport:
    return run(scan(stage.library, engine or FakeEngine(), [folder], Manner(Pace(2))))


def use_told(stage: Stage, names: list[str] | None = None) -> Used:
    try:
        return run(use_told_names(stage.library, FakeEngine(), names))
    finally:
        stage.check_sound()


def offered(stage: Stage, *, again: bool = False) -> dict[str, int]:
    """Whom is offered, and how many faces of each."""
    return {person.name: person.faces for person in offer(stage.library, again=again).people}


def states(stage: Stage) -> dict[str, int]:
    """How many rows are in each state."""
    return dict(stage.sql("SELECT state, count(*) FROM told_names GROUP BY state"))  # type: ignore[arg-type]
