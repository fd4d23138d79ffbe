"""Whether a process runs is not mistaken for another that was given its number."""

import os
import subprocess
import sys
import time

import pytest

from hit_core.machine.processes import process_runs


def test_this_process_runs_and_one_that_was_waited_for_does_not() -> None:
    assert process_runs(os.getpid())
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not process_runs(ended.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="no zombies")
def test_one_that_nobody_waited_for_has_ended_all_the_same() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
    assert not process_runs(ended.pid)
    ended.wait()


def test_a_number_that_was_given_again_is_another_process() -> None:
    assert process_runs(os.getpid(), time.time())
    assert not process_runs(os.getpid(), time.time() - 10 * 365 * 86400)


@pytest.mark.parametrize("number", [0, -1, 2**40])
def test_what_is_no_number_of_a_process(number: int) -> None:
    assert not process_runs(number)
