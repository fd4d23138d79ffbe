"""After exports the program takes as much memory as before."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.worker.spare_memory import REST_MS

MEGABYTE = 1024**2
LEFT = 300 * MEGABYTE
PIECE = 64 * 1024
KEPT = 50
"""Every so-manieth piece stays: glibc gives nothing back by itself that lies below one in use."""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' C libraries give memory back by themselves")
def test_memory_is_given_back_after_exports(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def export(*arguments: Any) -> list[Path]:
        cycle: list[Any] = [np.ones(PIECE, np.uint8) for _ in range(LEFT // PIECE)]
        cycle.append(cycle)
        kept.extend(cycle[:-1:KEPT])
        peak.append(process.memory_info().rss)
        return [tmp_path / "a.glb"]

    monkeypatch.setattr(computation, "export", export)
    process, peak, kept = psutil.Process(), list[int](), list[Any]()
    before = process.memory_info().rss
    viewer.exports.export("meshes", tmp_path / "a.glb")
    qtbot.waitUntil(lambda: bool(peak) and settled(viewer), timeout=20_000)
    assert peak[0] - before > LEFT / 2
    qtbot.waitUntil(lambda: process.memory_info().rss - before < 100 * MEGABYTE, timeout=10 * REST_MS)
