"""Many bodies measured in one go: each has the numbers that it has on its own, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import trimesh
from scipy.spatial import ConvexHull, HalfspaceIntersection

from hit_core import load_model
from hit_core.measure import Solids, tissue_table
from hit_core.measure.anthropometry import ANTHROPOMETRY, anthropometry
from hit_core.measure.body_surfaces import BodySurfaces
from hit_core.measure.cut_planes import CutPlane, KnownPlanes, Planes
from hit_core.measure.exact_sums import VOLUME_UNIT_M3, exact_sums
from hit_core.measure.person import Known, person_row, person_rows
from hit_core.measure.standard import tissue_tables
from hit_core.measure.standing import standing
from hit_core.measure.volumes import Meshes
from hit_core.model.hit import HITModel
from hit_core.surfaces.bake import bake
from hit_core.surfaces.many import carried, shaped_bodies


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_female", device="cpu")


BETAS = torch.tensor([[0.0] * 10, [1.5, -2.0, *[0.3] * 8], [-1.0, 1.8, 0.5, -1.5, *[0.0] * 6]])


def _cut(*rows: tuple[list[float], list[float]]) -> Planes:
    ways = [np.array(way) / np.linalg.norm(way) for _, way in rows]
    pairs = zip(rows, ways, strict=True)
    return Planes.of(*(CutPlane(tuple(map(float, at)), tuple(way.tolist())) for (at, _), way in pairs))


def test_rows_do_not_depend_on_what_is_measured_beside_them(model: HITModel) -> None:
    known = [Known(), Known(70.0, 40.0, body_pose=[0.0] * 69), Known(age=60.0)]
    together = person_rows(model, BETAS, known)
    turned = person_rows(model, BETAS.flip(0), known[::-1])
    assert together == turned[::-1]
    alone = person_row(model, model.body(betas=BETAS[1].tolist()), Known(70.0, 40.0))
    assert alone == together[1]
    assert together[0]["body_l"] != together[1]["body_l"]


def test_surfaces_of_many_bodies_lie_where_each_bodys_own_do(model: HITModel) -> None:
    canonical = bake(model, None, "display")
    many = carried(canonical, shaped_bodies(model.body_model, BETAS))
    assert (many.residual_m < 1e-4).all()
    assert not many.unsolved.any()
    assert not many.folds.any()
    tables = tissue_tables(BodySurfaces.of_many(many))
    for number in (0, 2):
        own = canonical.with_shape(model.body_model.with_shape(BETAS[number][None]))
        assert (many.vertices[number] - own.vertices).norm(dim=1).max() < 2e-4
        table = tissue_table(own)
        for name, litres in table.volumes_l.items():
            assert tables[number].volumes_l[name] == pytest.approx(litres, rel=2e-4), name


def test_sums_are_the_same_in_any_order() -> None:
    generator = torch.Generator().manual_seed(3)
    values = torch.randn(5000, generator=generator, dtype=torch.float64) * 1e-6
    owner = torch.randint(0, 7, (5000,), generator=generator)
    order = torch.randperm(5000, generator=generator)
    found = exact_sums(values, owner, 7, VOLUME_UNIT_M3)
    assert torch.equal(found, exact_sums(values[order], owner[order], 7, VOLUME_UNIT_M3))
    assert torch.allclose(found, torch.zeros(7, dtype=torch.float64).index_add_(0, owner, values), atol=1e-14)


@pytest.mark.parametrize("planes", [2, 3, 5])
def test_a_ball_cut_by_many_planes_is_a_convex_hull(planes: int) -> None:
    """Three planes that meet inside leave a corner where no triangle is."""
    ball = trimesh.creation.icosphere(3, 0.1)
    shift = np.array([0.4, 1.0, -0.3])
    cuts = [
        ([0.0, 0.0, 0.0], [1.0, 0.1, 0.0]), ([0.0, 0.0, 0.01], [0.0, 1.0, 0.2]), ([0.0, 0.01, 0.01], [0.1, 0.3, 1.0]),
        ([0.03, 0.03, 0.03], [-1.0, -0.5, -0.3]), ([0.0, 0.05, 0.0], [0.3, -1.0, 0.1]),
    ][:planes]  # fmt: skip
    here = [_cut((at, way), ((shift + at).tolist(), way)) for at, way in cuts]
    points = torch.tensor(np.stack([ball.vertices, ball.vertices + shift]))
    solid = Solids.of(Meshes(points, torch.tensor(ball.faces)))
    kept, rest = solid.inside(*here)
    outside = [[*normal, -normal @ corner[0]] for normal, corner in zip(ball.face_normals, ball.triangles, strict=True)]
    for plane in here:
        way, at = plane.directions[:, 0].numpy(), plane.points[:, 0].numpy()
        outside.append([*-way, way @ at])
    hull = ConvexHull(HalfspaceIntersection(np.array(outside), np.array([0.015, 0.03, 0.03])).intersections)
    assert kept.volumes_l.tolist() == pytest.approx([1000 * hull.volume] * 2, rel=1e-9)
    assert (kept.volumes_l + rest.volumes_l).tolist() == pytest.approx(solid.volumes_l.tolist(), rel=1e-12)
    # Moved by a little, the last plane sweeps its area.
    areas = solid.inside(*here[:-1])[0].areas_m2(here[-1])
    swept = []
    for step in (-1e-5, 1e-5):
        moved = Planes(here[-1].points + step * here[-1].directions, here[-1].directions)
        swept.append(solid.inside(*here[:-1], moved)[0].volumes_l)
    assert areas.tolist() == pytest.approx(((swept[0] - swept[1]) / 0.02).tolist(), rel=1e-4)
    # Cut again by the same plane, whichever side is kept, all stays where it is.
    again = Planes(here[0].points, -here[0].directions)
    back, none = kept.split(again)
    assert back.volumes_l.tolist() == [0.0, 0.0]
    assert none.volumes_l.tolist() == kept.volumes_l.tolist()
    parts = rest.split(again)
    assert (parts[0].volumes_l + parts[1].volumes_l).tolist() == pytest.approx(rest.volumes_l.tolist(), rel=1e-12)


def test_triangles_that_no_plane_can_cut_are_settled() -> None:
    ball = trimesh.creation.icosphere(3, 0.1)
    meshes = Meshes(torch.tensor(ball.vertices)[None], torch.tensor(ball.faces))
    first, second = _cut(([0.01, 0.0, 0.0], [1.0, 0.0, 0.1])), _cut(([0.0, 0.0, 0.02], [0.2, 0.1, 1.0]))
    whole, few = Solids.of(meshes), Solids.of(meshes, cuts=[[first, second]])
    assert 0 < len(few.triangles.owner) < 0.2 * len(whole.triangles.owner)
    for mine, other in zip(whole.inside(first, second), few.inside(first, second), strict=True):
        assert mine.volumes_l.item() == pytest.approx(other.volumes_l.item(), rel=1e-12)


def test_planes_are_known_by_where_they_lie() -> None:
    known = KnownPlanes(torch.zeros(3, 2, dtype=torch.float64))
    plane = _cut(([0.1, 0.0, 0.0], [1.0, 0.0, 0.0]), ([0.2, 0.0, 0.0], [1.0, 1.0, 0.0]))
    same = Planes(plane.points + 0.3 * torch.tensor([[0.0, -1.0], [1.0, 1.0], [2.0, 5.0]]), -plane.directions)
    assert known.number(plane) == (0, False)
    assert known.number(same) == (0, True)
    assert known.number(Planes(plane.points + 1e-6 * plane.directions, plane.directions)) == (1, False)


def test_lengths_of_many_bodies_are_those_of_each(model: HITModel) -> None:
    together = standing(model.body_model, BETAS).lengths()
    assert set(together) == {one.name for one in ANTHROPOMETRY}
    for number, betas in enumerate(BETAS):
        alone = anthropometry(model.body_model, betas)
        assert {name: float(lengths[number]) for name, lengths in together.items()} == {
            name: taken.metres for name, taken in alone.items()
        }
        skin = model.body_model.with_shape(betas[None]).vertices_rest[0].double().numpy()
        for name in ("waist", "wrist", "calf", "neck"):
            corners = alone[name].line(skin)
            around = np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1).sum()
            assert around == pytest.approx(alone[name].metres, abs=1e-6), name
        for name in ("hip_breadth", "chest_depth", "height"):
            ends = alone[name].line(skin)
            assert np.abs(ends[1] - ends[0]).max() == pytest.approx(alone[name].metres, abs=1e-9), name
