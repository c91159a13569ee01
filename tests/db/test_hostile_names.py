"""Files of names made to do harm: none of them ends a scan."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, Look, paint
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS = 3
_MICROSOFT = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:MP="http://ns.microsoft.com/photo/1.2/"'
    ' xmlns:I="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"'
    ' xmlns:R="http://ns.microsoft.com/photo/1.2/t/Region#"><MP:RegionInfo rdf:parseType="Resource">'
    '<I:Regions><rdf:Bag><rdf:li R:Rectangle="{0},{0},{0},{0}" R:PersonDisplayName="Sarah"/></rdf:Bag>'
    "</I:Regions></MP:RegionInfo></rdf:Description></rdf:RDF></x:xmpmeta>"
)
_MWG = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    ' xmlns:r="http://www.metadataworkinggroup.com/schemas/regions/"'
    ' xmlns:a="http://ns.adobe.com/xmp/sType/Area#"><r:Regions rdf:parseType="Resource"><r:RegionList>'
    "<rdf:Bag>"
    '<rdf:li><rdf:Description r:Name="Sarah"><r:Area a:x="{0}" a:y="{0}" a:w="{0}" a:h="{0}"/>'
    "</rdf:Description></rdf:li></rdf:Bag></r:RegionList></r:Regions></rdf:Description></rdf:RDF>"
)


@pytest.mark.parametrize("number", ["1e308", "-1e308", "1e-320", "NaN", "inf", "9" * 400, ""])
@pytest.mark.parametrize("packet", [_MICROSOFT, _MWG], ids=["microsoft", "mwg"])
def test_no_number_in_a_sidecar_ends_a_scan(stage: Stage, tmp_path: Path, packet: str, number: str) -> None:
    for one in range(PHOTOS):
        paint(tmp_path / "photos" / f"{one}.png", [Look(0, one)])
    (tmp_path / "photos" / "1.png.xmp").write_text(packet.format(number))
    for _ in range(2):
        report = run(scan(stage.library, FakeEngine(), [tmp_path / "photos"], Manner(Pace(1))))
        assert (report.photos, report.failed) == (PHOTOS, ())
    stage.check_sound()
