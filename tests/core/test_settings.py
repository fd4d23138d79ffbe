"""Folders come from arguments, the environment and the settings file, in this order; a damaged file does no harm."""

import logging
import os
from pathlib import Path

import pytest

import hit_core
from hit_core import settings as hit_settings
from hit_core.errors import OutputError
from hit_core.settings import Settings


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "config"))
    for name in ("HIT_SMPL_DIR", "HIT_MODELS_DIR", "HIT_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "config"


def test_nothing_set_gives_the_defaults() -> None:
    assert hit_settings.load_settings() == Settings(smpl_dir=None, models_dirs=(), device="auto", extra={})
    assert hit_settings.smpl_dir() is None
    assert hit_settings.models_dirs() == ()


def test_settings_are_kept(own_folder: Path) -> None:
    settings = Settings("/data/smpl", ("/data/a", "/data/b"), "cuda:0", {"window": {"theme": "dark"}})
    hit_settings.save_settings(settings)
    assert hit_settings.load_settings() == settings
    assert hit_settings.smpl_dir() == Path("/data/smpl")
    assert hit_settings.models_dirs() == (Path("/data/a"), Path("/data/b"))
    assert [path.name for path in own_folder.iterdir()] == ["settings.json"]


def test_environment_and_arguments_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    hit_settings.save_settings(Settings("/stored", ("/stored",)))
    monkeypatch.setenv("HIT_SMPL_DIR", "/environment")
    monkeypatch.setenv("HIT_MODELS_DIR", os.pathsep.join(["/one", "/two"]))
    assert hit_settings.smpl_dir() == Path("/environment")
    assert hit_settings.models_dirs() == (Path("/one"), Path("/two"))
    assert hit_settings.smpl_dir("/argument") == Path("/argument")
    assert hit_settings.models_dirs(Path("/argument")) == (Path("/argument"),)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000, b"nonsense", b"null"])
def test_a_damaged_file_gives_defaults_and_a_warning(
    own_folder: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    own_folder.mkdir()
    (own_folder / "settings.json").write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert hit_settings.load_settings() == Settings()
    assert "settings.json" in caplog.text
    hit_settings.save_settings(Settings("/x"))
    assert hit_settings.smpl_dir() == Path("/x")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"smpl_dir": 3, "device": "cpu"}', Settings(device="cpu")),
        ('{"models_dirs": "/a", "smpl_dir": "/b"}', Settings(smpl_dir="/b")),
        ('{"models_dirs": [1], "device": null}', Settings()),
    ],
)
def test_wrong_entries_are_ignored_alone(
    own_folder: Path, content: str, expected: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    own_folder.mkdir()
    (own_folder / "settings.json").write_text(content)
    with caplog.at_level(logging.WARNING):
        assert hit_settings.load_settings() == expected
    assert "ignored" in caplog.text


def test_a_folder_in_place_of_the_file_does_no_harm(own_folder: Path) -> None:
    (own_folder / "settings.json").mkdir(parents=True)
    assert hit_settings.load_settings() == Settings()
    with pytest.raises(OutputError, match="is a folder"):
        hit_settings.save_settings(Settings())


def test_cache_can_be_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hit_settings.cache_dir().name
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path / "cache"))
    assert hit_settings.cache_dir() == tmp_path / "cache"


def test_resources_lie_beside_the_packages() -> None:
    assert hit_settings.resources_dir() == Path(hit_core.__file__).parents[1] / "resources"
