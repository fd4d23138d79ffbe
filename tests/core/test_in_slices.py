"""Lines and outlines that are drawn in slices: closed forms, and what slices show."""

import numpy as np
import pytest

from hit_core import load_model
from hit_core.body.poses import POSES
from hit_core.errors import InputError
from hit_core.measure.in_slices import crosses_itself, line_tissues, outline_tissues, stretches_of
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, evaluate
from hit_core.tissues import Tissue


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_male", device="cpu")


def test_stretches_are_runs_of_classes() -> None:
    found = stretches_of(np.array([0, 2, 2, 1, 1, 1, 2, 0]), 0.08)
    assert [name for name, _ in found] == ["NO", "AT", "LT", "AT", "NO"]
    assert [length for _, length in found] == pytest.approx([0.01, 0.02, 0.03, 0.01, 0.01])
    assert stretches_of(np.array([1]), 0.3) == (("LT", 0.3),)


def test_a_line_through_the_trunk_is_what_a_slice_shows(model: HITModel) -> None:
    body = model.body((0.3, -1.0, *[0.0] * 8), body_pose=POSES["A"])
    joints = body.joints[0].numpy().astype(float)
    height, spacing = float(joints[3, 1]), 0.002
    start, end = (float(joints[3, 0]) + 0.01, height, -0.3), (float(joints[3, 0]) + 0.01, height, 0.3)
    found = line_tissues(model, body, start, end, "posed")
    assert found.length_m == pytest.approx(0.6)
    assert [name for name, _ in found.stretches] == ["NO", "AT", "LT", "AT", "NO"]
    assert sum(length for _, length in found.stretches) == pytest.approx(0.6)
    plane = Plane.along_axes("axial", height, spacing, (start[0] - 0.004, start[0] + 0.004), (-0.3, 0.3))
    labels = evaluate(model, body, plane, space="posed", fields=()).labels
    column = labels[:, labels.shape[1] // 2]
    for tissue in (Tissue.AT, Tissue.LT):
        assert found.tissues_m[tissue.name] == pytest.approx(spacing * np.count_nonzero(column == tissue), abs=0.005)


def test_an_outline_around_the_thigh_holds_what_its_slice_holds(model: HITModel) -> None:
    body = model.body((0.0,) * 10)
    joints = body.shaped.joints[0].numpy().astype(float)
    x, y, z = ((joints[1] + joints[4]) / 2).tolist()
    square = [(x - 0.12, y, z - 0.13), (x + 0.14, y, z - 0.13), (x + 0.14, y, z + 0.13), (x - 0.12, y, z + 0.13)]
    found = outline_tissues(model, body, square, "shaped")
    assert found.area_m2 == pytest.approx(0.26 * 0.26, rel=1e-6)
    plane = Plane.along_axes("axial", float(y), 0.002, (x - 0.12, x + 0.14), (z - 0.13, z + 0.13))
    labels = evaluate(model, body, plane, space="shaped", fields=()).labels
    for tissue in (Tissue.AT, Tissue.LT, Tissue.BT):
        known = 0.002**2 * np.count_nonzero(labels == tissue)
        assert found.tissues_m2[tissue.name] == pytest.approx(known, rel=0.04), tissue
    half = outline_tissues(model, body, square[:3], "shaped")
    assert half.area_m2 == pytest.approx(found.area_m2 / 2, rel=1e-6)


def test_outlines_that_cross_or_bend_are_refused(model: HITModel) -> None:
    square = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    assert not crosses_itself(square)
    assert crosses_itself(square[[0, 2, 1, 3]])
    body = model.body((0.0,) * 10)
    flat = np.c_[0.1 * square, np.zeros(4)]
    with pytest.raises(InputError, match="crosses itself"):
        outline_tissues(model, body, flat[[0, 2, 1, 3]], "posed")
    with pytest.raises(InputError, match="not flat"):
        outline_tissues(model, body, flat + [[0, 0, 0], [0, 0, 0.05], [0, 0, 0], [0, 0, 0.05]], "posed")
    with pytest.raises(InputError, match="no places"):
        outline_tissues(model, body, flat[:2], "posed")
    star = [(0.0, 0.0, 0.0), (50.0, 0.001, 0.0), (0.001, 0.001, 0.0), (0.0, 50.0, 0.0)]
    assert outline_tissues(model, body, star, "shaped").area_m2 == pytest.approx(0.05, rel=0.1)  # and no gigabytes
    with pytest.raises(InputError, match="too long"):
        line_tissues(model, body, (0.0, 0.0, 0.0), (6.0, 0.0, 0.0), "posed")
