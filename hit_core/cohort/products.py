"""Meshes, slices and label volumes of each body of a cohort, by the writers that everyone uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import HITError
from ..model.hit import HITModel
from ..writers import write
from ..writers.slices import PUBLISHED_PLANES, place_planes
from ..writers.subject import Subject, silent
from .models import loaded
from .rows import CohortBody
from .setup import Setup

__all__ = ["BODIES", "write_products"]

BODIES = "bodies"
"""Folder of what is written of each."""
SLICE_SPACING_M = 0.002


def write_products(setup: Setup, key: str, body: CohortBody, stem: str) -> list[str]:
    """Write what is wanted of a body into a folder of its own; return a sentence for each that could not be."""
    if not setup.products:
        return []
    model, failures = loaded(setup.choice, key, setup.device), []
    folder = Path(setup.folder) / BODIES / stem
    for product in setup.products:
        try:
            _write(product, model, body, folder)
        except HITError as error:
            failures.append(f"{product}: {error}")
    return failures


def _write(product: str, model: HITModel, body: CohortBody, folder: Path) -> None:
    subject = Subject.of(model, body.parameters, "shaped" if product == "slices" else "posed")
    chosen: dict[str, Any]
    if product == "meshes":
        write("meshes", subject, folder / "meshes.glb", silent, {"detail": "display"})
    elif product == "volumes":
        write("volume", subject, folder / "labels.nii.gz", silent, {})
    else:
        planes = place_planes(model, subject.body, PUBLISHED_PLANES, subject.space, SLICE_SPACING_M, None)
        chosen = {"planes": planes, "fields": ["occ"], "names": [plane.name for plane in planes], "stem": "slice"}
        write("slices", subject, folder, silent, {**chosen, "record_name": "slices.json"})
