"""The check of the installation: what it tells, and what it says of folders that cannot be written."""

import json
import os
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from hit_core.cli import main
from hit_core.machine import installation
from hit_core.machine.installation import as_text, check_installation, version_of, without_home


@pytest.fixture
def few_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time little, so that the test is quick."""
    monkeypatch.setattr(installation, "POINTS", 500)
    monkeypatch.setattr(installation, "PICTURE_SPACING_M", 0.03)


def test_doctor_tells_versions_device_folders_models_and_a_timing(
    few_points: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["Packages"]["torch"] == metadata.version("torch")
    assert told["Device"]["used"]
    assert {"settings", "autosaves", "cache", "logs", "trainings", "temporary files"} <= set(told["Folders"])
    assert "GB free" in told["Folders"]["cache"]
    assert set(told["Models"]) >= {"phantom_male", "phantom_female"}
    assert told["Timing"]["500 points evaluated"].endswith(" s")
    assert told["Problems"] == []


def test_what_cannot_be_written_is_a_problem_that_says_its_effect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(installation, "_timed", dict)
    assert main(["doctor"]) == 2
    said = capsys.readouterr().out
    assert f"{tmp_path / 'file' / 'cache'} cannot be written: surfaces of models are worked out anew" in said


def test_little_space_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "_timed", dict)
    monkeypatch.setattr(installation, "_free", lambda folder: 20_000_000)
    assert any("Only 20 MB are free" in problem for problem in check_installation().problems)


def test_a_model_that_fails_is_a_problem_and_the_rest_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Any:
        raise RuntimeError("no kernel")

    monkeypatch.setattr(installation, "_timed", fail)
    found = check_installation({"OpenGL": {"renderer": "llvmpipe"}})
    assert found.problems == ["The embedded model cannot be evaluated: RuntimeError: no kernel"]
    assert "  renderer: llvmpipe" in as_text(found)
    assert as_text(found).rstrip().endswith("no kernel")


def test_a_bundle_without_records_of_packages_still_tells_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    before = version_of("numpy")
    monkeypatch.setattr(metadata, "version", missing)
    assert version_of("numpy") == before
    assert version_of("hit-viewer") == ""


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = str(tmp_path / "anna")
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", home)
    assert without_home(f"{home}{os.sep}x:{home}") == f"~{os.sep}x:~"
    assert without_home(f"{home}bel") == f"{home}bel"
