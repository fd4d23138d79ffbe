"""Starts a process of ours beside the window."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess, QProcessEnvironment

__all__ = ["start_beside"]


def start_beside(process: QProcess, module: str) -> None:
    """Start one of this program's modules in a process, which finds the same packages; its errors go to our console."""
    surroundings = QProcessEnvironment.systemEnvironment()
    surroundings.insert("PYTHONPATH", os.pathsep.join(part for part in sys.path if part))
    process.setProcessEnvironment(surroundings)
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.start(sys.executable, ["-m", module])
