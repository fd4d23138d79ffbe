"""What is done with the cases of a list: small pictures, and bodies fitted to scans."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hit_core.atomic import staged
from hit_core.body.files import load_body
from hit_core.errors import InputError
from hit_core.fit import fit_scan, read_scan
from hit_core.fit.scan_files import is_scan
from hit_core.fit.skinned import Floats, vertex_normals
from hit_core.phantom.body import load_phantom_body
from hit_core.phrases import phrase
from hit_core.tissues import SKIN_COLOR
from hit_core.writers.fitted import write_fit
from hit_core.writers.splats import dense, splat
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.scan_fits import models_for, told_spread

__all__ = ["THUMBNAIL", "Thumbnail", "fit_case", "thumbnail"]

THUMBNAIL = (60, 76)
LARGEST_BYTES = 128 * 2**20
"""Of a scan that is read for a small picture."""
MOST_POINTS, FEW_FACES = 40_000, 10_000
SCAN_COLOR = (150, 158, 168)


@dataclass(frozen=True)
class Thumbnail:
    """RGB bytes, row by row."""

    width: int
    height: int
    pixels: bytes


def thumbnail(path: Path) -> Thumbnail:
    """Draw a body as the embedded model of its gender has it, upright; or a scan, its longest side up.

    Raises
    ------
    HITError
        The file cannot be read, or a scan is too large for that.
    """
    if is_scan(path):
        points, shade, color = _scan(path)
    else:
        body = load_body(path).upright()
        model = load_phantom_body(body.gender if body.gender in ("male", "female") else "male")
        parts = (body.betas, body.body_pose, body.global_orient, body.transl)
        tensors = (model.v_template.new_tensor(part.copy())[None] for part in parts)
        posed = model.with_shape(next(tensors)).with_pose(*tensors)
        points = posed.vertices[0].cpu().numpy().astype(float)
        shade, color = vertex_normals(points, posed.faces.cpu().numpy())[:, 2], SKIN_COLOR
    points = points - (points.max(0) + points.min(0)) / 2
    wide, high = THUMBNAIL
    extent = np.ptp(points, axis=0)
    scale = 0.95 * min(wide / max(extent[0], 1e-9), high / max(extent[1], 1e-9))
    colors = np.broadcast_to(np.array(color, float), points.shape)
    image = splat(points, colors, shade, float(scale), THUMBNAIL)
    return Thumbnail(wide, high, image.tobytes())


def _scan(path: Path) -> tuple[Floats, Floats, tuple[int, int, int]]:
    if path.stat().st_size > LARGEST_BYTES:
        raise InputError.about(phrase("is too large for a small picture"), file=path)
    scan = read_scan(path)
    points = scan.vertices
    normals = vertex_normals(points, scan.faces) if len(scan.faces) else np.tile([0.0, 0.0, 1.0], (len(points), 1))
    if 0 < len(scan.faces) < FEW_FACES:
        points, normals, _ = dense(points, scan.faces, normals, points)
    some = np.random.default_rng(0).permutation(len(points))[:MOST_POINTS]
    points, normals = points[some], normals[some]
    depth, across, up = np.ptp(points, axis=0).argsort()  # people are flat, and taller than broad
    turned = np.eye(3)[[across, up, depth]]
    turned[0] *= np.linalg.det(turned)  # not mirrored
    return points @ turned.T / np.ptp(points[:, up]), normals[:, depth], SCAN_COLOR


def fit_case(path: Path, model: str, folder: Path, stem: str, progress: Progress) -> list[Path]:
    """Fit a body to a scan and write it with its record and picture: all of them, or none."""
    result = fit_scan(path, models=models_for(model), progress=lambda share, what: progress(0.9 * share, what))
    result = told_spread(result, model)
    with staged(folder) as (stage, written):
        write_fit(result, stage, stem)
        progress(1.0, stem)
    return written
