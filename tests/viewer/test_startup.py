"""What is set before torch is imported."""

import subprocess
import sys

import pytest


def test_waiting_threads_sleep_unless_the_user_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    # The program asks for it before it imports what computes.
    code = (
        "import os, sys, types\n"
        "import hit_viewer.__main__ as program\n"
        "program.has_display = lambda: True\n"
        "def open_window(*given):\n"
        "    print(os.environ.get('OMP_WAIT_POLICY'), 'torch' in sys.modules)\n"
        "    return 0\n"
        "sys.modules['hit_viewer.app'] = types.SimpleNamespace(open_window=open_window)\n"
        "program.main([])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["PASSIVE", "False"]
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["ACTIVE", "False"]
