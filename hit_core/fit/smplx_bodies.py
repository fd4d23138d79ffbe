"""SMPL-X's bodies as another model's: posed with SMPL-X's own files, and that model's body put onto the mesh."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial.transform import Rotation

from .. import settings
from ..body.files import BodyFile, open_body_file, shown_in
from ..body.joints import NUM_JOINTS
from ..body.model import BodyModel
from ..body.parameters import BodyParameters, BodySequence
from ..body.reading.aliases import role_of
from ..body.reading.body_file import NOT_USED, not_used
from ..body.reading.person import SmplxShape
from ..body.smplx_files import BODY_JOINTS, SMPLX_JOINTS, SmplxFiles, find_smplx, load_correspondence, load_smplx_arrays
from ..errors import BodyFileError, InputError
from ..phrases import phrase
from .fits import fitted_from
from .known_vertices import solve_vertices
from .scan import sample
from .scan_files import ScanFile
from .skinned import FitBody, Floats, Placement, Posed, fit_body

__all__ = [
    "ConvertedSmplx",
    "convert_smplx",
    "posed_smplx",
    "smpl_vertices",
    "smplx_body",
    "smplx_files_for",
    "started",
]

FIRST_FINGER = 25


@dataclass(frozen=True, eq=False)
class ConvertedSmplx:
    """A body of SMPL-X in another model's betas.

    Attributes
    ----------
    body : BodyParameters
        The first frame.
    motion : BodySequence | None
        All frames with one shape; their joints are turned as in the file.
    by_correspondence : bool
        Whether SMPL's vertices were taken by the official correspondence; else the body was fitted as a surface.
    median_mm, p95_mm : float
        How far the body lies from SMPL-X's mesh in the first frame.
    """

    body: BodyParameters
    motion: BodySequence | None
    by_correspondence: bool
    median_mm: float
    p95_mm: float


def smplx_files_for(
    file: BodyFile, person: int | str | None, folder: str | os.PathLike[str] | None = None
) -> SmplxFiles | None:
    """SMPL-X's files for a person whose betas are SMPL-X's; None for any other person."""
    who = file.person(person)
    return find_smplx(settings.smpl_dir(folder), who.gender) if who.smplx is not None else None


def convert_smplx(
    body: str | os.PathLike[str] | BodyFile,
    model: BodyModel,
    *,
    person: int | str | None = None,
    up: str = "auto",
    smpl_dir: str | os.PathLike[str] | None = None,
    progress: Callable[[float, str], None] = lambda share, what: None,
) -> ConvertedSmplx:
    """Convert a body file whose betas are SMPL-X's to a model's own betas, by SMPL-X's own model.

    SMPL-X's mesh is made from all betas, expression and fingers of the file. If the model is SMPL and the official
    correspondence (`smplx2smpl_deftrafo_setup.pkl`) is there, SMPL's vertices are taken by it and inverted; else the
    model's body is fitted to the mesh as to a scan, from the same turns of the joints.

    Parameters
    ----------
    body : path | BodyFile
        A file, or what `open_body_file` returned.
    model : BodyModel
        Whose betas are wanted.
    person, up
        As of `load_body`.
    smpl_dir : path | None
        Folder with `SMPLX_MALE.npz` (or `.pkl`) and so on, or with a subfolder `smplx`; default: the SMPL folder.
    progress : Callable
        Told how far it is; may raise `Cancelled`.

    Raises
    ------
    BodyFileError
        SMPL-X's files are missing or damaged, or the file cannot be read.
    InputError
        The betas are not SMPL-X's.
    """
    file = body if isinstance(body, BodyFile) else open_body_file(body)
    who, files = file.person(person), smplx_files_for(file, person, smpl_dir)
    if who.smplx is None or files is None:
        raise InputError.about(phrase("are not SMPL-X's: there is nothing to convert"), field="betas")
    if files.model is None:
        raise BodyFileError.about(
            phrase("needs SMPL-X's own model for a true conversion"), file=file.path,
            expected=phrase("SMPLX_{value}.npz or .pkl in the SMPL folder", value=files.gender.upper()),
        )  # fmt: skip
    progress(0.0, "reading SMPL-X's model")
    first, motion = shown_in(file, person, up)
    source = posed_smplx(files, who.smplx, first)
    mesh, pelvis = source.vertices * first.scale, source.joints[0] * first.scale
    progress(0.4, "fitting")
    own, by_correspondence = fit_body(model), files.correspondence is not None and model.shape_space == "smpl"
    if files.correspondence is not None and by_correspondence:
        target = smpl_vertices(load_correspondence(files.correspondence), mesh)
        if target.shape != own.template.shape:
            expected = f"({len(own.template)}, {len(mesh)})"
            raise BodyFileError.about(phrase("is another correspondence"), file=files.correspondence, expected=expected)
        placement = solve_vertices(target, own)
        away = np.linalg.norm(own.placed(placement).vertices - target, axis=1)
    else:
        scan = sample(ScanFile(mesh, source.body.faces), 1.0)
        fit = fitted_from(model, scan, started(own, source.placement.rotations, pelvis))
        placement, away = fit.posed.placement, fit.on.away
    median, p95 = (1000 * float(np.quantile(away, share)) for share in (0.5, 0.95))
    notes = _notes(files, by_correspondence, median, p95)
    kept = _still_true(first.notes, who.smplx)
    found = replace(placement, transl=placement.transl + first.transl).parameters(
        model.gender, model.shape_space, (*notes, *kept)
    )
    if motion is not None:
        shift = pelvis - own.placed(replace(placement, transl=np.zeros(3))).joints[0]
        kept = _still_true(motion.notes, who.smplx)
        motion = replace(
            motion, betas=found.betas, transl=motion.transl + shift, gender=found.gender, scale=1.0,
            shape_space=model.shape_space, notes=(*notes, *kept),
        )  # fmt: skip
    progress(1.0, "done")
    return ConvertedSmplx(found, motion, by_correspondence, median, p95)


def smplx_body(arrays: Mapping[str, Any], gender: str) -> FitBody:
    """Make a body of what `load_smplx_arrays` read, with betas, then expressions, as shape directions."""
    template, regressor = arrays["v_template"].astype(np.float64), arrays["J_regressor"].astype(np.float64)
    directions = np.concatenate([arrays["shapedirs"], arrays["expressions"]], 2).astype(np.float64)
    posedirs = arrays["posedirs"].astype(np.float64).reshape(3 * len(template), -1).T
    return FitBody(
        template=template,
        directions=directions,
        weights=arrays["weights"].astype(np.float64),
        joints_template=regressor @ template,
        joints_directions=np.einsum("jv,vak->jak", regressor, directions),
        parents=arrays["parents"],
        faces=arrays["f"],
        posedirs=posedirs if len(posedirs) else None,
        trust=np.ones(len(template)),
        gender=gender,
        shape_space="smplx",
    )


def smpl_vertices(matrix: csr_matrix, vertices: Floats) -> Floats:
    """SMPL's vertices on a mesh of SMPL-X; BodyFileError where the matrix is not for as many vertices."""
    count = len(vertices)
    if matrix.shape[1] not in (count, 2 * count):
        expected, found = phrase("{count} or {value} columns", count=count, value=2 * count), str(matrix.shape[1])
        raise BodyFileError.about(
            phrase("is no correspondence of this mesh"), field="mtx", expected=expected, found=found
        )
    return np.asarray(matrix[:, :count] @ vertices)


def posed_smplx(files: SmplxFiles, shape: SmplxShape, body: BodyParameters) -> Posed:
    """Pose SMPL-X's model with a file's shape and a body's turns, at the origin and in the model's own size."""
    if files.model is None:
        raise BodyFileError.about(phrase("is missing"), file=f"SMPLX_{files.gender.upper()}.npz")
    arrays = load_smplx_arrays(files.model, len(shape.betas), len(shape.expression))
    parts = (shape.betas, arrays["shapedirs"]), (shape.expression, arrays["expressions"])
    shapes = np.concatenate([values[: directions.shape[2]] for values, directions in parts])
    vectors = np.zeros((SMPLX_JOINTS, 3))
    vectors[:BODY_JOINTS] = body.pose[: 3 * BODY_JOINTS].reshape(-1, 3)
    if shape.hands.size:
        vectors[FIRST_FINGER:] = shape.hands.reshape(-1, 3)
    rotations = Rotation.from_rotvec(vectors).as_matrix()
    return smplx_body(arrays, files.gender).placed(Placement(shapes, rotations, np.zeros(3)))


def started(own: FitBody, rotations: Floats, pelvis: Floats) -> Placement:
    """Give a body the turns of SMPL-X's joints that are SMPL's too, and its pelvis a place."""
    turns = np.tile(np.eye(3), (NUM_JOINTS, 1, 1))
    turns[:BODY_JOINTS] = rotations[:BODY_JOINTS]
    return Placement(np.zeros(own.shapes), turns, pelvis - own.joints_template[0])


def _notes(files: SmplxFiles, by_correspondence: bool, median: float, p95: float) -> list[str]:
    how = (
        phrase("by the official correspondence of the vertices") if by_correspondence else phrase("fitted as a surface")
    )
    return [
        phrase(
            "The betas were SMPL-X's and are converted with the {gender} model of SMPL-X, {how}; the "
            "body lies {median:.1f} mm (median) from SMPL-X's, 95 % within {p95:.1f} mm.",
            gender=files.gender,
            how=how,
            median=median,
            p95=p95,
        )
    ]


def _still_true(notes: Iterable[str], shape: SmplxShape) -> list[str]:
    """A file's notes but for those that the conversion makes untrue: expression and hands are used now."""
    used = {"expression"} if shape.expression.size else set()
    used |= {"hands", "left_hand", "right_hand"} if shape.hands.size else set()
    kept = []
    for note in notes:
        if note.startswith(NOT_USED):
            fields = note.removeprefix(NOT_USED).removesuffix(".").split(", ")
            left = [one for one in fields if not used & {role for role, _ in role_of(_bare(one))[0]}]
            note = not_used(", ".join(left)) if left else ""
        if note and note not in shape.notes:
            kept.append(note)
    return kept


def _bare(field: str) -> str:
    return field.partition(" (")[0].rpartition(".")[2]
