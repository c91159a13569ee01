"""run.sh where people really put it: odd folders, links, two at once, cut off half-way, no network.

The copies under tmp_path start a stand-in for the program, and their lock asks for nothing, so that no
test needs the network.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import PRODUCT, VERSION
from headless.arguments import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = [
    "run.sh",
    "test.sh",
    ".ci/run",
    "tools/lock.sh",
    "packaging/prepare.sh",
    "packaging/Kinframe.command",
]
EMPTY_LOCK = "# nothing is needed\n"
UNREACHABLE_LOCK = "kinframe-needs-this==1.0 --hash=sha256:" + "0" * 64 + "\n"
STAND_IN = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "cwd": os.getcwd(), "prefix": sys.prefix}))
"""

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="bash scripts; Windows has run.bat"),
    pytest.mark.timeout(120),
]


def checkout(folder: Path, lock: str = EMPTY_LOCK) -> Path:
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "run.sh", folder)
    (folder / "packaging").mkdir()
    for name in ("prepare.sh", "prepare.py"):
        shutil.copy(ROOT / "packaging" / name, folder / "packaging")
    (folder / "main_qt.py").write_text(STAND_IN, encoding="utf-8")
    (folder / "requirements.lock").write_text(lock, encoding="utf-8")
    return folder


def surroundings(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    offline = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "QT_QPA_PLATFORM": "offscreen"}
    return kept | offline | changes


def start(
    command: Path, *arguments: str, cwd: Path | None = None, **changes: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(command), *arguments],
        cwd=cwd,
        env=surroundings(**changes),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A checkout in an awkward folder, started once."""
    folder = checkout(tmp_path_factory.mktemp("scripts") / "Kin frame ü 'n' $co")
    first = start(folder / "run.sh", "scan")
    assert first.returncode == 0, first.stderr
    assert "first start" in first.stderr
    json.loads(first.stdout)
    yield folder
    shutil.rmtree(folder)


def test_stdout_belongs_to_the_program_and_arguments_arrive_whole(ready: Path, tmp_path: Path) -> None:
    arguments = ["scan", "--json", "two words", "", "*", 'a"b', "ü"]

    ran = start(ready / "run.sh", *arguments, cwd=tmp_path)

    told = json.loads(ran.stdout)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert told["arguments"] == arguments
    assert Path(told["cwd"]) == tmp_path, "relative folders are meant from where the person stands"
    assert Path(told["prefix"]) == ready / ".venv"


def test_starts_through_links_to_links(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "inner").symlink_to(ready / "run.sh")
    (tmp_path / "kin frame").symlink_to("inner")

    ran = start(tmp_path / "kin frame", "scan", cwd=Path("/"))

    assert json.loads(ran.stdout)["arguments"] == ["scan"]


def test_starts_by_bare_name_from_its_own_folder(ready: Path) -> None:
    ran = subprocess.run(
        ["bash", "run.sh", "scan"], cwd=ready, env=surroundings(), capture_output=True, text=True, check=True
    )

    assert json.loads(ran.stdout)["arguments"] == ["scan"]


def test_an_up_to_date_start_looks_for_no_python(ready: Path, tmp_path: Path) -> None:
    """With nothing but bash and cmp at hand it can neither search nor install, so it did neither."""
    for tool in ("bash", "cmp", "env"):
        (tmp_path / tool).symlink_to(shutil.which(tool) or tool)

    ran = start(ready / "run.sh", "scan", PATH=str(tmp_path))

    assert json.loads(ran.stdout)["arguments"] == ["scan"]


def test_other_peoples_python_settings_stay_out(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')\n", encoding="utf-8")

    ran = start(ready / "run.sh", "scan", PYTHONPATH=str(tmp_path))

    assert json.loads(ran.stdout)["arguments"] == ["scan"]


def test_an_unfinished_environment_is_made_again(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "kinframe")
    half = folder / ".venv" / "bin"
    half.mkdir(parents=True)
    (half.parent / "kinframe.made").touch()
    (half / "python").write_text("#!/bin/sh\necho half-made\n", encoding="utf-8")
    (half / "python").chmod(0o755)

    ran = start(folder / "run.sh", "scan")

    assert json.loads(ran.stdout)["arguments"] == ["scan"]

    (folder / "requirements.lock").write_text("# now another nothing\n", encoding="utf-8")
    again = start(folder / "run.sh", "scan")

    assert "changed" in again.stderr
    assert start(folder / "run.sh", "scan").stderr == ""


def test_two_first_starts_at_once_make_one_environment(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "kinframe")

    both = [
        subprocess.Popen(
            [str(folder / "run.sh"), "scan"],
            env=surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = [process.communicate() for process in both]

    assert [json.loads(out)["arguments"] for out, _ in said] == [["scan"], ["scan"]]
    assert sum("first start" in err for _, err in said) == 1


def test_somebodys_own_environment_is_left_alone(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "kinframe")
    own = folder / ".venv" / "keep me"
    own.parent.mkdir()
    own.touch()

    ran = start(folder / "run.sh", "scan")

    assert Path(json.loads(ran.stdout)["prefix"]).name == ".venv-run"
    assert own.exists()


def test_packages_out_of_reach_give_a_sentence_and_leave_nothing_behind(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "kinframe", UNREACHABLE_LOCK)

    ran = start(folder / "run.sh", "scan")

    assert (ran.returncode, ran.stdout) == (1, "")
    assert "could not be installed" in ran.stderr
    assert "kinframe-needs-this" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (folder / ".venv").exists()

    (folder / "config").mkdir()
    shutil.copy(ROOT / "config" / "__init__.py", folder / "config")
    asked = start(folder / "run.sh", "--version")

    assert (asked.returncode, asked.stdout) == (0, f"{PRODUCT} {VERSION}\n")


def test_a_folder_nobody_may_write_to_gives_a_sentence(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = checkout(tmp_path / "kinframe")
    folder.chmod(0o555)

    ran = start(folder / "run.sh", "scan")

    folder.chmod(0o755)
    assert ran.returncode == 1
    assert "cannot be written to" in ran.stderr


def test_no_fitting_python_gives_a_sentence(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "kinframe")
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("bash", "cmp", "env", "id"):
        (tools / tool).symlink_to(shutil.which(tool) or tool)
    (tools / "python3").write_text("#!/bin/sh\necho wrong 3.9\n", encoding="utf-8")
    (tools / "python3").chmod(0o755)
    if Path("/usr/local/bin/python3").exists() or Path("/opt/homebrew/bin/python3").exists():
        pytest.skip("this machine has a Python where run.sh looks besides PATH")

    ran = start(folder / "run.sh", "scan", PATH=str(tools))

    assert ran.returncode == 1
    assert "needs Python 3.11" in ran.stderr
    assert "found only 3.9" in ran.stderr


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_name_hashes_and_no_addresses(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    pins = re.findall(r"^[\w.-]+==.*(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)*", text, re.MULTILINE)

    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)
    assert "\n".join(pins) + "\n" == text, "nothing but pins and hashes"


def test_the_run_time_lock_is_part_of_the_test_lock() -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))

    assert pins("requirements.lock") < pins("requirements-dev.lock")


def test_both_starters_know_the_commands_that_need_no_window() -> None:
    shell = re.search(
        r"case \$argument in\n(.*?)\) wants_window=no", (ROOT / "run.sh").read_text(), re.DOTALL
    )
    batch = re.findall(r"for %%W in \((.*?)\)", (ROOT / "run.bat").read_text())

    options = {"-h", "--help", "--version", "--install-launcher", "--remove-launcher"}
    assert shell is not None
    assert set(re.findall(r"[\w-]+", shell[1])) == COMMANDS | options
    assert set(" ".join(batch).split()) == COMMANDS | options


@pytest.mark.parametrize("script", SCRIPTS)
def test_shellcheck_has_nothing_to_say(script: str) -> None:
    checker = shutil.which("shellcheck")
    if checker is None:
        pytest.skip("shellcheck is not installed")

    ran = subprocess.run([checker, "-x", script], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout) == (0, "")
