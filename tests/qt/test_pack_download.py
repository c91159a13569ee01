"""Downloading from a real server on this machine that does everything servers do wrong."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from faces.catalogue import Offer, offers
from workers import pack_download
from workers.pack_download import PackDownload

CONTENT = bytes(range(256)) * 4000
TAG = '"one"'
Behaviour = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the test's server was told to; notes what it was asked for."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append({name.lower(): value for name, value in self.headers.items()})
        self.close_connection = True
        self.server.behaviour(self)

    def answer(
        self, body: bytes, *, status: int = 200, length: int | None = None, tag: str | None = TAG
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        if tag:
            self.send_header("ETag", tag)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        return


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, str]] = []
        self.behaviour: Behaviour = well
        self.released = threading.Event()

    @property
    def offer(self) -> Offer:
        return replace(
            offers()[0],
            name="tiny",
            address=f"http://127.0.0.1:{self.server_port}/tiny.zip",
            size=len(CONTENT),
            sha256=hashlib.sha256(CONTENT).hexdigest(),
        )


def well(handler: Handler) -> None:
    """Knows ranges, and whether the asker's part is of the same file."""
    wanted = handler.headers.get("Range")
    same = handler.headers.get("If-Range") in (None, TAG)
    if wanted and same:
        start = int(wanted.removeprefix("bytes=").rstrip("-"))
        if start >= len(CONTENT):
            handler.answer(b"", status=416)
        else:
            handler.answer(CONTENT[start:], status=206)
    else:
        handler.answer(CONTENT)


def drops(handler: Handler) -> None:
    """Closes the connection in the middle."""
    start = int(handler.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
    rest = CONTENT[start:]
    handler.answer(rest[: len(rest) // 2], length=len(rest), status=206 if start else 200)


def stalls(handler: Handler) -> None:
    handler.answer(CONTENT[:5000], length=len(CONTENT))
    handler.server.released.wait(10)


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.released.set()
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def download(tmp_path: Path, qtbot: QtBot) -> Iterator[PackDownload]:
    made = PackDownload(tmp_path / "packs", stalled_after=1000)
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(10)


def arrived(qtbot: QtBot, download: PackDownload, offer: Offer) -> Path:
    """Download to the end; returns the zip."""
    with qtbot.waitSignal(download.finished, timeout=10_000) as got:
        download.start(offer, accepted=True)
    assert got.args is not None
    assert got.args[0] == offer.name
    file: Path = got.args[1]
    return file


def refused(qtbot: QtBot, download: PackDownload, offer: Offer, *, accepted: bool = True) -> str:
    """Download until it fails; returns the sentence."""
    with qtbot.waitSignal(download.failed, timeout=10_000) as got:
        download.start(offer, accepted=accepted)
    assert got.args is not None
    assert got.args[0] == offer.name
    assert not download.is_under_way(offer.name)
    return str(got.args[1])


def part(tmp_path: Path) -> bytes:
    return (tmp_path / "packs" / ".tiny.part").read_bytes()


def test_a_whole_file_arrives_with_progress(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    seen: list[tuple[int, int]] = []
    download.progress.connect(lambda _, here, total: seen.append((here, total)))
    file = arrived(qtbot, download, server.offer)
    assert file.read_bytes() == CONTENT
    assert seen == sorted(seen)
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [path.name for path in (tmp_path / "packs").iterdir()] == [file.name]
    assert "range" not in server.asked[0]


def test_nothing_is_asked_before_the_licence_is_accepted(
    qtbot: QtBot, server: Server, download: PackDownload
) -> None:
    assert "licence" in refused(qtbot, download, server.offer, accepted=False)
    assert not server.asked


def test_a_connection_that_drops_is_gone_on_with(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = drops
    for _ in range(2):
        assert refused(qtbot, download, server.offer).startswith(pack_download.BROKE_OFF)
    here = len(part(tmp_path))
    assert 0 < here < len(CONTENT)
    assert part(tmp_path) == CONTENT[:here]
    server.behaviour = well
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT
    assert server.asked[-1]["range"] == f"bytes={here}-"
    assert server.asked[-1]["if-range"] == TAG


def test_cancelling_keeps_what_is_here(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = stalls
    with qtbot.waitSignal(download.progress, timeout=10_000):
        download.start(server.offer, accepted=True)
    download.cancel("tiny")
    assert part(tmp_path) == CONTENT[:5000]
    server.behaviour = well
    assert arrived(qtbot, PackDownload(tmp_path / "packs", download), server.offer).read_bytes() == CONTENT
    assert server.asked[-1]["range"] == "bytes=5000-"


def test_a_server_that_stops_sending_is_given_up(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = stalls
    assert refused(qtbot, download, server.offer) == pack_download.STALLED
    assert part(tmp_path) == CONTENT[:5000]


def test_a_server_without_ranges_sends_all_of_it_again(
    qtbot: QtBot, server: Server, download: PackDownload
) -> None:
    server.behaviour = drops
    refused(qtbot, download, server.offer)
    server.behaviour = lambda handler: handler.answer(CONTENT)
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT


def test_a_file_that_has_changed_is_taken_from_the_beginning(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    packs = tmp_path / "packs"
    packs.mkdir()
    (packs / ".tiny.part").write_bytes(b"of another file")
    (packs / ".tiny.tag").write_bytes(b'"zero"')
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT
    assert server.asked[0]["if-range"] == '"zero"'


def test_a_part_beyond_the_end_is_thrown_away(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / ".tiny.part").write_bytes(CONTENT + b"more")
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT


def test_a_refused_range_begins_again(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / ".tiny.part").write_bytes(CONTENT[:100])

    def refuses_once(handler: Handler) -> None:
        if handler.headers.get("Range"):
            handler.answer(b"", status=416)
        else:
            handler.answer(CONTENT)

    server.behaviour = refuses_once
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT


def test_a_server_that_refuses_everything_is_not_asked_for_ever(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / ".tiny.part").write_bytes(CONTENT[:100])
    server.behaviour = lambda handler: handler.answer(b"", status=416)
    assert "it answered 416" in refused(qtbot, download, server.offer)
    assert len(server.asked) == 2


def test_a_whole_part_needs_no_server(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / ".tiny.part").write_bytes(CONTENT)
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT
    assert not server.asked


def test_a_large_part_is_hashed_between_the_events_of_the_window(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_download, "CATCH_UP", 1000)
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / ".tiny.part").write_bytes(CONTENT[:500_000])
    download.start(server.offer, accepted=True)
    assert download.is_under_way("tiny")
    assert not server.asked
    download.cancel("tiny")
    qtbot.wait(50)
    assert not server.asked
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT
    assert server.asked[0]["range"] == "bytes=500000-"


@pytest.mark.parametrize("blocked", [".tiny.part", ".tiny.tag"])
def test_a_disk_that_refuses_in_the_middle_is_a_sentence(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path, blocked: str
) -> None:
    def gets_in_the_way(handler: Handler) -> None:
        file = tmp_path / "packs" / blocked
        file.unlink(missing_ok=True)
        file.mkdir()
        handler.answer(CONTENT)

    server.behaviour = gets_in_the_way
    assert "could not be written" in refused(qtbot, download, server.offer)


def test_more_than_there_is_is_not_taken(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = lambda handler: handler.answer(CONTENT + b"and more")
    assert refused(qtbot, download, server.offer) == pack_download.CHANGED
    assert part(tmp_path) == b""


def test_less_than_was_promised_is_kept_for_the_next_time(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = lambda handler: handler.answer(CONTENT[:1000])
    assert refused(qtbot, download, server.offer) == pack_download.BROKE_OFF
    assert part(tmp_path) == CONTENT[:1000]


def test_wrong_bytes_are_thrown_away(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path
) -> None:
    server.behaviour = lambda handler: handler.answer(CONTENT[:-1] + b"!")
    assert refused(qtbot, download, server.offer) == pack_download.DAMAGED
    assert part(tmp_path) == b""
    assert not list((tmp_path / "packs").glob("*.zip"))


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_server_that_says_no(
    qtbot: QtBot, server: Server, download: PackDownload, tmp_path: Path, status: int
) -> None:
    server.behaviour = lambda handler: handler.answer(b"no such thing", status=status)
    assert f"it answered {status}" in refused(qtbot, download, server.offer)
    assert part(tmp_path) == b""


def test_a_redirect_is_followed(qtbot: QtBot, server: Server, download: PackDownload) -> None:
    def elsewhere(handler: Handler) -> None:
        if handler.path == "/tiny.zip":
            handler.send_response(302)
            handler.send_header("Location", "/mirror/tiny.zip")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
        else:
            well(handler)

    server.behaviour = elsewhere
    assert arrived(qtbot, download, server.offer).read_bytes() == CONTENT


def test_offline_is_said_and_nothing_else_happens(
    qtbot: QtBot, server: Server, download: PackDownload
) -> None:
    nobody = replace(server.offer, address="http://127.0.0.1:1/tiny.zip")
    assert refused(qtbot, download, nobody) == pack_download.NO_CONNECTION


def test_a_disk_without_room_is_noticed_before_anything_is_asked(
    qtbot: QtBot, server: Server, download: PackDownload, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=65 << 20))
    assert "not enough room" in refused(qtbot, download, server.offer)
    assert not server.asked


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    blocked = PackDownload(tmp_path / "file" / "packs")
    assert "could not be written" in refused(qtbot, blocked, server.offer)
    assert not server.asked
    blocked.deleteLater()
    qtbot.wait(10)


def test_what_is_offered_is_complete() -> None:
    for offer in offers():
        assert offer.address.startswith("https://")
        assert len(offer.sha256) == 64
        assert offer.size > 1e6
        assert "non-commercial" in offer.licence
