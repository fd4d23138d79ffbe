"""Users without a usable home folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hit_core.machine import homes
from hit_core.machine.homes import is_temporary, prepare_home
from hit_core.machine.installation import not_kept
from hit_core.settings import settings_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="homes of Unix")


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*homes.CACHES, homes.TEMPORARY):
        monkeypatch.setenv(name, "x")  # so that it is as before afterwards
        monkeypatch.delenv(name)


def nobody(*args: object) -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_without_a_home_a_folder_stands_for_it_and_is_said_to_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(homes.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("HOME", "")
    monkeypatch.setattr(Path, "home", nobody)
    prepare_home()
    assert is_temporary()
    assert Path(os.environ["HOME"]).parent == tmp_path
    assert "settings and autosaves end with the program" in (not_kept() or "")


def test_the_folder_that_stands_for_a_home_ends_with_the_program(tmp_path: Path) -> None:
    code = (
        "import os, pathlib\n"
        "def nobody(*args): raise RuntimeError\n"
        "pathlib.Path.home = nobody\n"
        "from hit_core.cli import main\n"
        "main(['model', 'list'])\n"
        "print(os.environ['HOME'], os.path.isdir(os.environ['HOME']))\n"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("HOME", "HIT_", "XDG_"))}
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=True, cwd=tmp_path, env={**environment, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    home, was_there = run.stdout.splitlines()[-1].split()
    assert was_there == "True"
    assert Path(home).parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_cannot_be_written_gives_libraries_another_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    prepare_home()
    assert not set(homes.CACHES) & set(os.environ)
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    monkeypatch.setenv("MPLCONFIGDIR", "chosen")
    prepare_home()
    assert os.environ["HOME"] == str(tmp_path)
    assert os.environ["MPLCONFIGDIR"] == "chosen"
    assert Path(os.environ["TRITON_CACHE_DIR"]).parent.is_dir()


def test_a_home_that_may_not_be_entered_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    prepare_home()
    assert is_temporary()


def test_settings_that_cannot_be_kept_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert not_kept() is None
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "file" / "config"))
    assert not_kept() == (
        f"{settings_file().parent} cannot be written: settings and autosaves are not kept. "
        "Save what you need elsewhere."
    )
