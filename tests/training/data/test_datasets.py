"""Draws of voxels, canonical points and synthetic bodies: what they are, and that they repeat."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from small_data import FAST

from hit_core.body.model import BodyModel, x_pose
from hit_core.errors import InputError
from hit_core.model.hit import HITModel
from hit_core.model.nearest import swap_legs
from hit_core.training.config import compose_config
from hit_core.training.data.data_module import prepared_subjects
from hit_core.training.data.datasets import EpochSampler, ScanDataset, ScanSample, SyntheticDataset, assemble
from hit_core.training.data.draws import Draws
from hit_core.training.data.point_clouds import Cloud, canonical_cloud, hand_cloud, inside_mesh
from hit_core.training.data.prepare import PreparedSubject
from hit_core.training.data.resident_voxels import ResidentVoxels
from hit_core.training.data.voxel_roots import find_roots


@pytest.fixture(scope="module")
def subjects(data_set: Path, body_model: BodyModel) -> list[PreparedSubject]:
    return prepared_subjects(compose_config([*FAST, f"data_cfg.data_folder={data_set}"]), body_model, "train")


def test_draws_depend_on_seed_epoch_and_subject_alone(subjects: list[PreparedSubject]) -> None:
    dataset = ScanDataset(subjects, 100, seed=3)
    first = dataset[5, 1]
    assert all(torch.equal(a, b) for a, b in zip(first, ScanDataset(subjects, 100, seed=3)[5, 1], strict=True))
    for other in (dataset[6, 1], dataset[5, 0], ScanDataset(subjects, 100, seed=4)[5, 1]):
        assert not torch.equal(first.points, other.points)
    fixed = ScanDataset(subjects, 100, seed=3, fixed=True)
    assert torch.equal(fixed[0, 1].points, fixed[9, 1].points)


def test_drawn_voxels_are_the_subject_s(subjects: list[PreparedSubject]) -> None:
    sample = ScanDataset(subjects, 500, seed=0)[0, 0]
    voxels = np.array(subjects[0].voxels)
    known = {tuple(point): label for point, label in zip(
        subjects[0].scan.to_metres(voxels["index"]).tolist(), voxels["label"].tolist(), strict=True)}  # fmt: skip
    for point, label in zip(sample.points.tolist(), sample.labels.tolist(), strict=True):
        assert known[tuple(point)] == label
    assert sample.points.shape == (500, 3)
    assert len({tuple(point) for point in sample.points.tolist()}) > 250
    np.testing.assert_array_equal(sample.betas, subjects[0].body("betas"))


@pytest.mark.parametrize("world", [1, 2, 3])
def test_sampler_deals_everything_out(world: int) -> None:
    samplers = [EpochSampler(10, 0, shuffle=True, rank=rank, world=world) for rank in range(world)]
    orders = []
    for epoch in (0, 1):
        for sampler in samplers:
            sampler.set_epoch(epoch)
        drawn = [list(sampler) for sampler in samplers]
        assert len({len(part) for part in drawn}) == 1
        assert len(drawn[0]) == len(samplers[0])
        assert {epoch_ for part in drawn for epoch_, _ in part} == {epoch}
        counts = Counter(index for part in drawn for _, index in part)
        assert set(counts) == set(range(10))
        assert sum(counts.values()) == len(samplers[0]) * world
        orders.append([index for part in drawn for _, index in part])
    assert orders[0] != orders[1]
    assert [index for _, index in EpochSampler(4, 0, shuffle=False)] == [0, 1, 2, 3]


def test_synthetic_bodies() -> None:
    random = [SyntheticDataset(50, "random", seed=1)[0, index] for index in range(50)]
    betas = torch.stack([sample.betas for sample in random])
    assert betas.abs().max() <= 2
    assert betas.abs().max() > 1.8
    assert betas.mean().abs() < 0.2
    assert all(torch.equal(sample.body_pose, x_pose()[0]) for sample in random)
    fixed = SyntheticDataset(1, "fixed", seed=1)[0, 0]
    assert fixed.betas.tolist() == [2.0, 2.0] + 8 * [0.0]
    posed = SyntheticDataset(1, "random_per_joint", seed=1)[0, 0]
    assert (posed.body_pose != x_pose()[0]).sum() == 1
    with pytest.raises(InputError, match=r"data_cfg\.synt_style"):
        SyntheticDataset(1, "odd", seed=1)


def test_canonical_points(body_model: BodyModel) -> None:
    cube = canonical_cloud(body_model, 4000, 0.2)
    vertices = body_model.canonical_vertices().numpy()
    half = np.abs(vertices).max() + 0.2
    assert cube.points.abs().max() <= half
    assert cube.points.abs().max() > 0.99 * half
    lower, upper = vertices.min(0), vertices.max(0)
    boxed = ((cube.points.numpy() > lower) & (cube.points.numpy() < upper)).all(1)
    assert not cube.inside.numpy()[~boxed].any()
    volume = cube.inside.float().mean().item() * (2 * half) ** 3
    corners = vertices[body_model.faces.numpy()]
    exact = np.einsum("fi,fi->f", np.cross(corners[:, 0], corners[:, 1]), corners[:, 2]).sum() / 6
    assert volume == pytest.approx(exact, rel=0.4)
    assert torch.equal(cube.points, canonical_cloud(body_model, 4000, 0.2).points)


def test_hand_points_lie_around_the_hands(body_model: BodyModel) -> None:
    hands = hand_cloud(body_model, 10)
    vertices = body_model.canonical_vertices().numpy()
    part = body_model.lbs_weights.argmax(1).numpy()
    for group, joint in zip(hands.points.numpy().reshape(4, -1, 3), (20, 21, 22, 23), strict=True):
        own = vertices[part == joint]
        assert (group >= own.min(0) - 0.011).all()
        assert (group <= own.max(0) + 0.011).all()
    assert 0.1 < hands.inside.float().mean() < 0.9


def test_inside_of_a_cube() -> None:
    import trimesh

    box = trimesh.creation.box((1, 1, 1))
    points = np.array([[0, 0, 0], [0.49, 0.49, 0.49], [0.51, 0, 0], [2, 2, 2]], np.float32)
    found = inside_mesh(points, box.vertices.astype(np.float32), box.faces)
    assert found.tolist() == [True, True, False, False]


def test_draws_of_clouds_are_grouped() -> None:
    cloud = Cloud(torch.arange(40.0)[:, None].expand(-1, 3).contiguous(), torch.arange(40) % 2 == 0, groups=4)
    points, inside = cloud.draw(5, Draws(torch.Generator().manual_seed(0), 3))
    assert points.shape == (3, 20, 3)
    assert ((points[..., 0] // 10).long() == torch.arange(4).repeat_interleave(5)).all()
    assert torch.equal(inside, points[..., 0] % 2 == 0)
    assert not torch.equal(points[0], points[1])


def test_assembled_batch_starts_at_the_nearest_vertex(subjects: list[PreparedSubject], body_model: BodyModel) -> None:
    samples = [ScanDataset(subjects, 50, 0)[0, index] for index in (0, 1)]
    sample = ScanSample(*(torch.stack(parts) for parts in zip(*samples, strict=True)))
    sample.crossed[:] = False
    sample.crossed[0, 0] = True
    cloud = canonical_cloud(body_model, 500, 0.2)
    draws = Draws(torch.Generator().manual_seed(0), 2)
    batch = assemble(sample, body_model, cloud, hand_cloud(body_model, 8), (7, 2), draws)
    plain = body_model.lbs_weights[sample.nearest.long()]
    assert torch.equal(batch.mri_start[1], plain[1])
    assert torch.equal(batch.mri_start[0, 0, [1, 2, 4, 5]], plain[0, 0, [2, 1, 5, 4]])
    assert batch.can_points.shape == (2, 7, 3)
    assert batch.hand_points.shape == (2, 8, 3)
    assert batch.mri_labels.dtype == torch.int64


def test_resident_voxels_are_the_same_voxels(subjects: list[PreparedSubject]) -> None:
    bank = ResidentVoxels(subjects, torch.device("cpu"))
    numbers = torch.tensor([2, 0])
    sample = bank.draw(numbers, 3000, Draws(torch.Generator().manual_seed(0), 2))
    for row, number in enumerate(numbers.tolist()):
        subject = subjects[number]
        voxels = np.array(subject.voxels)
        points = subject.scan.to_metres(voxels["index"])
        known = {tuple(np.round(point * 1e4).astype(int)): voxel for point, voxel in zip(points, voxels, strict=True)}
        drawn = np.round(sample.points[row].numpy() * 1e4).astype(int)
        for place, point in enumerate(map(tuple, drawn)):
            voxel = known[point]
            assert voxel["label"] == sample.labels[row, place]
            assert voxel["body"] == sample.inside[row, place]
            assert voxel["nearest"] == sample.nearest[row, place]
            assert voxel["crossed"] == sample.crossed[row, place]
        assert len({tuple(point) for point in drawn}) > 0.4 * min(3000, len(voxels))
        np.testing.assert_array_equal(sample.betas[row], subject.body("betas"))
        np.testing.assert_array_equal(sample.vertices_free[row], subject.body("vertices_free"))


def test_roots_found_beforehand_are_those_that_a_step_finds(
    subjects: list[PreparedSubject], reference_model: HITModel
) -> None:
    bank = ResidentVoxels(subjects, torch.device("cpu"))
    numbers = torch.tensor([1, 2])
    searched = bank.draw(numbers, 500, Draws(torch.Generator().manual_seed(0), 2))
    assert searched.roots.shape == (2, 0, 4)
    bank.find_roots(reference_model)
    known = bank.draw(numbers, 500, Draws(torch.Generator().manual_seed(0), 2))
    assert torch.equal(known.points, searched.points)
    model = reference_model.body_model
    start = swap_legs(model.lbs_weights[searched.nearest.long()], searched.crossed)
    body = model.with_shape(known.betas).with_pose(known.body_pose, known.global_orient, torch.zeros(2, 3))
    found = find_roots(reference_model.deformer, searched.points, start, body.bone_transforms)
    assert (known.roots[..., 3] == found[..., 3]).float().mean() > 0.99
    both = (known.roots[..., 3] > 0) & (found[..., 3] > 0)
    assert both.float().mean() > 0.9
    apart = (known.roots[..., :3] - found[..., :3])[both].norm(dim=-1)
    assert apart.median() < 2e-5
    assert apart.quantile(0.98) < 1e-3, "two roots of a fold are the exception"


def test_mapped_pages_do_not_stay_in_memory(tmp_path: Path) -> None:
    """A hundred megabytes of subjects are drawn from, page by page, in little memory of the process's own."""
    import psutil

    from hit_core.training.data.cache import cached
    from hit_core.training.data.prepare import VOXEL

    rng = np.random.default_rng(0)
    few = {
        "resolution": np.full((8, 3), 0.01, np.float32), "center": np.zeros((8, 3), np.float32),
        "translation": np.zeros(3, np.float32), "betas": np.zeros(10, np.float32),
        "body_pose": np.zeros(69, np.float32), "global_orient": np.zeros(3, np.float32),
        "vertices": np.zeros((10, 3), np.float32), "vertices_free": np.zeros((10, 3), np.float32),
    }  # fmt: skip
    subjects = []
    for number in range(8):
        voxels = np.zeros(1_000_000, VOXEL)
        voxels["nearest"] = rng.integers(10, size=len(voxels))
        entry = cached("subject", str(number), lambda v=voxels: {"voxels": v, **few}, folder=tmp_path)  # type: ignore[misc]
        subjects.append(PreparedSubject(str(number), "male", entry))
    del voxels
    dataset = ScanDataset(subjects, 6000, seed=0)
    dataset[0, 0]
    process = psutil.Process()
    before = process.memory_info().rss
    for epoch in range(3):
        for index in range(len(dataset)):
            dataset[epoch, index]
    assert process.memory_info().rss - before < 40e6
