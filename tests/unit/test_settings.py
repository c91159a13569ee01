"""What the person chose about the window: kept whole, read forgivingly, never essential."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from config.settings import Settings


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = Settings(appearance="dark", suggestions="inline", geometry="AdnQywAD=")
    chosen.save(file)
    assert Settings.load(file) == chosen
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_a_first_start_has_defaults_and_says_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert Settings.load(tmp_path / "settings.json") == Settings()
    assert not caplog.records


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"7",
        b'{"appearance": "pink"}',
        b'{"appearance": ["dark"]}',
        b'{"appearance": null}',
        b'{"suggestions": "never"}',
        b'{"suggestions": ["inline"]}',
        b'{"suggestions": null}',
        b'{"geometry": null}',
        b'{"geometry": 7}',
    ],
)
def test_what_is_not_understood_keeps_its_default_and_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert Settings.load(file) == Settings()
    assert [record.name for record in caplog.records] == ["Settings"]


def test_one_wrong_value_costs_no_other(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"appearance": "pink", "geometry": "abc", "from": "a newer version"}))
    assert Settings.load(file) == Settings(geometry="abc")


@pytest.mark.parametrize("older", ["{}", '{"appearance": "dark", "effort": "fast"}'])
def test_a_file_of_an_older_version_asks_in_a_dialog_and_nothing_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, older: str
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(older)
    assert Settings.load(file).suggestions == "dialog"
    assert not caplog.records


def test_a_folder_in_the_way_only_costs_the_choice(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "settings.json").mkdir()
    Settings(appearance="light").save(tmp_path / "settings.json")
    assert "could not be kept" in caplog.text
    assert Settings.load(tmp_path / "settings.json") == Settings()
    Settings().save(tmp_path / "nowhere" / "settings.json")


def test_a_failed_save_leaves_the_old_choice(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    Settings(appearance="dark").save(file)
    (tmp_path / "settings.new").mkdir()
    Settings(appearance="light").save(file)
    assert Settings.load(file).appearance == "dark"
