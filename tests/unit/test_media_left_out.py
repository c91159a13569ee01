"""What a walk leaves out because somebody said so, or because it is no photo."""

from __future__ import annotations

from pathlib import Path

from tests.unit.test_media_walk import found, touched


def test_a_folder_with_nomedia_is_left_out_with_all_below_it(tmp_path: Path) -> None:
    touched(
        *(
            tmp_path / name
            for name in ("a.jpg", "b/.nomedia", "b/1.jpg", "b/c/2.jpg", "d/3.jpg", "e/.NoMedia", "e/4.jpg")
        )
    )
    assert found([tmp_path]) == ["a.jpg", "d/3.jpg"]
    assert found([tmp_path / "b"]) == []
    (tmp_path / "b" / ".nomedia").unlink()
    assert found([tmp_path]) == ["a.jpg", "b/1.jpg", "b/c/2.jpg", "d/3.jpg"]


def test_what_lies_beside_photos_is_none(tmp_path: Path) -> None:
    names = (
        "1.jpg",
        "1.xmp",
        "1.jpg.xmp",
        "1.aae",
        "1.thm",
        "1.mov",
        "1.cr2",
        ".picasa.ini",
        "1.mp3",
        "1.wav",
    )
    touched(*(tmp_path / name for name in names))
    assert found([tmp_path]) == ["1.cr2", "1.jpg", "1.mov"]
