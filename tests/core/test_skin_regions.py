"""Maps on the skin: the thickness of the subcutaneous layer, and regions."""

import numpy as np
import pytest
import torch

from hit_core import load_model
from hit_core.body.joints import joint
from hit_core.body.normals import VertexNormals
from hit_core.body.poses import POSES
from hit_core.errors import InputError
from hit_core.measure import layer_map, layer_map_mm, mapped_vertices, site_thickness_mm, site_vertices, skin_regions
from hit_core.measure.clipping import Solids
from hit_core.measure.region_names import DXA_PARTS, SKIN_PARTS
from hit_core.measure.region_table import REGIONS
from hit_core.measure.regions import region_solids
from hit_core.measure.thickness import subcutaneous_thickness_mm
from hit_core.measure.volumes import Meshes
from hit_core.model.hit import HITModel


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_female", device="cpu")


def test_the_map_is_what_rays_find_in_the_field(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = np.random.default_rng(1).choice(np.flatnonzero(mapped_vertices(model.body_model)), 24, replace=False)
    chosen = np.unique([*chosen, *site_vertices(model.body_model).values()])
    few = np.zeros(model.body_model.num_vertices, bool)
    few[chosen] = True
    monkeypatch.setattr(layer_map, "mapped_vertices", lambda model: few)
    body = model.body((0.4, -1.0, *[0.0] * 8), body_pose=POSES["Sitting"])
    found = layer_map_mm(model, body)
    assert np.isnan(found[~few]).all()
    skin = body.shaped.vertices[0]
    normals = VertexNormals(model.body_model.faces, len(skin)).of(skin).numpy()
    for vertex in chosen:
        known = subcutaneous_thickness_mm(model, body, skin[vertex].numpy(), -normals[vertex], "shaped")
        assert found[vertex] == pytest.approx(known, abs=0.04), vertex
    for name, millimetres in site_thickness_mm(model, body).items():
        assert found[site_vertices(model.body_model)[name]] == pytest.approx(millimetres, abs=0.04), name


def test_hands_feet_and_head_are_left_out_and_it_can_be_stopped(model: HITModel) -> None:
    own, mapped = model.body_model.lbs_weights.argmax(1).numpy(), mapped_vertices(model.body_model)
    for name in ("left_wrist", "right_hand", "left_foot", "right_ankle", "head"):
        assert not mapped[own == joint(name)].any(), name
    for name in ("pelvis", "left_elbow", "right_knee", "neck", "spine3"):
        assert mapped[own == joint(name)].all(), name

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        layer_map_mm(model, model.body((0.0,) * 10), stop)


def test_every_piece_of_skin_belongs_to_the_region_that_it_is_measured_in(model: HITModel) -> None:
    shaped = model.body_model.with_shape(torch.tensor([[0.5, -0.5, *[0.0] * 8]]))
    skin = shaped.vertices[0].numpy().astype(float)
    planes = {region.name: [cut.planes(shaped.joints) for cut in region.cuts] for region in REGIONS}
    pieces = region_solids(Solids.of(Meshes(shaped.vertices, model.body_model.faces)), planes)

    def corners(name: str) -> set[tuple[float, ...]]:
        return set(map(tuple, pieces[name].triangles.corners.transpose(1, 2).reshape(-1, 3).tolist()))

    for shown in (SKIN_PARTS, DXA_PARTS):
        found = skin_regions(shaped, shown)
        assert (found >= 0).all()
        for number, name in enumerate(shown):
            own, cut = set(map(tuple, skin[found == number].tolist())), corners(name)
            assert len(own) > 40, name
            assert own <= cut, name
    own = model.body_model.lbs_weights.argmax(1).numpy()
    for name in ("left_hand", "right_foot"):
        inside = skin_regions(shaped)[own == joint(name)]
        assert SKIN_PARTS[int(np.bincount(inside).argmax())] == name
    assert (skin_regions(shaped, ("left_hand",)) == -1).sum() > 9000
    with pytest.raises(InputError, match="no region"):
        skin_regions(shaped, ("left_wing",))
