"""Dates in the names of files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from media.decode import decode
from media.name_dates import date_in_name

TODAY = date(2024, 6, 1)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("IMG-20200314-WA0005.jpg", "2020-03-14"),
        ("VID-20200314-WA0005.mp4", "2020-03-14"),
        ("20190704_153000.jpg", "2019-07-04T15:30:00"),
        ("IMG_20190704_153000_1.jpg", "2019-07-04T15:30:00"),
        ("PXL_20230101_120000.jpg", "2023-01-01T12:00:00"),
        ("PXL_20230101_120000123.MP.jpg", "2023-01-01T12:00:00"),
        ("VID_20180230_101010.mp4", None),
        ("VID_20180228_101010.mp4", "2018-02-28T10:10:10"),
        ("Screenshot 2023-01-11 at 09.41.07.png", "2023-01-11T09:41:07"),
        ("Screenshot 2023-01-11 at 9.41.07.png", "2023-01-11T09:41:07"),
        ("Screenshot 2023-01-11 at 3.41.07\u202fPM.png", "2023-01-11T15:41:07"),
        ("Screenshot 2023-01-11 at 12.41.07 AM.png", "2023-01-11T00:41:07"),
        ("Screenshot_20210503-184512_Maps.png", "2021-05-03T18:45:12"),
        ("Screenshot from 2022-12-24 18-00-01.png", "2022-12-24T18:00:01"),
        ("Bildschirmfoto 2023-01-11 um 09.41.07.png", "2023-01-11T09:41:07"),
        ("signal-2021-08-09-101112.jpeg", "2021-08-09T10:11:12"),
        ("WhatsApp Image 2019-05-06 at 17.18.19.jpeg", "2019-05-06T17:18:19"),
        ("2015-08-09.jpg", "2015-08-09"),
        ("20240229.jpg", "2024-02-29"),
        ("20230229.jpg", None),
        ("20190704153000.jpg", "2019-07-04T15:30:00"),
        ("20190704_993000.jpg", "2019-07-04"),
        ("20240602_000000.jpg", "2024-06-02T00:00:00"),
        ("20240603_000000.jpg", None),
        ("19891231.jpg", None),
        ("120200314.jpg", None),
        ("202003145.jpg", None),
        ("2020-0314.jpg", None),
        ("2020-13-01.jpg", None),
        ("DSC01234.jpg", None),
        ("12345678.jpg", None),
        ("", None),
    ],
)
def test_a_real_date_in_a_name_is_read_and_nothing_else(name: str, said: str | None) -> None:
    assert date_in_name(name, TODAY) == said


def test_digits_of_other_scripts_are_no_date() -> None:
    assert date_in_name("٢٠٢٠٠٣١٤.jpg", TODAY) is None


def test_a_photo_without_exif_takes_the_date_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "IMG-20200314-WA0005.jpg"
    Image.new("RGB", (64, 48), "teal").save(path)
    assert decode(path).facts.taken_at == "2020-03-14"


def test_what_the_camera_wrote_counts_more_than_the_name(tmp_path: Path) -> None:
    path = tmp_path / "IMG-20200314-WA0005.jpg"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2018:05:06 07:08:09"
    Image.new("RGB", (64, 48), "teal").save(path, exif=exif)
    assert decode(path).facts.taken_at == "2018-05-06T07:08:09"
