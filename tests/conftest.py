"""The surroundings of every test: own folders for cache and settings, and a screen of its own."""

import contextlib
import ctypes
import gc
import importlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from hit_core.model.hit import HITModel

_own: dict[str, object] = {}
_volumes: dict[object, Any] = {}
"""Label volumes by what they depend on, see `labels_once`."""


def _die_with_parent() -> None:
    """Ask Linux to end this process when the test run dies, be it killed."""
    set_death_signal = 1
    ctypes.CDLL(None).prctl(set_death_signal, signal.SIGTERM)


def _start_screen() -> None:
    """Show the windows of the tests on a virtual screen, never on the developer's own."""
    if sys.platform != "linux" or os.environ.get("HIT_TEST_DISPLAY"):
        return
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        return
    read, write = os.pipe()
    command = [xvfb, "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, pass_fds=[write], preexec_fn=_die_with_parent, **quiet)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait()
        return
    _own["server"] = server
    os.environ["DISPLAY"] = f":{number}"
    os.environ.pop("WAYLAND_DISPLAY", None)
    os.environ.update(QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1", NO_AT_BRIDGE="1")


def _load_libraries() -> None:
    """Load large libraries before the program does: from within its modules, jaxtyping's hook compiles them anew."""
    for name in ("scipy.spatial", "torch", "trimesh", "matplotlib.figure", "pyvista", "lightning"):
        with contextlib.suppress(ImportError):  # lightning is for trainings alone
            importlib.import_module(name)


def pytest_configure(config: pytest.Config) -> None:
    """Point the program's folders to a temporary place and start the screen, for each process that runs tests."""
    workers = os.environ.get("PYTEST_XDIST_WORKER")
    folder = Path(tempfile.mkdtemp(prefix="hit-tests-"))
    _own["folder"] = folder
    if not workers:
        os.environ["HIT_CACHE_DIR"] = str(folder / "cache")  # one for all: surfaces are extracted once
    if config.getoption("numprocesses", None) and not workers:
        return  # this process hands out tests and runs none
    # Before anything imports torch: two threads are what a small machine has, and the same everywhere.
    os.environ.setdefault("OMP_NUM_THREADS", "1" if workers else "2")
    for name in ("HIT_SMPL_DIR", "HIT_MODELS_DIR"):
        os.environ.pop(name, None)
    os.environ["HIT_CONFIG_DIR"] = str(folder / "config")
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    _start_screen()
    if workers:
        _load_libraries()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look for garbage only in what tests make: to go through torch and VTK, too, takes 0.2 s each time."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the screen and remove the folders."""
    server = _own.pop("server", None)
    if isinstance(server, subprocess.Popen):
        server.terminate()
        server.wait(10)
    folder = _own.pop("folder", None)
    if isinstance(folder, Path):
        shutil.rmtree(folder, ignore_errors=True)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Name cases of bytes by their argument: content with a time in it would have another name on each worker."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session", autouse=True)
def installation_stays_as_it_is() -> Iterator[None]:
    """Nothing that the program does may write into its own installation, which may be read-only."""
    resources = Path(__file__).resolve().parents[1] / "resources"

    def files() -> dict[Path, tuple[int, int]]:
        found = {path: path.stat() for path in resources.rglob("*")}
        return {path: (stat.st_size, stat.st_mtime_ns) for path, stat in found.items()}

    before = files()
    yield
    after = files()
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    assert not changed, f"written into the installation: {changed}"


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """Folder that keeps pictures made by tests (HIT_TEST_ARTIFACTS, or test-artifacts/ in the project)."""
    project = Path(__file__).resolve().parents[1]
    folder = Path(os.environ.get("HIT_TEST_ARTIFACTS", project / "test-artifacts"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def reference_dir() -> Path:
    """Folder of the reference numbers (HIT_REFERENCE_DIR, or tests/data/reference)."""
    folder = os.environ.get("HIT_REFERENCE_DIR")
    return Path(folder) if folder else Path(__file__).parent / "data" / "reference"


@pytest.fixture(scope="session")
def vectors(reference_dir: Path) -> dict[str, np.ndarray]:
    """The reference inputs and outputs."""
    with np.load(reference_dir / "vectors.npz") as file:
        return dict(file)


@pytest.fixture(scope="session")
def reference_model(reference_dir: Path) -> "HITModel":
    """The reference checkpoint on the reference body, on the CPU."""
    from hit_core.body.model import BodyModel
    from hit_core.model.library import load_model

    with np.load(reference_dir / "body.npz") as file:
        body_model = BodyModel.from_arrays(dict(file), "male")
    return load_model(reference_dir / "hit_male", device="cpu", body_model=body_model)


@pytest.fixture
def labels_once(monkeypatch: pytest.MonkeyPatch) -> MutableMapping[object, Any]:
    """Evaluate the label volume of a body once for all who write it; returns those made, to be cleared."""
    from hit_core.writers import label_volume as writer

    evaluate = writer.label_volume

    def remembered(subject: Any, spacing_m: float, progress: Any) -> Any:
        body, sha256 = subject.body, subject.model.info.sha256
        numbers = (body.vertices.numpy().tobytes(), body.betas.numpy().tobytes(), subject.space, spacing_m)
        key = (sha256, *numbers)
        if key not in _volumes:
            _volumes[key] = evaluate(subject, spacing_m, progress)
        labels, affine, counts = _volumes[key]
        return labels.copy(), affine.copy(), dict(counts)

    monkeypatch.setattr(writer, "label_volume", remembered)
    return _volumes
