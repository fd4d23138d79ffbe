"""SMPL-X's model files, and its correspondence to SMPL, as arrays; nothing in them is run."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from ..containers.budget import SUBJECT_BYTES
from ..containers.pickle_arrays import Malformed, as_array
from ..containers.pickle_matrices import LargeSparse
from ..containers.pickles import load
from ..errors import BodyFileError
from ..phrases import phrase
from .joints import PARENTS
from .smpl_files import SMPL_KEYS, check_weights, indices, read_model, shaped

__all__ = ["SMPLX_JOINTS", "SmplxFiles", "find_smplx", "load_correspondence", "load_smplx_arrays"]

SMPLX_JOINTS = 55
"""Pelvis, 21 of the body as SMPL has them, jaw, two eyes, 15 of the left hand, 15 of the right one."""
BODY_JOINTS = 22
FIRST_EXPRESSION = 300
"""Where expressions begin among the 400 shapes of newer files; older ones have ten betas and ten expressions."""
CORRESPONDENCE = "smplx2smpl_deftrafo_setup.pkl"
_POSE_FEATURES = 9 * (SMPLX_JOINTS - 1)

_Array = npt.NDArray[Any]


@dataclass(frozen=True)
class SmplxFiles:
    """The model file of a gender, None where there is none, and the correspondence to SMPL, if there is one."""

    gender: str
    model: Path | None
    correspondence: Path | None


def find_smplx(folder: str | os.PathLike[str] | None, gender: str | None) -> SmplxFiles:
    """Look into a folder and its `smplx` subfolder; without a gender for a neutral model."""
    name = f"SMPLX_{(gender or 'neutral').upper()}"
    folders = [] if folder is None else [Path(folder), Path(folder) / "smplx"]
    models = (base / f"{name}{suffix}" for base in folders for suffix in (".npz", ".pkl"))
    others = (base / CORRESPONDENCE for base in folders)
    return SmplxFiles(
        gender or "neutral",
        next((path for path in models if path.is_file()), None),
        next((path for path in others if path.is_file()), None),
    )


def load_smplx_arrays(path: str | os.PathLike[str], betas: int, expressions: int) -> dict[str, _Array]:
    """Read an SMPL-X model file, `.npz` or `.pkl`, with as many of its shapes as are wanted and there.

    Returns
    -------
    dict
        v_template (V, 3), f (F, 3), shapedirs (V, 3, betas), expressions (V, 3, expressions), posedirs (V, 3, 486) or
        (V, 3, 0) where the file has none, J_regressor (55, V), weights (V, 55), parents (55,) whose first is -1

    Raises
    ------
    BodyFileError
        The file cannot be read, is another kind of model, or an array is missing, misshapen or not finite.
    """
    content = read_model(path, SUBJECT_BYTES)
    missing = [key for key in SMPL_KEYS if key not in content and key != "posedirs"]
    if missing:
        expected = phrase("the fields {names}", names=", ".join(SMPL_KEYS))
        raise BodyFileError.about(
            phrase("is no SMPL-X body model"), file=path, expected=expected, found=f"no {missing[0]}"
        )
    vertices = shaped(content, "v_template", (None, 3), path)
    count = len(vertices)
    shapes = shaped(content, "shapedirs", (count, 3, None), path)
    first = FIRST_EXPRESSION if shapes.shape[2] > FIRST_EXPRESSION else 10
    if shapes.shape[2] < 10:
        raise BodyFileError.about(
            phrase("has too few shapes"), file=path, field="shapedirs", expected=phrase("at least 10")
        )
    posedirs = np.zeros((count, 3, 0))
    if "posedirs" in content and np.shape(content["posedirs"])[-1:] != (0,):
        posedirs = shaped(content, "posedirs", (count, 3, _POSE_FEATURES), path)
    weights = shaped(content, "weights", (count, SMPLX_JOINTS), path)
    check_weights(weights, path)
    return {
        "v_template": vertices,
        "f": indices(shaped(content, "f", (None, 3), path), "f", path, count),
        "shapedirs": shapes[:, :, : min(betas, first)],
        "expressions": shapes[:, :, first : first + expressions],
        "posedirs": posedirs,
        "J_regressor": shaped(content, "J_regressor", (SMPLX_JOINTS, count), path),
        "weights": weights,
        "parents": _parents(shaped(content, "kintree_table", (2, SMPLX_JOINTS), path), path),
    }


def _parents(table: _Array, path: str | os.PathLike[str]) -> _Array:
    parents = table[0].astype(np.int64)
    parents[0] = -1
    known = tuple(parents[:BODY_JOINTS]) == PARENTS[:BODY_JOINTS]
    if not known or not ((parents[1:] >= 0) & (parents[1:] < np.arange(1, SMPLX_JOINTS))).all():
        expected, found = (
            phrase("parents that begin with {value}", value=list(PARENTS[:BODY_JOINTS])),
            f"{parents.tolist()}",
        )
        raise BodyFileError.about(
            phrase("is not SMPL-X's tree of joints"), file=path, field="kintree_table", expected=expected, found=found
        )
    return parents


def load_correspondence(path: str | os.PathLike[str]) -> csr_matrix:
    """Read where SMPL's vertices lie on SMPL-X's skin: a matrix (6890, V) or, with columns for normals, (6890, 2 V).

    Raises
    ------
    BodyFileError
        The file cannot be read, or holds no such matrix.
    """
    content = load(path, SUBJECT_BYTES)
    found = content.get("mtx", content.get("matrix")) if isinstance(content, dict) else None
    try:
        if isinstance(found, LargeSparse):
            matrix = csr_matrix((found.values, (found.rows, found.columns)), found.shape)
        else:
            matrix = csr_matrix(as_array(found))
    except (Malformed, TypeError, ValueError):
        raise BodyFileError.about(
            phrase("is no correspondence of SMPL-X and SMPL"), file=path, field="mtx", expected=phrase("a matrix")
        ) from None
    if not np.isfinite(matrix.data).all():
        raise BodyFileError.about(phrase("has values that are not finite"), file=path, field="mtx")
    return matrix.astype(np.float64)
