"""Meshes in a volume's coordinates lie on the label volume of the same body."""

from __future__ import annotations

import json
from pathlib import Path

import igl
import nibabel
import numpy as np
import pydicom
import pytest
import trimesh

from hit_core.cli import main
from hit_core.settings import resources_dir
from hit_core.tissues import Tissue

BODY = ["--body", str(resources_dir() / "examples" / "standing.npz")]


@pytest.mark.usefixtures("labels_once")
@pytest.mark.parametrize(("coordinates", "ending"), [("ras_mm", ".nii.gz"), ("lps_mm", ".dcm")])
def test_meshes_lie_on_the_labels_of_their_body(tmp_path: Path, coordinates: str, ending: str) -> None:
    kind = "volume" if ending == ".nii.gz" else "dicom-seg"
    assert main(["export", kind, *BODY, "--spacing_mm", "20", "--out", str(tmp_path / f"labels{ending}")]) == 0
    words = ["--detail", "display", "--coordinates", coordinates, "--out", str(tmp_path / "meshes.stl")]
    assert main(["export", "meshes", *BODY, *words]) == 0
    record = json.loads((tmp_path / "meshes_meshes.json").read_text())
    assert (record["units"], record["axes"]) == ("millimetres", coordinates[:3].upper())
    mesh = trimesh.load(tmp_path / "meshes_LT.stl")
    assert mesh.volume > 0  # not mirrored
    if ending == ".nii.gz":
        image = nibabel.load(tmp_path / "labels.nii.gz")
        voxels = np.argwhere(np.asarray(image.dataobj) == Tissue.LT)
        centres = nibabel.affines.apply_affine(image.affine, voxels)
    else:
        centres = _lps_centres(pydicom.dcmread(tmp_path / "labels.dcm"))
    within = igl.fast_winding_number(mesh.vertices.astype(float), mesh.faces.astype(np.int64), centres) > 0.5
    assert len(centres) > 2000
    assert within.mean() > 0.97


def _lps_centres(dataset: pydicom.Dataset) -> np.ndarray:
    """Centres of the first segment's voxels, mm, by DICOM's own rule (PS3.3 C.7.6.2.1.1)."""
    shared = dataset.SharedFunctionalGroupsSequence[0]
    row_way, column_way = np.array(shared.PlaneOrientationSequence[0].ImageOrientationPatient, float).reshape(2, 3)
    down, across = (float(step) for step in shared.PixelMeasuresSequence[0].PixelSpacing)
    found = []
    for frame, pixels in zip(dataset.PerFrameFunctionalGroupsSequence, dataset.pixel_array, strict=True):
        if frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber != int(Tissue.LT):
            continue
        corner = np.array(frame.PlanePositionSequence[0].ImagePositionPatient, float)
        rows, columns = np.nonzero(pixels)
        found.append(corner + np.outer(columns * across, row_way) + np.outer(rows * down, column_way))
    return np.concatenate(found)


def test_gltf_keeps_to_its_own_rule(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "meshes", "--coordinates", "ras_mm", "--out", str(tmp_path / "a.glb")]) == 2
    assert "glTF is in metres" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
