"""Shows the window with a small computation, lets another process walk through it as a screen reader does, and ends."""

import sys
import tempfile
from pathlib import Path

from fake_computation import FakeComputation
from PySide6.QtCore import QProcess, QSettings
from PySide6.QtWidgets import QApplication

from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelChoice


def main() -> int:
    app = QApplication([])
    settings = QSettings(str(Path(tempfile.mkdtemp()) / "settings.ini"), QSettings.Format.IniFormat)
    choices = (ModelChoice("phantom_male", "Male", gender="male"),)
    viewer = Viewer(app, FakeComputation(), choices=lambda: choices, settings=settings)
    viewer.window.may_close = lambda: True
    client = QProcess()
    client.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    client.finished.connect(viewer.window.close)
    viewer.results.numbers_changed.connect(lambda _: begin())

    def begin() -> None:
        if client.state() == QProcess.ProcessState.NotRunning and not client.program():
            client.start(sys.argv[1], [str(Path(__file__).with_name("at_spi_client.py")), sys.argv[2]])

    viewer.show()
    return app.exec()


sys.exit(main())
