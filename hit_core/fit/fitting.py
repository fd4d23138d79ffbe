"""From a scan to a body: reads, finds out how it lies, fits, registers, measures, and says what stands against it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from .. import settings as folders
from ..body.model import BodyModel
from ..body.smpl_files import load_smpl_arrays
from ..errors import BodyFileError, InputError
from ..measure.anthropometry import anthropometry_of
from ..phrases import phrase
from ..scan_choices import ScanChoices
from .fits import Fit, Progress, all_fitted, by_vertices, drawn, resized, upright_of, watching_from
from .matches import nearest_on_surface
from .result import FitResult, Found, Moving
from .scan import Scan
from .scan_files import ScanFile, read_scan
from .skinned import Floats, Posed, fit_body, vertex_normals
from .smplx_meshes import BY_CORRESPONDENCE, BY_JOINTS, by_correspondence, correspondence, posed_as_smplx
from .spread import betas_covariance
from .unit_and_axes import Reading, best_reading
from .verdict import findings_of, refuse_what_is_no_body, warnings_of

__all__ = ["GENDERS", "Progress", "embedded_body", "fit_scan"]

GENDERS = ("male", "female")
LEAST_DEVIATION_M = 0.005
"""From the mean body: of a person who differs less, what is not explained is told as a part of this."""


def embedded_body(gender: str) -> BodyModel:
    """The embedded body model of a gender."""
    file = folders.resources_dir() / "bodies" / f"phantom_{gender}.npz"
    return BodyModel.from_arrays(load_smpl_arrays(file), gender, source=str(file))


def fit_scan(
    scan: str | os.PathLike[str] | ScanFile,
    *,
    gender: str | None = None,
    unit: str | None = None,
    up: str | None = None,
    facing: str | None = None,
    clothed: bool = False,
    mirrored: bool = False,
    height_cm: float | None = None,
    models: Mapping[str, BodyModel] | None = None,
    smpl_dir: str | os.PathLike[str] | None = None,
    progress: Progress = lambda share, what: None,
    watch: Callable[[Moving], None] | None = None,
) -> FitResult:
    """Fit a body to a 3D scan of a person.

    Parameters
    ----------
    scan : str | os.PathLike[str] | ScanFile
        A file (OBJ, PLY, STL, GLB, glTF, OFF, XYZ, PTS, or an `.npz` of SAM 3D Body), or what `read_scan` returned.
    gender, unit, up, facing : str | None
        What is known of it: "male" or "female"; "m", "cm", "mm", "in" or "ft"; axes of the scan such as "z" or "-y".
        None, or "auto", is found out.
    clothed : bool
        Loose clothes hide the body: it is looked for inside of them.
    mirrored : bool
        The scan shows left as right, and is turned round.
    height_cm : float | None
        The person's standing height: the scan is made as large, above all one from a photo, whose size is a guess.
    models : Mapping[str, BodyModel] | None
        Body models by gender; default: the embedded ones.
    smpl_dir : path | None
        Where SMPL-X's files are looked for, for meshes in its vertices; default: the SMPL folder.
    progress : Callable
        Told how far the fit is; may raise `Cancelled`.
    watch : Callable
        Shown the body after each step.

    Returns
    -------
    FitResult
        The body within ten betas, the scan's own surface and measures, and what was found.

    Raises
    ------
    BodyFileError
        The file cannot be read.
    InputError
        An option is unknown, or no body is seen in the scan: the text says why.
    """
    known = {name: None if value == "auto" else value for name, value in
             (("gender", gender), ("unit", unit), ("up", up), ("facing", facing))}  # fmt: skip
    asked = ScanChoices(**known, clothed=clothed, mirrored=mirrored, height_cm=height_cm)
    progress(0.0, "reading the scan")
    file = scan if isinstance(scan, ScanFile) else read_scan(scan)
    name = None if isinstance(scan, ScanFile) else os.fspath(scan)
    if mirrored:
        file = replace(file, vertices=file.vertices * [-1.0, 1.0, 1.0], faces=file.faces[:, ::-1])
    genders = [asked.gender] if asked.gender else list(models or GENDERS)
    bodies = {one: (models or {}).get(one) or embedded_body(one) for one in genders}
    told: tuple[Found, ...] = ()
    try:
        matrix = correspondence(file.vertices, bodies.values(), smpl_dir)
        if matrix is not None:
            file, told = by_correspondence(file, matrix, next(iter(bodies.values()))), (BY_CORRESPONDENCE,)
        known_mesh = by_vertices(file, asked, bodies)
        smplx = posed_as_smplx(file.vertices, asked.unit, smpl_dir) if known_mesh is None else None
        if known_mesh is not None:
            reading, fits = known_mesh
        elif smplx is not None:
            reading, told = smplx.reading(file, next(iter(bodies.values())), asked), (BY_JOINTS,)
            fits = all_fitted(list(bodies.values()), reading, asked, watch, progress)
        else:
            first = fit_body(next(iter(bodies.values())))
            reading = best_reading(file, asked, first, lambda share: progress(0.1 + 0.3 * share, "trying poses"))
            watching_from(watch, reading, first)(reading.placement)
            progress(0.4, "fitting")
            fits = all_fitted(list(bodies.values()), reading, asked, watch, progress)
        fits.sort(key=lambda fit: fit.cost)
        if asked.height_cm is not None:
            person, surface = drawn(fits[0])
            own_cm = _measures_cm(fits[0].model, surface.rest, person)["height"]
            factor = asked.height_cm / own_cm
            file, reading, fits = resized(file, reading, fits, factor, asked, watch, progress)
            fits.sort(key=lambda fit: fit.cost)
            told = (*told, _height_told(asked.height_cm, own_cm))
        progress(0.85, "drawing the surface onto the scan")
        result = _result(fits, reading, file, asked)
        result = replace(result, found=(*result.found, *told))
    except InputError as error:
        raise BodyFileError(f"{name}: {error}") if name else error from None
    progress(1.0, "done")
    return result


def _height_told(height_cm: float, own_cm: float) -> Found:
    text = phrase(
        "The person is {height_cm:.1f} cm tall; by the scan's own size it would be {own_cm:.1f} cm",
        height_cm=height_cm,
        own_cm=own_cm,
    )
    return Found("height", f"{height_cm:g} cm", 1.0, True, text)


def _result(fits: list[Fit], reading: Reading, file: ScanFile, asked: ScanChoices) -> FitResult:
    fit = fits[0]
    posed, model = fit.posed, fit.model
    body = posed.body
    person, surface = drawn(fit)
    trusted = body.trust > 0.5
    seen = float(surface.seen[trusted].mean())
    median, p95 = (1000 * float(np.quantile(fit.on.away, share)) for share in (0.5, 0.95))
    refuse_what_is_no_body(seen, median, asked)
    rest = body.template + body.directions @ posed.placement.betas
    by_betas = np.einsum("vi,vi->v", posed.normals, np.einsum("vab,vb->va", posed.blended, rest - body.template))
    counted = trusted & surface.seen
    left = nearest_on_surface(posed, Scan(surface.posed, vertex_normals(surface.posed, body.faces), 1.0)).distance
    unexplained = float(np.mean(left[counted] ** 2))
    deviation = float(np.mean((by_betas + left)[counted] ** 2))
    scan_cm, body_cm = _measures_cm(model, surface.rest, person), _measures_cm(model, rest, posed)
    upright = upright_of(posed, reading)
    found = findings_of(fits, reading, seen, upright, asked)
    notes = warnings_of(fits, reading, file, seen, median, asked)
    parameters = posed.placement.parameters(model.gender, model.shape_space, notes)
    return FitResult(
        parameters, reading.scale, surface, left, posed.vertices, body.faces, fit.near.points, fit.on.distance,
        upright, posed.joints[0], posed.joints_rest[0], found, median, p95, 1000 * float(np.sqrt(unexplained)),
        unexplained / max(deviation, unexplained, LEAST_DEVIATION_M**2), scan_cm, body_cm, notes,
        betas_covariance(fit),
    )  # fmt: skip


def _measures_cm(model: BodyModel, vertices: Floats, posed: Posed) -> dict[str, float]:
    taken = anthropometry_of(model, vertices, posed.joints_rest)
    return {name: 100 * one.metres for name, one in taken.items() if one.metres > 0}
