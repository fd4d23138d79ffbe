"""What the bundle leaves out is not needed by what it holds."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
BLOCKED = """
import sys
sys.path.insert(0, "scripts/bundle")
from left_out import MODULES

class Without:
    def __init__(self, finder):
        self.finder = finder

    def __getattr__(self, name):
        return getattr(self.finder, name)

    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + ".") for left in MODULES):
            return None
        return self.finder.find_spec(name, path, target)

sys.meta_path[:] = map(Without, sys.meta_path)
import hit_viewer.opening, hit_viewer.app, hit_viewer.offscreen, hit_viewer.film_process, hit_viewer.surface_process
import hit_viewer.worker.exports, hit_core.cohort.run, hit_core.writers.dicom_seg, hit_core.writers.report
import hit_core.cli.cohort, hit_core.cli.infer, hit_core.cli.report, hit_core.fit
print("all there")
"""


def test_nothing_that_the_bundle_leaves_out_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", BLOCKED], capture_output=True, text=True, cwd=PROJECT, check=False)
    assert done.stdout.strip() == "all there", done.stderr[-2000:]


def test_a_module_called_lib_is_no_library() -> None:
    sys.path.insert(0, str(PROJECT / "scripts" / "bundle"))
    try:
        from left_out import MAYBE_UNUSED
    finally:
        sys.path.pop(0)
    assert not MAYBE_UNUSED.match("pyarrow/lib.cpython-311-x86_64-linux-gnu.so")
    assert MAYBE_UNUSED.match("pyarrow/libarrow_flight.so.2600")
