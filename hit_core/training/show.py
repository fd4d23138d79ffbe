"""`hit data -D`: a subject as training sees it."""

from pathlib import Path
from typing import Any

import numpy as np

from ..atomic import writing
from ..body.model import BodyModel
from ..errors import InputError
from ..tissues import TISSUES, Tissue
from .clouds import Cloud
from .metrics import TISSUE_KEYS
from .prepare import PreparedSubject

__all__ = ["describe", "show_subject"]

DPI = 110
SHOWN_CANONICAL = 2500
FACES_SHOWN = 4000
EMPTY_COLOR = "#6fa8dc"


def describe(subject: PreparedSubject) -> str:
    """A few lines about a subject."""
    labels = subject.voxels["label"]
    counts = np.bincount(labels, minlength=len(Tissue))
    shares = ", ".join(f"{key} {counts[tissue] / len(labels):.1%}" for tissue, key in TISSUE_KEYS.items())
    size = " x ".join(map(str, subject.shape))
    voxel = subject.scan.resolution.mean(0) * 1000
    return (
        f"{subject.name} ({subject.gender}): {size} voxels of {voxel[0]:.1f} x {voxel[1]:.1f} x {voxel[2]:.1f} mm\n"
        f"{len(labels)} voxels to train on: {shares}\nbetas {np.round(subject.body('betas'), 2).tolist()}"
    )


def show_subject(subject: PreparedSubject, model: BodyModel, cube: Cloud, count: int, save: Path | None = None) -> None:
    """Draw `count` voxels in their classes around the fitted body, and canonical points inside and outside.

    Parameters
    ----------
    save : PNG to write; without it a window opens

    Raises
    ------
    InputError
        There is no screen for a window.
    """
    import matplotlib

    if save is not None:
        matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    if save is None and matplotlib.get_backend().lower() == "agg":
        raise InputError.about("there is no screen for a window", field="-D", remedy="Write a picture with --save")
    figure = plt.figure(figsize=(15, 8))
    _draw_scan(figure.add_subplot(1, 2, 1, projection="3d"), subject, model, count)
    _draw_canonical(figure.add_subplot(1, 2, 2, projection="3d"), model, cube)
    figure.tight_layout()
    if save is None:
        plt.show()
    else:
        with writing(save) as stream:
            figure.savefig(stream, format="png", dpi=DPI)
    plt.close(figure)


def _draw_scan(axes: Any, subject: PreparedSubject, model: BodyModel, count: int) -> None:
    stored = subject.voxels
    rng = np.random.default_rng(0)
    voxels = np.array(stored[np.sort(rng.integers(len(stored), size=count))])
    points = subject.scan.to_metres(voxels["index"])
    for tissue in (Tissue.NO, *TISSUES):
        own = points[voxels["label"] == tissue]
        color = EMPTY_COLOR if tissue == Tissue.NO else tuple(part / 255 for part in tissue.color)
        axes.scatter(
            *own.T, s=2 if tissue == Tissue.NO else 5, color=color, label=TISSUE_KEYS[tissue], depthshade=False
        )
    _draw_skin(axes, subject.body("vertices"), model)
    axes.legend(loc="upper right", markerscale=3)
    axes.set_title(f"{subject.name}: {count} voxels around the fitted body")
    _same_scale(axes, points)


def _draw_canonical(axes: Any, model: BodyModel, cube: Cloud) -> None:
    inside = cube.points[cube.inside][:SHOWN_CANONICAL].numpy()
    outside = cube.points[~cube.inside][:SHOWN_CANONICAL].numpy()
    axes.scatter(*outside.T, s=1, color=EMPTY_COLOR, alpha=0.5, label="outside", depthshade=False)
    axes.scatter(*inside.T, s=3, color="#cd5c5c", label="inside", depthshade=False)
    vertices = model.canonical_vertices().cpu().numpy()
    _draw_skin(axes, vertices, model)
    axes.legend(loc="upper right", markerscale=3)
    axes.set_title("canonical space: equally many points inside and outside")
    _same_scale(axes, outside)


def _draw_skin(axes: Any, vertices: np.ndarray, model: BodyModel) -> None:
    faces = model.faces.cpu().numpy()
    step = max(1, len(faces) // FACES_SHOWN)
    axes.plot_trisurf(*vertices.T, triangles=faces[::step], color=(0.6, 0.6, 0.6, 0.18), linewidth=0, shade=False)


def _same_scale(axes: Any, points: np.ndarray) -> None:
    low, high = points.min(0), points.max(0)
    middle, half = (low + high) / 2, (high - low).max() / 2
    for name, center in zip("xyz", middle, strict=True):
        getattr(axes, f"set_{name}lim")(center - half, center + half)
        getattr(axes, f"set_{name}label")(f"{name} (m)")
    axes.set_box_aspect((1, 1, 1))
    flat = int(np.argmin(np.ptp(points, axis=0)))  # look along the body's thinnest direction
    axes.view_init(elev=15, azim=-80) if flat == 1 else axes.view_init(elev=100, azim=-90)
