"""Names merged into what other programs wrote: theirs stays, ours follows what is said here."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.region_geometry import Frame
from media.region_xml import read_packet as read_names
from media.xmp_tree import UnreadablePacketError, packet_bytes, read_packet, sidecar_bytes
from media.xmp_writing import Merged, merge
from models.geometry import Box
from models.written import NamedBox, Written
from tests.fakes import calm

FRAME = Frame(800, 600, 6)
SARAH = NamedBox("Sarah", Box(100, 100, 80, 90))
TOM = NamedBox("Tom", Box(400, 300, 60, 60))
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

OTHERS = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Another program"><!-- mine -->
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="uuid:1" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.50"/>
  <rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:odd="urn:made-up" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
    xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
    xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#">
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Somebody &amp; Co</rdf:li></rdf:Alt></dc:rights>
   <dc:subject><rdf:Bag><rdf:li>beach</rdf:li><rdf:li>Tom</rdf:li></rdf:Bag></dc:subject>
   <odd:thing odd:kind="x"><odd:inner>kept</odd:inner></odd:thing>
   <mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:AppliedToDimensions stDim:w="600" stDim:h="800" stDim:unit="pixel"/>
    <mwg-rs:RegionList>
     <rdf:Seq>
      <rdf:li><rdf:Description mwg-rs:Name="Rex" mwg-rs:Type="Pet">
       <mwg-rs:Area stArea:x="0.5" stArea:y="0.5" stArea:w="0.1" stArea:h="0.1" stArea:unit="normalized"/>
      </rdf:Description></rdf:li>
      <rdf:li rdf:parseType="Resource"><mwg-rs:Type>Focus</mwg-rs:Type>
       <mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.3</stArea:x><stArea:y>0.6</stArea:y></mwg-rs:Area>
      </rdf:li>
      <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Stranger of others</mwg-rs:Name>
       <mwg-rs:Type>Face</mwg-rs:Type>
       <mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.8</stArea:x><stArea:y>0.1</stArea:y>
        <stArea:w>0.1</stArea:w><stArea:h>0.1</stArea:h><stArea:unit>normalized</stArea:unit></mwg-rs:Area>
      </rdf:li>
     </rdf:Seq>
    </mwg-rs:RegionList>
   </mwg-rs:Regions>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def region(name: str, box: str, kind: str = "Face", more: str = "") -> str:
    x, y, w, h = box.split()
    return (
        f'<rdf:li rdf:parseType="Resource">{f"<mwg-rs:Name>{name}</mwg-rs:Name>" if name else ""}'
        f'<mwg-rs:Type>{kind}</mwg-rs:Type>{more}<mwg-rs:Area rdf:parseType="Resource">'
        f"<stArea:x>{x}</stArea:x><stArea:y>{y}</stArea:y><stArea:w>{w}</stArea:w><stArea:h>{h}</stArea:h>"
        "<stArea:unit>normalized</stArea:unit></mwg-rs:Area></rdf:li>"
    )


def packet(*regions: str, size: tuple[int, int] = (600, 800)) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"'
        ' xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"'
        ' xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"><mwg-rs:Regions rdf:parseType="Resource">'
        f'<mwg-rs:AppliedToDimensions stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/>'
        f"<mwg-rs:RegionList><rdf:Bag>{''.join(regions)}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def written(merged: Merged) -> bytes:
    return packet_bytes(merged.packet)


def names(data: bytes, source: str = "mwg", frame: Frame = FRAME) -> dict[str, Box]:
    """As the reader of names has them."""
    return {
        one.name: one.box
        for one in read_names(data, frame, "sidecar")
        if one.source == source and one.box is not None
    }


def texts(data: bytes, name: str) -> list[str]:
    root = ET.fromstring(data)  # noqa: S314 - our own
    return [item.text or "" for one in root.iter(name) for item in one.iter(f"{{{RDF}}}li")]


def facts(data: bytes) -> Counter[str]:
    """Everything a packet says, each as one line, in no order."""
    root = ET.fromstring(data)  # noqa: S314 - our own
    said: Counter[str] = Counter()
    for one in root.iter():
        said[f"{one.tag} {sorted(one.attrib.items())} {(one.text or '').strip()}"] += 1
    return said


def test_what_others_wrote_stays() -> None:
    merged = merge(OTHERS, FRAME, [SARAH, TOM], Written())
    data = written(merged)
    lost = facts(OTHERS) - facts(data)
    assert not lost
    assert not merged.conflicts
    assert b"<!-- mine -->" in data
    assert data.count(b"xmlns:odd=") == 1
    found = names(data)
    assert set(found) == {"Stranger of others", "Sarah", "Tom"}
    assert texts(data, "{http://purl.org/dc/elements/1.1/}subject") == ["beach", "Tom", "Sarah"]


def test_a_keyword_of_others_stays_when_the_name_goes() -> None:
    merged = merge(OTHERS, FRAME, [SARAH, TOM], Written())
    gone = merge(written(merged), FRAME, [], merged.written)
    assert texts(written(gone), "{http://purl.org/dc/elements/1.1/}subject") == ["beach", "Tom"]
    assert facts(written(gone)) - facts(OTHERS) == Counter()
    assert facts(OTHERS) - facts(written(gone)) == Counter()
    assert not gone.written


def test_nothing_changes_the_second_time() -> None:
    merged = merge(OTHERS, FRAME, [SARAH, TOM], Written())
    again = merge(written(merged), FRAME, [SARAH, TOM], merged.written)
    assert not again.changed
    assert again.written == merged.written
    assert written(again) == written(merged)


def test_a_name_changed_here_replaces_ours() -> None:
    merged = merge(OTHERS, FRAME, [SARAH], Written())
    renamed = NamedBox("Sarah B.", SARAH.box)
    again = merge(written(merged), FRAME, [renamed], merged.written)
    assert not again.conflicts
    for source in ("mwg", "microsoft"):
        found = names(written(again), source)
        assert "Sarah" not in found
        assert found["Sarah B."].iou(SARAH.box) > 0.999
    assert texts(written(again), "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}PersonInImage") == ["Sarah B."]


def test_a_box_drawn_anew_here_moves_ours() -> None:
    merged = merge(None, FRAME, [SARAH], Written())
    moved = NamedBox("Sarah", SARAH.box.moved(12, -7))
    again = merge(written(merged), FRAME, [moved], merged.written)
    assert names(written(again))["Sarah"].iou(moved.box) > 0.999
    far = NamedBox("Sarah", SARAH.box.moved(300, 200))
    once_more = merge(written(again), FRAME, [far], again.written)
    assert names(written(once_more))["Sarah"].iou(far.box) > 0.999
    assert len(read_names(written(once_more), FRAME, "sidecar")) == 3  # both lists, and the person


def test_another_name_of_others_is_told_and_stays() -> None:
    theirs = packet(region("Sara", "0.241667 0.825 0.15 0.1"))
    merged = merge(theirs, FRAME, [SARAH, TOM], Written())
    (conflict,) = merged.conflicts
    assert (conflict.what, conflict.ours, conflict.theirs) == ("name", "Sarah", "Sara")
    found = names(written(merged))
    assert set(found) == {"Sara", "Tom"}
    assert set(names(written(merged), "microsoft")) == {"Tom"}
    assert texts(written(merged), "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}PersonInImage") == ["Tom"]
    assert [one.name for one in merged.expected] == ["Tom"]


def test_ours_wins_if_somebody_says_so() -> None:
    theirs = packet(
        region("Sara", "0.241667 0.825 0.15 0.1", more="<mwg-rs:Description>hers</mwg-rs:Description>")
    )
    merged = merge(theirs, FRAME, [SARAH], Written(), "kinframe")
    assert not merged.conflicts
    assert set(names(written(merged))) == {"Sarah"}
    assert b"hers" in written(merged)


def test_a_name_others_changed_since_is_told() -> None:
    merged = merge(None, FRAME, [SARAH], Written())
    theirs = written(merged).replace(b"<mwg-rs:Name>Sarah", b"<mwg-rs:Name>Sara")
    again = merge(theirs, FRAME, [SARAH], merged.written)
    assert [(one.what, one.theirs) for one in again.conflicts] == [("name", "Sara")]
    assert not again.changed
    # And told again the next time, for nobody has decided.
    third = merge(written(again), FRAME, [SARAH], again.written)
    assert third.conflicts == again.conflicts


def test_a_box_others_moved_since_is_told() -> None:
    merged = merge(None, FRAME, [SARAH], Written())
    theirs = written(merged).replace(b"<stArea:y>0.825", b"<stArea:y>0.845")
    again = merge(theirs, FRAME, [SARAH], merged.written)
    assert [one.what for one in again.conflicts] == ["box"]
    assert merge(written(again), FRAME, [SARAH], again.written).conflicts == again.conflicts
    won = merge(theirs, FRAME, [SARAH], merged.written, "kinframe")
    assert names(written(won))["Sarah"].iou(SARAH.box) > 0.999


def test_a_region_others_removed_since_is_told() -> None:
    merged = merge(None, FRAME, [SARAH, TOM], Written())
    tree = read_packet(written(merged))
    for items in tree.root.iter(f"{{{RDF}}}Bag"):
        for item in list(items):
            if "Sarah" in "".join(item.itertext()) and len(item):
                items.remove(item)
    again = merge(packet_bytes(tree), FRAME, [SARAH, TOM], merged.written)
    assert [(one.what, one.ours) for one in again.conflicts] == [("gone", "Sarah")]
    assert set(names(written(again))) == {"Tom"}
    won = merge(packet_bytes(tree), FRAME, [SARAH, TOM], merged.written, "kinframe")
    assert set(names(written(won))) == {"Sarah", "Tom"}


def test_a_program_that_drops_all_metadata_contradicts_nobody() -> None:
    merged = merge(None, FRAME, [SARAH], Written())
    again = merge(packet(), FRAME, [SARAH], merged.written)
    assert not again.conflicts
    assert set(names(written(again))) == {"Sarah"}


def test_the_same_name_in_a_box_of_others_is_left_alone() -> None:
    theirs = packet(region("Sarah", "0.245 0.83 0.16 0.11"))
    merged = merge(theirs, FRAME, [SARAH], Written())
    assert not merged.conflicts
    assert not merged.written.regions
    assert facts(theirs) - facts(written(merged)) == Counter()
    # If she is somebody else here later, what others wrote is theirs to change.
    renamed = merge(written(merged), FRAME, [NamedBox("Kit", SARAH.box)], merged.written)
    assert [(one.ours, one.theirs) for one in renamed.conflicts] == [("Kit", "Sarah")]


def test_a_face_without_a_name_gets_one_and_keeps_the_rest() -> None:
    extra = "<mwg-rs:Description>by the camera</mwg-rs:Description>"
    theirs = packet(region("", "0.245 0.83 0.16 0.11", more=extra))
    merged = merge(theirs, FRAME, [SARAH], Written())
    assert b"by the camera" in written(merged)
    assert len(names(written(merged))) == 1
    gone = merge(written(merged), FRAME, [], merged.written)
    assert facts(written(gone)) == facts(theirs)


def test_what_was_measured_upright_is_brought_to_the_stored_picture() -> None:
    theirs = packet(region("Anna", "0.25 0.5 0.1 0.2"), size=(800, 600))
    assert names(theirs)["Anna"] == Box(160, 240, 80, 120)
    merged = merge(theirs, FRAME, [SARAH], Written())
    found = names(written(merged))
    assert found["Anna"].iou(Box(160, 240, 80, 120)) > 0.999
    assert found["Sarah"].iou(SARAH.box) > 0.999


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ('stArea:x="0.2" stArea:y="0.1"', "x=0.1 y=0.8"),
        ('stArea:x="0.2" stArea:y="0.1" stArea:d="0.05"', "x=0.1 y=0.8 d=0.05"),
        ('stArea:x="160" stArea:y="60" stArea:d="30" stArea:unit="pixel"', "x=0.1 y=0.8 d=0.05"),
        (
            'stArea:x="160" stArea:y="60" stArea:w="80" stArea:h="120" stArea:unit="pixel"',
            "x=0.1 y=0.8 w=0.2 h=0.1",
        ),
    ],
)
def test_points_circles_and_pixels_are_brought_to_the_stored_picture_too(area: str, expected: str) -> None:
    item = f'<rdf:li rdf:parseType="Resource"><mwg-rs:Type>Focus</mwg-rs:Type><mwg-rs:Area {area}/></rdf:li>'
    merged = written(merge(packet(item, size=(800, 600)), FRAME, [SARAH], Written()))
    every = ET.fromstring(merged).iter(f"{{{RDF}}}li")  # noqa: S314 - our own
    [focus] = [one for one in every if "Focus" in ET.tostring(one, "unicode")]
    [where] = [one for one in focus if one.tag.endswith("Area")]
    said = {name.partition("}")[2]: text for name, text in where.attrib.items()}
    assert said.get("unit", "normalized") == "normalized"
    assert " ".join(f"{name}={float(said[name]):g}" for name in "xywhd" if name in said) == expected
    assert names(merged)["Sarah"].iou(SARAH.box) > 0.999


def test_nothing_is_written_where_a_region_cannot_be_turned() -> None:
    area = '<mwg-rs:Area stArea:x="somewhere" stArea:y="0.1"/>'
    item = f'<rdf:li rdf:parseType="Resource"><mwg-rs:Type>Face</mwg-rs:Type>{area}</rdf:li>'
    with pytest.raises(UnreadablePacketError, match="another shape"):
        merge(packet(item, size=(800, 600)), FRAME, [SARAH], Written())


def test_a_face_measured_in_pixels_is_not_written_twice() -> None:
    """Pixels of the picture the list says it applies to: half as large as this one."""
    theirs = packet(region("Sarah", "150 175 45 40"), size=(300, 400)).replace(b">normalized<", b">pixel<")
    box = names(theirs)["Sarah"]
    merged = written(merge(theirs, FRAME, [NamedBox("Sarah", box)], Written()))
    assert [one.name for one in read_names(merged, FRAME, "sidecar") if one.source == "mwg"] == ["Sarah"]
    assert names(merged)["Sarah"] == box


def test_regions_of_a_picture_of_another_shape_stop_it() -> None:
    theirs = packet(region("Anna", "0.25 0.5 0.1 0.2"), size=(600, 400))
    with pytest.raises(UnreadablePacketError, match="another shape"):
        merge(theirs, FRAME, [SARAH], Written())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<x/>",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&b;</x:xmpmeta>",
        b"<a>" * 5_000,
        OTHERS[: len(OTHERS) // 2],
        OTHERS.replace(b"<dc:subject><rdf:Bag>", b"<dc:subject><rdf:Bag/><rdf:Bag>"),
        OTHERS.replace(b"<dc:rights>", b"<dc:subject>x</dc:subject><dc:rights>"),
    ],
)
def test_what_is_no_xmp_is_never_written_over(data: bytes) -> None:
    with pytest.raises(UnreadablePacketError):
        merge(data, FRAME, [SARAH], Written())


def test_one_word_where_a_list_belongs_becomes_a_list() -> None:
    for data in (
        OTHERS.replace(b"<rdf:Bag><rdf:li>beach</rdf:li><rdf:li>Tom</rdf:li></rdf:Bag>", b"beach"),
        OTHERS.replace(
            b"<dc:subject><rdf:Bag><rdf:li>beach</rdf:li><rdf:li>Tom</rdf:li></rdf:Bag></dc:subject>", b""
        ).replace(b"xmlns:odd=", b'dc:subject="beach" xmlns:odd='),
    ):
        merged = merge(data, FRAME, [SARAH], Written())
        assert texts(written(merged), "{http://purl.org/dc/elements/1.1/}subject") == ["beach", "Sarah"]


def test_a_read_only_packet_says_so_afterwards_too() -> None:
    data = OTHERS.replace(b'end="w"', b'end="r"')
    assert written(merge(data, FRAME, [SARAH], Written())).endswith(b'<?xpacket end="r"?>')


def test_utf_16_is_understood() -> None:
    data = (
        OTHERS.decode()
        .removeprefix('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n')
        .encode("utf-16")
    )
    merged = merge(data, FRAME, [SARAH], Written())
    assert "© Somebody & Co" in sidecar_bytes(merged.packet).decode().replace("&amp;", "&")


def test_names_no_xml_can_say_are_tidied() -> None:
    merged = merge(None, FRAME, [NamedBox("A\x00B\x0b  <&>\ud800'\"", SARAH.box)], Written())
    assert set(names(written(merged))) == {"AB <&>'\""}
    assert merge(None, FRAME, [NamedBox(" \x01 ", SARAH.box)], Written()).expected == ()


def test_a_separator_in_a_name_is_no_branch_of_the_tree_of_keywords() -> None:
    merged = merge(None, FRAME, [NamedBox("Tom/Tim", TOM.box), NamedBox("A|B", SARAH.box)], Written())
    assert merged.written.tags == ("People/A|B",)
    assert merged.written.hierarchical == ("People|Tom/Tim",)


def test_who_is_called_like_the_end_of_another_name_is_not_forgotten_with_it() -> None:
    both = Written(
        people=("Ann", "JoAnn"), subjects=("Ann", "JoAnn"), hierarchical=("People|Ann", "People|JoAnn"),
        tags=("People/Ann", "People/JoAnn"),
    )  # fmt: skip
    assert both.without(["Ann"]) == Written(
        people=("JoAnn",), subjects=("JoAnn",), hierarchical=("People|JoAnn",), tags=("People/JoAnn",)
    )


def test_what_was_written_is_kept_as_text() -> None:
    merged = merge(None, FRAME, [SARAH, TOM], Written())
    assert Written.from_json(merged.written.to_json()) == merged.written
    for damaged in ("", "[]", "{}", '{"width": "x"}', '{"width": 1, "height": 1, "regions": [3]}'):
        assert Written.from_json(damaged) == Written()


def test_a_photo_saved_again_at_another_size_is_the_same_photo() -> None:
    merged = merge(None, FRAME, [SARAH], Written())
    half = Frame(400, 300, 6)
    again = merge(written(merged), half, [NamedBox("Sarah", SARAH.box.scaled(0.5))], merged.written)
    assert not again.conflicts
    assert again.written.regions


_NAMES = st.sampled_from(["Sarah", "Tom", "Kit", "Ann", "Zoë", "A & B", "<x>"])
_ORIENTATION = st.integers(1, 8)


@st.composite
def _people(draw: st.DrawFn) -> list[NamedBox]:
    """Some of nine places, nobody twice."""
    places = draw(st.lists(st.integers(0, 8), unique=True, max_size=4))
    called = draw(st.lists(_NAMES, unique=True, min_size=len(places), max_size=len(places)))
    return [
        NamedBox(name, Box(20 + 100 * (place % 3), 20 + 100 * (place // 3), 60, 70))
        for name, place in zip(called, places, strict=True)
    ]


@calm
@given(st.lists(_people(), min_size=1, max_size=4), _ORIENTATION, st.booleans())
def test_whatever_is_said_in_turn_the_last_word_is_in_the_packet(
    steps: Sequence[list[NamedBox]], orientation: int, beside_others: bool
) -> None:
    """And what others wrote is there after all of it."""
    frame = Frame(340, 320, orientation)
    stranger = region("Somebody else", "0.97 0.97 0.02 0.02")
    theirs = packet(stranger, region("Rex", "0.5 0.5 0.2 0.2", "Pet"), size=frame.stored)
    data = theirs if beside_others else None
    known = Written()
    for people in steps:
        merged = merge(data, frame, people, known)
        assert not merged.conflicts
        data, known = written(merged), merged.written
        for source in ("mwg", "microsoft"):
            found = names(data, source, frame)
            found.pop("Somebody else", None)
            assert set(found) == {one.name for one in people}
            for one in people:
                assert found[one.name].iou(one.box) > 0.999
        if beside_others:
            assert facts(theirs) - facts(data) == Counter()
    assert data is not None
    gone = merge(data, frame, [], known)
    assert not gone.written
    if beside_others:
        assert facts(written(gone)) == facts(theirs)


@calm
@given(st.integers(0, 2**32), st.integers(0, 40))
def test_a_damaged_packet_is_refused_or_merged_but_nothing_else_happens(seed: int, damage: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - damage, not secrets
    data = bytearray(OTHERS)
    for _ in range(damage):
        data[rng.randrange(len(data))] = rng.randrange(256)
    try:
        merged = merge(bytes(data), FRAME, [SARAH], Written())
    except UnreadablePacketError:
        return
    assert merge(written(merged), FRAME, [SARAH], merged.written).changed is False
