"""What the person chose about the window: kept whole, read forgivingly, never essential."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from config.settings import Settings


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = Settings(appearance="dark", suggestions="inline", language="de", scale=150, geometry="AdnQywAD=")
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
        b'{"language": null}',
        b'{"language": 7}',
        b'{"language": "../de"}',
        b'{"language": ""}',
        b'{"scale": null}',
        b'{"scale": "200"}',
        b'{"scale": 99}',
        b'{"scale": 301}',
        b'{"scale": 1e3}',
        b'{"scale": -100}',
        b'{"scale": true}',
        b'{"scale": false}',
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


@pytest.mark.parametrize("scale", [0, 100, 125, 300])
def test_every_size_between_the_systems_and_three_times_that_is_taken(tmp_path: Path, scale: int) -> None:
    file = tmp_path / "settings.json"
    Settings(scale=scale).save(file)
    assert Settings.load(file).scale == scale


@pytest.mark.parametrize("language", ["system", "en", "de", "pseudo", "pt_BR"])
def test_a_language_is_kept_by_its_code(tmp_path: Path, language: str) -> None:
    file = tmp_path / "settings.json"
    Settings(language=language).save(file)
    assert Settings.load(file).language == language


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


@pytest.mark.parametrize(("kept", "wanted"), [("false", False), ("true", True), ("0", True), ('"no"', True)])
def test_only_a_plain_no_keeps_faces_in_films_from_being_looked_for(
    tmp_path: Path, kept: str, wanted: bool
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"film_faces": {kept}}}')
    assert Settings.load(file).film_faces is wanted
    Settings(film_faces=False).save(file)
    assert Settings.load(file).film_faces is False
