"""What is installed here, where it keeps its files, and whether it works: for `hit doctor` and Help > Check.

Nothing leaves this machine. The home folder, which is often called like a person, stands as `~`.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import psutil

from .. import settings
from ..atomic import check_writable
from ..containers.watching import tell
from ..errors import HITError
from ..phrases import Phrase, phrase
from ..plain_text import one_line
from .homes import is_temporary

__all__ = ["STAGE", "Installation", "as_text", "check_installation", "not_kept", "version_of", "without_home"]

Facts = dict[str, str]

STAGE = "check"
"""What watchers are told is going on."""

PACKAGES = (
    *("torch", "numpy", "scipy", "scikit-image", "trimesh", "nibabel", "pydicom", "highdicom", "matplotlib"),
    *("PySide6-Essentials", "vtk", "pyvista", "pyvistaqt", "opencv-python-headless", "lightning", "dask"),
)
MODULES = {
    "scikit-image": "skimage",
    "PySide6-Essentials": "PySide6",
    "opencv-python-headless": "cv2",
    "vtk": "vtkmodules",
}
"""What a package is imported as, where its name differs: in a bundle only that may tell its version."""
VARIABLES = ("HIT_", "QT_", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES", "LIBGL_ALWAYS_SOFTWARE", "XDG_SESSION_TYPE")
"""Beginnings of environment variables that change what the program does."""
LOW_BYTES = 1_000_000_000
"""So little free space soon stops surfaces, films or autosaves."""
POINTS = 50_000
PICTURE_SPACING_M = 0.004
DRIVER_WAIT_S = 5


@dataclass
class Installation:
    """Facts by section and name, and what hinders work.

    Attributes
    ----------
    facts : dict[str, dict[str, str]]
        In English, for a bug report.
    problems : list[Phrase]
        A sentence each, which can be told in other languages.
    """

    facts: dict[str, Facts] = field(default_factory=dict)
    problems: list[Phrase] = field(default_factory=list)


def check_installation(more: Mapping[str, Facts] | None = None) -> Installation:
    """Look at everything that work depends on; takes some seconds, and tells (`containers.watching`) how far it is.

    Parameters
    ----------
    more : mapping | None
        Sections that only the caller knows, such as a window's screen.
    """
    found = Installation({"Program": _program()})
    tell(STAGE, 0.1)
    found.facts["Packages"] = {name: version_of(name) or "not installed" for name in PACKAGES}
    tell(STAGE, 0.2)
    found.facts["Machine"] = _machine()
    found.facts["Device"] = _device(found.problems)
    found.facts |= {section: dict(facts) for section, facts in (more or {}).items()}
    tell(STAGE, 0.4)
    found.facts["Folders"] = _folders(found.problems)
    found.facts["Models"] = _models()
    tell(STAGE, 0.6)
    found.facts["Timing"] = _timing(found.problems)
    tell(STAGE, 1.0)
    return found


def as_text(found: Installation) -> str:
    """Return one English text to copy into a bug report."""
    lines = ["HIT Viewer: check of the installation"]
    for section, facts in found.facts.items():
        lines += ["", section, *(f"  {name}: {one_line(value)}" for name, value in facts.items())]
    problems = [f"  {one_line(str(problem))}" for problem in found.problems] or ["  none found"]
    return "\n".join([*lines, "", "Problems", *problems, ""])


def not_kept() -> Phrase | None:
    """Return a sentence if settings and autosaves cannot be kept here; for no window's thread, as it tries to write."""
    if is_temporary():
        return phrase(
            "Your home folder is missing or cannot be opened: settings and autosaves end with the program. "
            "Save what you need elsewhere."
        )
    folder = settings.settings_file().parent
    if _state(folder) != "not writable":
        return None
    return phrase(
        "{folder} cannot be written: settings and autosaves are not kept. Save what you need elsewhere.",
        folder=str(folder),
    )


def version_of(package: str) -> str:
    """Return a package's version by its records or, where a bundle left those out, by itself; empty without it."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        pass
    module = sys.modules.get(MODULES.get(package, package))
    try:  # only what is loaded, or comes with a bundle: to import all takes seconds
        if module is None and getattr(sys, "frozen", False):
            module = import_module(MODULES.get(package, package))
    except Exception:  # a package that cannot be imported is not there
        return ""
    return str(getattr(module, "__version__", "") or ("of unknown version" if module else ""))


def _program() -> Facts:
    frozen = bool(getattr(sys, "frozen", False))
    return {
        "version": version_of("hit-viewer") or "of a source folder",
        "runs from": _shown(Path(sys.executable).parent if frozen else Path(__file__).resolve().parents[2]),
        "kind": "bundle with its own Python" if frozen else "Python packages",
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "executable": _shown(Path(sys.executable)),
        "variables": ", ".join(f"{name}={without_home(value)}" for name, value in _variables()) or "none set",
    }


def _variables() -> list[tuple[str, str]]:
    return [(name, value) for name, value in sorted(os.environ.items()) if value and name.startswith(VARIABLES)]


def _machine() -> Facts:
    memory = psutil.virtual_memory()
    return {
        "system": _system(),
        "processor": f"{platform.machine()}, {os.cpu_count()} cores",
        "memory": f"{memory.total / 1e9:.1f} GB, of which {memory.available / 1e9:.1f} GB are free",
    }


def _system() -> str:
    named = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release().get('PRETTY_NAME', '')}, {named}".strip(", ")
    except OSError:  # no Linux
        return f"{named} ({platform.version()})"


def _device(problems: list[Phrase]) -> Facts:
    facts = {"NVIDIA driver": _nvidia()}
    try:
        import torch

        from ..model.device import choose_device

        facts["PyTorch"] = f"{torch.__version__}, CUDA {torch.version.cuda or 'not built in'}"
        for number in range(torch.cuda.device_count()):
            card = torch.cuda.get_device_properties(number)
            facts[f"cuda:{number}"] = (
                f"{card.name}, compute capability {card.major}.{card.minor}, {card.total_memory / 1e9:.1f} GB"
            )
        facts["threads"] = str(torch.get_num_threads())
        wanted = settings.load_settings().device
        facts["set"] = wanted
        facts["used"] = str(choose_device(wanted))
    except HITError as error:
        facts["used"] = str(error)
        problems.append(phrase("The device that is set cannot be used. {reason}", reason=error))
    except Exception as error:  # a broken driver says so in its own way
        facts["used"] = _reason(error)
        problems.append(phrase("PyTorch cannot be used: {reason}", reason=_reason(error)))
    return facts


def _nvidia() -> str:
    """Return what the driver's own program says: it knows cards that PyTorch cannot use."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return "none found"
    command = [program, "--query-gpu=name,driver_version", "--format=csv,noheader"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=DRIVER_WAIT_S, check=False)
    except (OSError, subprocess.SubprocessError) as error:
        return _reason(error)
    return "; ".join((said.stdout or said.stderr).strip().splitlines()) or "none found"


def _folders(problems: list[Phrase]) -> Facts:
    if is_temporary() and (sentence := not_kept()):
        problems.append(sentence)
    own = {
        "settings": (settings.settings_file().parent, phrase("settings and presets are not kept")),
        "autosaves": (settings.settings_file().parent / "autosave", phrase("a crash loses what is not saved")),
        "cache": (settings.cache_dir(), phrase("surfaces of models are worked out anew at each start")),
        "logs": (settings.log_dir(), phrase("nothing is logged")),
        "trainings": (settings.trainings_dir(), phrase("trainings need another folder")),
    }
    facts = {}
    for name, (folder, effect) in own.items():
        state, free = _state(folder), _free(folder)
        if state == "not writable":
            problems.append(phrase("{folder} cannot be written: {effect}.", folder=_shown(folder), effect=effect))
        if free is not None and free < LOW_BYTES:
            megabytes = round(free / 1e6)
            problems.append(
                phrase("Only {megabytes} MB are free at {folder}.", megabytes=megabytes, folder=_shown(folder))
            )
        facts[name] = f"{_shown(folder)} ({state}, {'?' if free is None else f'{free / 1e9:.1f}'} GB free)"
    facts["temporary files"] = _temporary()
    facts["program's data"] = f"{_shown(settings.resources_dir())} (only read)"
    smpl = settings.smpl_dir()
    facts["SMPL"] = _shown(smpl) if smpl else "not set"
    facts["models"] = ", ".join(map(_shown, settings.models_dirs())) or "not set"
    return facts


def _temporary() -> str:
    try:
        return f"{_shown(Path(tempfile.gettempdir()))} (writable)"  # it is tried out
    except OSError as error:
        return _reason(error)


def _state(folder: Path) -> str:
    there = "writable" if folder.is_dir() else "will be made"
    try:
        check_writable(folder, make=False)
    except HITError:
        return "not writable"
    return there


def _free(folder: Path) -> int | None:
    """Return the free bytes where a folder lies, or will lie."""
    for part in (folder, *folder.parents):
        try:
            return int(psutil.disk_usage(str(part)).free)
        except OSError:
            continue
    return None


def _models() -> Facts:
    try:
        from ..model.library import find_models

        return {
            one_line(model.name): model.problem or f"{model.gender}, {len(model.checkpoints)} checkpoint(s)"
            for model in find_models()
        }
    except Exception as error:
        return {"search": _reason(error)}


def _timing(problems: list[Phrase]) -> Facts:
    """Evaluate the embedded model once, and draw one picture."""
    facts: Facts = {}
    try:
        facts |= _timed()
    except Exception as error:
        facts["failed"] = _reason(error)
        problems.append(phrase("The embedded model cannot be evaluated: {reason}", reason=_reason(error)))
    return facts


def _timed() -> Facts:
    import numpy as np

    from ..model.library import load_model
    from ..slices import Plane, class_picture, evaluate

    began = time.perf_counter()

    def lap() -> str:
        nonlocal began
        last, began = began, time.perf_counter()
        return f"{began - last:.2f} s"

    model = load_model(None, device=settings.load_settings().device)
    facts = {"model loaded": lap()}
    tell(STAGE, 0.7)
    body = model.body(betas=[0.5])
    low, high = (edge(0).values.tolist() for edge in (body.vertices[0].min, body.vertices[0].max))
    points = np.random.default_rng(0).uniform(low, high, (POINTS, 3))
    began = time.perf_counter()
    labels = model.query(points, body, space="shaped").labels.cpu()
    facts[f"{POINTS:,} points evaluated"] = lap()
    tell(STAGE, 0.85)
    picture = class_picture(evaluate(model, body, Plane.frontal(spacing=PICTURE_SPACING_M)))
    facts["frontal slice of 4 mm"] = lap()
    if not (labels.any() and np.asarray(picture)[..., 3].any()):
        facts["result"] = "no tissue was found"
    return facts


def _shown(path: Path) -> str:
    return without_home(one_line(str(path)))


def without_home(text: str) -> str:
    """Return a text with `~` for the home folder, whose name is often a person's."""
    try:
        home = str(Path.home())
    except RuntimeError:  # nobody's
        return text
    return re.sub(rf"{re.escape(home)}(?![\w.-])", "~", text) if len(home) > 1 else text


def _reason(error: Any) -> str:
    return without_home(one_line(f"{type(error).__name__}: {error}"))[:300]
