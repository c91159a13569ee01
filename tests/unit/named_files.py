"""Makes photos with names in and beside them, as other programs write them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from models.geometry import Box
from tests.unit.media_files import ORIENTATION, encoded, exif_block, quarters, stored

EXIFTOOL = shutil.which("exiftool")
needs_exiftool = pytest.mark.skipif(EXIFTOOL is None, reason="exiftool makes these files")

Fractions = tuple[float, float, float, float]
"""Left, top, width, height of a rectangle, as parts of the sides."""


def exiftool(*commands: Sequence[str | Path]) -> str:
    """Run several commands in one process; returns what they print."""
    assert EXIFTOOL is not None
    arguments = "\n-execute\n".join("\n".join(map(str, ("-m", *command))) for command in commands)
    done = subprocess.run(
        [EXIFTOOL, "-charset", "utf8", "-@", "-"],
        input=arguments,
        capture_output=True,
        text=True,
        check=False,
    )
    # In files it makes anew it says nothing; what could not be written it tells.
    assert "Error" not in done.stderr, done.stderr
    return done.stdout


def photo(path: Path, size: tuple[int, int], orientation: int = 1, **options: Any) -> Path:
    """A picture of that upright size whose pixels are stored as the orientation says."""
    pixels = stored(quarters(*size), orientation)
    if path.suffix == ".jpg":
        options["exif"] = exif_block({ORIENTATION: orientation})
    path.write_bytes(encoded(pixels, path.suffix, **options))
    return path


def with_packet(path: Path, packet: bytes, size: tuple[int, int] = (32, 24)) -> Path:
    """An upright picture with an XMP packet in it, wherever its format keeps one."""
    if path.suffix == ".png":
        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet.decode())
        return photo(path, size, 1, pnginfo=text)
    if path.suffix == ".tif":
        tags = ImageFileDirectory_v2()
        tags[700] = packet
        return photo(path, size, 1, tiffinfo=tags)
    return photo(path, size, 1, xmp=packet)


def packet(body: str, *, before: str = "") -> bytes:
    """A packet with that inside its RDF."""
    return (
        f'{before}<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:r="http://www.metadataworkinggroup.com/schemas/regions/"'
        ' xmlns:d="http://ns.adobe.com/xap/1.0/sType/Dimensions#"'
        ' xmlns:a="http://ns.adobe.com/xmp/sType/Area#"'
        ' xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        f"{body}</rdf:RDF></x:xmpmeta>"
    ).encode()


def listed(*names: str) -> bytes:
    """A packet that lists people."""
    items = "".join(f"<rdf:li>{name}</rdf:li>" for name in names)
    people = f"<i:PersonInImage><rdf:Bag>{items}</rdf:Bag></i:PersonInImage>"
    return packet(f"<rdf:Description>{people}</rdf:Description>")


def where_stored(box: Box, size: tuple[int, int], orientation: int) -> Fractions:
    """Where a box of the upright picture is in the stored one: by turning pixels, not numbers."""
    width, height = size
    mask = np.zeros((height, width, 3), np.uint8)
    mask[round(box.y) : round(box.bottom), round(box.x) : round(box.right)] = 255
    turned = stored(mask, orientation)[..., 0]
    rows, columns = np.nonzero(turned)
    high, wide = turned.shape
    return (
        float(columns.min()) / wide,
        float(rows.min()) / high,
        float(np.ptp(columns) + 1) / wide,
        float(np.ptp(rows) + 1) / high,
    )


def mwg(names: Sequence[tuple[str, Fractions]], applied: tuple[int, int], kind: str = "Face") -> str:
    """The argument that writes MWG regions, with six decimals as programs do."""
    regions = ",".join(
        f"{{Area={{X={left + width / 2:.6f},Y={top + height / 2:.6f},W={width:.6f},H={height:.6f}"
        f",Unit=normalized}},Name={name},Type={kind}}}"
        for name, (left, top, width, height) in names
    )
    size = f"{{W={applied[0]},H={applied[1]},Unit=pixel}}"
    return f"-XMP-mwg-rs:RegionInfo={{AppliedToDimensions={size},RegionList=[{regions}]}}"


def microsoft(names: Sequence[tuple[str, Fractions]]) -> str:
    """The argument that writes Microsoft's regions."""
    regions = ",".join(
        f"{{PersonDisplayName={name},Rectangle={'|, '.join(f'{one:.6f}' for one in where)}}}"
        for name, where in names
    )
    return f"-XMP-MP:RegionInfoMP={{Regions=[{regions}]}}"


def rect64(where: Fractions) -> str:
    """As Picasa writes it, without leading zeros."""
    left, top, width, height = where
    corners = (left, top, left + width, top + height)
    number = 0
    for one in corners:
        number = (number << 16) | round(one * 65535)
    return f"rect64({number:x})"
