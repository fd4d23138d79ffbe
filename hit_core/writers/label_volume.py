"""The body's labels on a regular grid, as files that other programs show in its right place: NIfTI or DICOM-SEG."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..atomic import writing
from ..slices.fields import evaluate
from ..slices.planes import Plane
from ..slices.surface_cuts import NearTriangles, class_cut
from ..tissues import Tissue
from .records import to_json
from .subject import Progress, Subject, silent

__all__ = ["label_volume", "save_nifti", "write_volume"]

MARGIN_M = 0.01
PROBED_EVERY_M = 0.008
"""Planes so far apart look for tissue in the air around the body: as far as the places within a plane."""
NIFTI_COMMENT = 6
"""Code of a header extension that holds plain text (NIFTI_ECODE_COMMENT)."""
AXES_OF = {".dcm": "LPS"}
"""Axes of a format's coordinates, where they are not NIfTI's RAS."""

Labels = npt.NDArray[np.uint8]


def write_volume(subject: Subject, path: Path, *, spacing_mm: float = 2.0, progress: Progress = silent) -> None:
    """Write the labels as `path` ends, in voxels of `spacing_mm`: .nii.gz, .nii or .dcm, see `save_dicom`."""
    labels, affine, counts = label_volume(subject, spacing_mm / 1000, lambda share, what: progress(0.9 * share, what))
    record = subject.record(
        axes=AXES_OF.get(path.suffix.lower(), "RAS"),
        spacing_mm=spacing_mm,
        labels={tissue.name: int(tissue) for tissue in Tissue},
        voxels_found=counts,
    )
    record["units"] = "millimetres"
    progress(0.9, path.name)
    if path.suffix.lower() == ".dcm":
        from ..measure import tissue_table
        from ..surfaces.bake import bake
        from .dicom_seg import save_dicom

        table = tissue_table(bake(subject.model, None, "display").with_shape(subject.body.shaped))
        save_dicom(labels, affine, path, record, table, lambda share: progress(0.9 + 0.1 * share, path.name))
    else:
        save_nifti(labels, affine, path, record)


def label_volume(
    subject: Subject, spacing_m: float, progress: Progress = silent
) -> tuple[Labels, npt.NDArray[np.float64], dict[str, int]]:
    """Evaluate axial planes from the feet up.

    Returns
    -------
    labels : array (X, Y, Z)
        Classes of voxels running to the right, forward and up.
    affine : array (4, 4)
        From voxels to RAS millimetres.
    found : dict[str, int]
        How many of the tissues' voxels were found in which way.
    """
    skin = subject.body.vertices[0].cpu().numpy()
    low, high = float(skin[:, 1].min()) - MARGIN_M, float(skin[:, 1].max()) + MARGIN_M
    count = max(int(np.ceil((high - low) / spacing_m)), 1)
    expected = _expected(subject)
    layers: list[Labels] = []
    counts: Counter[str] = Counter()
    plane, near, apart = None, NearTriangles(), max(1, int(PROBED_EVERY_M / spacing_m + 1e-6))
    for number in range(count):
        progress(number / count, f"{number + 1} / {count}")
        plane = Plane.fitted("axial", low + (number + 0.5) * spacing_m, skin, spacing=spacing_m, margin=MARGIN_M)
        cut = None if expected is None else class_cut(expected, plane, near)
        asked = ("occ",) if expected is None else ()
        probe = cut is None or number % apart == 0
        fields = evaluate(
            subject.model, subject.body, plane, space=subject.space, fields=asked, expected=cut, probe=probe
        )
        layers.append(fields.labels)
        counts.update(fields.counts)
    if plane is None:
        raise ValueError("a volume has at least one plane")
    # Rows run from front to back and columns from the right to the left: turn them to forward and to the right.
    stack = np.stack(layers, axis=-1)[::-1, ::-1].transpose(1, 0, 2)
    left, _, back = plane.corners()[1].astype(float)
    affine = np.diag([1000 * spacing_m] * 3 + [1.0])
    half = 0.5 * spacing_m
    affine[:3, 3] = 1000 * np.array([-(left - half), back + half, low + half])
    return np.ascontiguousarray(stack), affine, dict(counts)


def _expected(subject: Subject) -> dict[Tissue, tuple[npt.NDArray[np.float32], npt.NDArray[np.integer]]] | None:
    """Return surfaces that tell about where classes change: a processor evaluates little else, see `ClassSampler`."""
    if subject.model.device.type != "cpu":
        return None
    from ..surfaces.bake import bake

    canonical = bake(subject.model, None, "display")
    points = canonical.with_shape(subject.body.shaped).with_pose(subject.body).vertices.numpy()
    faces = canonical.faces.numpy()
    return {
        tissue: (points[part.vertices], faces[part.faces] - part.vertices.start)
        for tissue, part in canonical.ranges.items()
    }


def save_nifti(labels: Labels, affine: npt.NDArray[np.float64], path: Path, record: dict[str, object]) -> Path:
    """Write `.nii` or `.nii.gz` with the record as a text extension, whole or not at all; OutputError if that fails."""
    import gzip

    import nibabel

    image = nibabel.Nifti1Image(labels, affine)
    image.set_sform(affine, code="scanner")
    image.set_qform(affine, code="scanner")
    image.header.set_xyzt_units("mm")
    image.header["descrip"] = b"HIT Viewer: 0 NO 1 LT 2 AT 3 BT"
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension(NIFTI_COMMENT, to_json(record).encode()))
    content = image.to_bytes()
    with writing(path) as stream:
        stream.write(gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)
    return path
