"""What is known of a body beside its numbers: whose betas they are, its gender, its scale, what is usually up."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import BodyFileError
from ...phrases import phrase
from ..beta_limits import NUM_BETAS, TYPED_BETA
from ..parameters import SHAPE_SPACES
from .aliases import CAMERA, NEUTRAL
from .gender import gender_of, text_of
from .persons import Track
from .rows import Rows
from .search import Leaf, Search, marks_of, number_of

__all__ = [
    "APPROXIMATE",
    "gender_told",
    "kinds_of",
    "names_own",
    "scale_of",
    "shape_space_of",
    "space_by_names",
    "ten_betas",
    "usual_up",
]

_Array = npt.NDArray[Any]

_KINDS = {"smpl": "smpl", "smplh": "smpl", "smplx": "smplx", "star": "unknown", "supr": "unknown"}
_CHILD = 0.5
"""The age that BEV and TRACE give beside the betas, 0 an adult and 1 a small child, from which a body is a child's."""


APPROXIMATE = phrase("The betas are SMPL-X's, whose shape space is another: the shape is an approximation.")


def ten_betas(betas: _Array | None, name: str, space: str | None, frames: int) -> tuple[_Array, list[str]]:
    """Return the ten betas that the model uses, with notes of others."""
    if betas is None:
        return np.zeros(NUM_BETAS), [
            phrase("The file holds no betas that are known as such; the body has the mean shape.")
        ]
    notes: list[str] = []
    if (betas != betas[0]).any() and np.abs(betas - betas[0]).max() > 1e-5:
        notes.append(
            phrase(
                "The shape changes over the {count} frames; the mean of all frames' betas is used.", count=len(betas)
            )
        )
        one = betas.mean(axis=0)
    else:
        one = betas[0]
    if space == "smplx":
        notes.append(APPROXIMATE)
    if one.size == NUM_BETAS + 1 and (space != "smplx" or "smpl_betas" in name.lower()):
        if abs(one[NUM_BETAS]) > 1e-6:
            child = (
                phrase("; this person is taken for a child, and an adult is shown") if one[NUM_BETAS] > _CHILD else ""
            )
            notes.append(
                phrase(
                    "The last of the {size} betas is an age ({age:.2g}), which the model does not know: it "
                    "knows the first {count} betas{child}.",
                    size=one.size,
                    age=one[NUM_BETAS],
                    count=NUM_BETAS,
                    child=child,
                )
            )
        else:
            notes.append(
                phrase("The last of the {size} betas is an age, here that of an adult; it is left out.", size=one.size)
            )
    elif one[NUM_BETAS:].any():
        notes.append(
            phrase(
                "The file holds {size} betas; the model knows the first {count}, the others are left out.",
                size=one.size,
                count=NUM_BETAS,
            )
        )
    elif one.size < NUM_BETAS:
        notes.append(phrase("The file holds {size} betas; the others are zero.", size=one.size))
    if (largest := float(np.abs(one[:NUM_BETAS]).max(initial=0))) > TYPED_BETA:
        notes.append(
            phrase("The betas reach {most:.3g}, which no person has: they may be a fit that went astray.", most=largest)
        )
    return np.pad(one[:NUM_BETAS], (0, max(0, NUM_BETAS - one.size))), notes


def kinds_of(leaf: Leaf, search: Search) -> list[str]:
    """Return the body models that the file names, as words."""
    found = [*leaf.context.get("kind", ()), *search.elsewhere.get("kind", ())]
    texts = [text_of(candidate.value) for candidate in found]
    return [text.replace("-", "").replace("_", "").replace("+", "") for text in texts if text]


def space_by_names(leaf: Leaf) -> str:
    """Return what the betas belong to, as far as the names of fields beside them tell."""
    return "smplx" if marks_of(leaf) else "smpl"


def shape_space_of(
    leaf: Leaf, rows: Rows, kinds: list[str], betas: _Array | None, path: str | os.PathLike[str], is_own: bool
) -> tuple[str | None, list[str]]:
    """Return what the betas belong to; a file that does not say so and was not written by this program has SMPL's."""
    said = next(iter(leaf.context.get("shape_space", ())), None)
    if said is not None:
        name = text_of(said.value)
        if name is None or name not in SHAPE_SPACES:
            found = repr(name[:40]) if name is not None else f"a {type(said.value).__name__}"
            raise BodyFileError.about(
                phrase("is unknown"), file=path, field="shape_space", expected=" or ".join(SHAPE_SPACES), found=found
            )
        return name, []
    if is_own or betas is None:
        return None, []
    kind = next((kind for kind in kinds if kind in _KINDS), None)
    if kind is not None:
        unknown = _KINDS[kind] == "unknown"
        return _KINDS[kind], [
            phrase("The betas are those of {model}, another body model than SMPL.", model=kind.upper())
        ] if unknown else []
    marked = bool(marks_of(leaf)) or "smplx" in " ".join(str(part).lower() for part in leaf.trail)
    fingers = rows.joints_given in (53, 55)
    bare_joints = (
        rows.joints_given == 21 and betas.shape[1] != 16
    )  # with 16 betas it is SMPL-H, whose shapes are SMPL's
    return ("smplx" if marked or fingers or bare_joints else "smpl"), []


def names_own(leaf: Leaf) -> bool:
    """Whether this program wrote a body: others do not name a shape space."""
    return "shape_space" in leaf.names


def gender_told(track: Track, search: Search) -> tuple[str | None, str]:
    """Return a person\'s gender, and what is to be told of it."""
    for candidate, row in track.told("gender"):
        value = candidate.value
        items = value.reshape(-1).tolist() if isinstance(value, np.ndarray) else value
        if isinstance(items, list | tuple) and row is not None and row < len(items):
            value = items[row]
        return gender_of(value)
    found = {gender_of(candidate.value) for candidate in search.elsewhere.get("gender", ())}
    return found.pop() if len(found) == 1 else (None, "")


def scale_of(leaf: Leaf) -> tuple[float, list[str]]:
    """Return how much larger the body is; a scale beside a box in a picture is that of the box."""
    found = next((c for c in leaf.context.get("scale", ()) if c.name in leaf.names), None)
    if found is None or leaf.names & {"center", "bbox", "bboxes", "imgname", "img_size"}:
        return 1.0, []
    scale = number_of(found)
    if scale is None or not 0.3 < scale < 3 or abs(scale - 1) < 1e-6:
        return 1.0, []
    told = phrase(
        "The body is {scale:.4g} times as large as its betas say ({name}); betas that come near show it.",
        scale=scale,
        name=found.name,
    )
    return scale, [told]


def usual_up(leaf: Leaf, rows: Rows) -> str | None:
    """Return the axis that is up in files of this kind, None where that is not known."""
    names = {name.lower() for name in leaf.names}
    above = " ".join(str(part).lower() for part in leaf.trail if isinstance(part, str))
    if rows.space == CAMERA or "incam" in above or "_cam" in above:
        return "-y"
    if names & {"mocap_framerate", "mocap_frame_rate", "stageii_debug_details", "dmpls"}:
        return "z"
    if names & {"cam", "pred_cam", "cam_trans", "camera", "pred_camera", "camera_translation", "center_confs", "v3d"}:
        return "-y" if rows.space == NEUTRAL else None
    return None
