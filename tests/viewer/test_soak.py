"""A short soak: `make soak` runs the long one."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]


@pytest.mark.skipif(sys.platform != "linux", reason="the soak kills processes and reads /proc")
def test_random_actions_kills_and_restarts() -> None:
    path = os.pathsep.join(map(str, (TESTS.parent, TESTS, TESTS / "core")))
    options = {"actions": 120, "seed": 5, "interval": 0.5, "life": 30, "files": 40}
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    done = subprocess.run(
        [sys.executable, str(TESTS / "soak.py"), "--made-up", *words],
        env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(re.findall(r"(\d+) actions in", done.stdout)[-1]) >= options["actions"]
    assert " 0 kills" not in done.stdout
