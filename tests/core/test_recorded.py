"""Frames of a drag as they are recorded on a GPU: the same steps, taken here on a processor where there is none."""

import copy

import numpy as np
import pytest
import torch

from hit_core.model.hit import HITModel
from hit_core.surfaces import CanonicalSurfaces, RecordedDrag, ShapedSurfaces, VertexNormals, bake

POSE = tuple(np.linspace(-0.5, 0.5, 69).tolist())
PLACE = {"body_pose": POSE, "global_orient": (0.1, 2.0, 0.0), "transl": (1.0, 2.0, 3.0)}


@pytest.fixture(scope="module")
def canonical(reference_model: HITModel) -> CanonicalSurfaces:
    if torch.cuda.is_available():
        reference_model = copy.deepcopy(reference_model).to("cuda")
    return bake(reference_model, 128, "display")


def shaped(canonical: CanonicalSurfaces, betas: tuple[float, ...]) -> ShapedSurfaces:
    with torch.no_grad():
        return canonical.with_shape(canonical.model.body(betas=betas).shaped)


def recorded(canonical: CanonicalSurfaces, betas: tuple[float, ...]) -> RecordedDrag:
    body = canonical.model.body_model
    return RecordedDrag(canonical, VertexNormals(body.faces, body.num_vertices), shaped(canonical, betas))


def line(step: float) -> tuple[float, ...]:
    return (0.3 * step, -0.2 * step, 0.0, 0.1 * step, 0.0, 0.0, 0.0, 0.0, 0.0, -0.1 * step)


def test_a_drag_gives_what_each_body_gives_alone(canonical: CanonicalSurfaces) -> None:
    drag = recorded(canonical, line(0.0))
    for step in (1.0, 2.0, 3.0, 1.5, 1.5):
        found = drag.carry(line(step), **PLACE)
        assert found is not None
        with torch.no_grad():
            body = canonical.model.body(betas=line(step), **PLACE)
            alone = canonical.with_shape(body.shaped).with_pose(body)
            skin = body.vertices[0].cpu().numpy()
        assert np.abs(found.vertices - alone.vertices.cpu().numpy()).max() < 1e-4
        cosines = (found.normals * alone.normals.cpu().numpy()).sum(1)
        assert np.quantile(cosines, 0.001) > 0.99
        assert found.residual_m < 1e-4
        assert not found.folds
        assert np.abs(found.skin - skin).max() < 1e-5
        assert found.skin_normals.shape == skin.shape
        assert np.allclose(np.linalg.norm(found.skin_normals, axis=1), 1.0, atol=1e-4)
        assert np.abs(found.joints - body.joints[0].cpu().numpy()).max() < 1e-5


def test_what_was_found_stays_when_the_next_is(canonical: CanonicalSurfaces) -> None:
    drag = recorded(canonical, line(0.0))
    first = drag.carry(line(1.0), **PLACE)
    assert first is not None
    kept = first.vertices.copy()
    assert drag.carry(line(3.0), **PLACE) is not None
    assert np.array_equal(first.vertices, kept)


def test_a_search_that_does_not_end_is_told_and_begins_elsewhere(canonical: CanonicalSurfaces) -> None:
    drag = recorded(canonical, line(0.0))
    spoilt = shaped(canonical, line(0.0))
    spoilt.control_roots.points.add_(0.4)
    spoilt.control_roots.inverse.zero_()
    drag.begin_from(spoilt)
    assert drag.carry(line(8.0), **PLACE) is None
    drag.begin_from(shaped(canonical, line(7.5)))
    assert drag.carry(line(8.0), **PLACE) is not None


def test_only_a_gpu_records(canonical: CanonicalSurfaces) -> None:
    assert canonical.vertices.device.type == "cuda" or not RecordedDrag.available(canonical)
