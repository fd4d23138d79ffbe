"""A body that bends in any engine: skin and tissues as skinned meshes with shape targets, in one GLB file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..surfaces.bake import Detail
from .meshes import Look, looks_of
from .records import save_record
from .rigged_glb import save_rigged
from .rigging import rig
from .subject import Progress, Subject, silent

__all__ = ["write_rigged"]


def write_rigged(
    subject: Subject,
    path: Path,
    *,
    detail: Detail = "display",
    looks: Mapping[str, Look] | None = None,
    record_beside: bool = False,
    progress: Progress = silent,
) -> None:
    """Write skin and tissues on SMPL's joints, in the body's pose, with a morph target per beta.

    Parameters
    ----------
    subject, path
        What and whereto; `path` ends with .glb.
    detail
        "display" or "full".
    looks
        Colour and opacity of "skin", "LT", "AT", "BT".
    record_beside
        Write the record into a JSON file of the same name, too.
    progress
        Told how far it is.
    """
    rigged = rig(subject.model, subject.body, detail, lambda share: progress(0.95 * share, path.name))
    progress(0.95, path.name)
    record = subject.record(**rigged.record(detail))
    save_rigged(rigged, path, record, looks_of(looks))
    if record_beside:
        save_record({**record, "files": [path.name]}, path.with_suffix(".json"))
