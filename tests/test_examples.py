"""Each program of examples/ runs, coarsely, and makes its picture."""

import importlib
import runpy
import sys
from pathlib import Path

import matplotlib
import pytest
from PIL import Image

from hit_core.phantom.body import load_phantom_body

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def write_small_subjects(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Write subjects where the example of a training looks for those that it made in an earlier run."""
    monkeypatch.syspath_prepend(EXAMPLES.parent / "tests" / "training")
    small = importlib.import_module("small_data")
    for number, split in enumerate(("test", "val", "train")):
        path = folder / "male" / split / f"phantom_000_{number:04d}.gz"
        small.write_subject(path, small.subject_fields(load_phantom_body("male"), number))
    # The anatomy takes half a minute, and there is no subject left to make of it.
    monkeypatch.setattr("hit_core.phantom.subjects.phantom_volume", lambda gender: None)


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.py")))
def test_examples_run(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    matplotlib.use("agg")
    if name == "train_on_phantoms":
        write_small_subjects(monkeypatch, tmp_path / "subjects")
    monkeypatch.setattr(sys, "argv", [name, str(tmp_path), "--quick"])
    runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    with Image.open(tmp_path / f"{name}.png") as picture:
        assert len(picture.convert("RGB").getcolors(picture.width * picture.height) or ()) > 2
    assert (EXAMPLES.parent / "docs" / "images" / "examples" / f"{name}.jpg").is_file()
    assert f'--8<-- "examples/{name}.py"' in (EXAMPLES.parent / "docs" / "examples.md").read_text()
