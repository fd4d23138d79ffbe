"""`hit data -D`: a subject as training sees it."""

from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...body.model import BodyModel
from ...errors import InputError
from ...plain_text import one_line
from ...tissues import Tissue
from ..core.voxel_scores import TISSUE_KEYS
from ..data.point_clouds import Cloud
from ..data.prepare import PreparedSubject

__all__ = ["describe", "show_subject"]

DPI = 110
SHOWN_CANONICAL = 2500
FACES_SHOWN = 4000
CLASS_LOOKS = {
    Tissue.NO: ("E", "#000000", 1.0),
    Tissue.AT: ("AT", "#f5d000", 6.0),
    Tissue.LT: ("LT", "#e00000", 2.0),
    Tissue.BT: ("BT", "#0030ff", 9.0),
}
"""Letters and colours of the published picture of a subject, and sizes of its points, by class, those on top last.

Not the program's own palette, whose bone is nearly white.
"""
OUTSIDE_COLOR, INSIDE_COLOR = "#e00000", "#00a000"
"""Of canonical points, in the published picture."""
ZOOM = 1.15
GROUND = "#e4e4e4"
"""Behind the points: yellow ones can be seen on it as well as black ones."""


def describe(subject: PreparedSubject) -> str:
    """A few lines about a subject."""
    labels = subject.voxels["label"]
    counts = np.bincount(labels, minlength=len(Tissue))
    shares = ", ".join(f"{key} {counts[tissue] / len(labels):.1%}" for tissue, key in TISSUE_KEYS.items())
    size = " x ".join(map(str, subject.shape))
    voxel = subject.scan.resolution.mean(0) * 1000
    name = one_line(subject.name)
    return (
        f"{name} ({subject.gender}): {size} voxels of {voxel[0]:.1f} x {voxel[1]:.1f} x {voxel[2]:.1f} mm\n"
        f"{len(labels)} voxels to train on: {shares}\nbetas {np.round(subject.body('betas'), 2).tolist()}"
    )


def show_subject(subject: PreparedSubject, model: BodyModel, cube: Cloud, count: int, save: Path | None = None) -> None:
    """Draw `count` voxels in their classes around the fitted body, and canonical points inside and outside.

    The colours are those of the published picture.

    Parameters
    ----------
    save : Path | None
        PNG to write; without it a window opens.

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
    figure = plt.figure(figsize=(15, 8), facecolor=GROUND)
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
    axes.computed_zorder = False  # the classes in their order, or bone would lie hidden
    for tissue, (letters, color, size) in CLASS_LOOKS.items():
        own = points[voxels["label"] == tissue]
        axes.scatter(*own.T, s=size, color=color, label=f"{letters}: {tissue.title}", depthshade=False)
    _draw_skin(axes, subject.body("vertices"), model)
    _legend(axes)
    # A dollar sign would begin a formula.
    name = one_line(subject.name).replace("$", r"\$")
    axes.set_title(f"{name}: {count} voxels around the fitted body")
    _same_scale(axes, points)


def _draw_canonical(axes: Any, model: BodyModel, cube: Cloud) -> None:
    inside = cube.points[cube.inside][:SHOWN_CANONICAL].numpy()
    outside = cube.points[~cube.inside][:SHOWN_CANONICAL].numpy()
    axes.scatter(*outside.T, s=1, color=OUTSIDE_COLOR, label="outside", depthshade=False)
    axes.scatter(*inside.T, s=4, color=INSIDE_COLOR, label="inside", depthshade=False)
    vertices = model.canonical_vertices().cpu().numpy()
    _draw_skin(axes, vertices, model)
    _legend(axes)
    axes.set_title("canonical space: equally many points inside and outside")
    _same_scale(axes, outside)


def _legend(axes: Any) -> None:
    """Name the colours, with dots of one size."""
    legend = axes.legend(loc="upper left", facecolor=GROUND)
    for handle in legend.legend_handles:
        handle.set_sizes([40.0])


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
    axes.set_box_aspect((1, 1, 1), zoom=ZOOM)
    axes.set_facecolor(GROUND)
    for pane in (axes.xaxis, axes.yaxis, axes.zaxis):
        pane.set_pane_color(GROUND)
    flat = int(np.argmin(np.ptp(points, axis=0)))  # look along the body's thinnest direction
    axes.view_init(elev=15, azim=-80) if flat == 1 else axes.view_init(elev=100, azim=-90)
