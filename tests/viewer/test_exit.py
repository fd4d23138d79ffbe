"""The program ends cleanly when its window closes in the middle of work."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from fake_computation import FakeComputation
from hit_core.errors import Cancelled
from hit_viewer.app import Viewer
from hit_viewer.worker.jobs import Job

app = QApplication([])
computation = FakeComputation()
computation.delay_s = 0.03
settings = QSettings(str(Path(sys.argv[1]) / "settings.ini"), QSettings.Format.IniFormat)
viewer = Viewer(app, computation, settings=settings)
viewer.window.may_close = lambda: True
viewer.show()
steps = iter(range(25))


def work_long(work, progress):
    for step in range(1000):
        time.sleep(0.01)
        progress(step / 1000, "long")
    print("not cancelled")


def act():
    step = next(steps, None)
    slider = viewer.window.shape_panel.sliders[0]
    if step is None:
        viewer.window.close()
    elif step == 20 and sys.argv[2] == "job":
        viewer.engine.submit(Job("long", work_long))
    else:
        slider.slider.held = True
        slider.slider.setValue(0.1 * step)


timer = QTimer()
timer.timeout.connect(act)
timer.start(30)
sys.exit(app.exec())
"""


@pytest.mark.parametrize("work", ["drag", "job"])
def test_closing_in_the_middle_of_work_is_a_clean_end(work: str, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path), work]
    here = str(Path(__file__).parent)
    ended = subprocess.run(command, capture_output=True, text=True, cwd=here, timeout=200, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
