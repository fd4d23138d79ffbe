"""The window over the accessibility bus of Linux, as Orca meets it: another process walks through it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"
NAMED = {"button menu", "check box", "combo box", "graphic", "push button", "slider", "spin box", "table", "tree"}


def missing() -> str:
    """What is needed and not there, of Debian's packages."""
    if sys.platform != "linux":
        return "AT-SPI is for Linux"
    if not LAUNCHER.is_file():
        return "needs at-spi2-core"
    if shutil.which("dbus-run-session") is None:
        return "needs dbus"
    found = subprocess.run([PYTHON, "-c", "from gi.repository import Gio"], capture_output=True, check=False)
    return "needs python3-gi" if found.returncode else ""


def test_a_screen_reader_finds_names_and_what_the_pictures_show(tmp_path: Path) -> None:
    if why := missing():
        pytest.skip(why)
    surroundings = {name: value for name, value in os.environ.items() if name != "NO_AT_BRIDGE"}
    surroundings |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "HIT_CONFIG_DIR": str(tmp_path)}
    surroundings["PYTHONPATH"] = os.pathsep.join([str(HERE.parents[1]), str(HERE)])
    answer = tmp_path / "found.json"
    command = ["dbus-run-session", "--", sys.executable, str(HERE / "at_spi_window.py"), PYTHON, str(answer)]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(answer.read_text("utf-8"))
    assert found, done.stderr[-2000:]
    pictures = {name: described for role, name, described in found if role == "graphic"}
    assert set(pictures) >= {"3D view", "Axial", "Frontal", "Sagittal"}
    assert pictures["3D view"].startswith("Template body, with the model male body.")
    assert pictures["Axial"].startswith("Axial")
    assert ["combo box", "Model"] in [entry[:2] for entry in found]
    assert [entry for entry in found if entry[0] in NAMED and not entry[1]] == []
