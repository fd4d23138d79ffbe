"""What loaders hand to a training step: random voxels of scanned subjects, or synthetic bodies.

An item is asked for by (epoch, index). All that is drawn depends on the seed and that pair alone, so a resumed
training sees what an uninterrupted one would have seen, with any number of workers.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, cast, get_args

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset, Sampler

from ...body.beta_limits import NUM_BETAS
from ...body.model import BodyModel, x_pose
from ...errors import InputError
from ...model.nearest import swap_legs
from .batch import Batch
from .draws import Draws
from .point_clouds import Cloud
from .prepare import PreparedSubject

__all__ = ["EpochSampler", "ScanDataset", "ScanSample", "SyntheticDataset", "SyntheticStyle", "assemble"]

SyntheticStyle = Literal["random", "fixed", "random_per_joint"]
BETA_RANGE = 2.0
POSE_RANGE = np.pi / 2
Key = tuple[int, int]


class ScanSample(NamedTuple):
    """A subject, or a batch of them; without the first dimension when it comes from the data set."""

    betas: Tensor  # (B, 10)
    body_pose: Tensor  # (B, 69)
    global_orient: Tensor  # (B, 3)
    vertices: Tensor  # (B, V, 3)
    vertices_free: Tensor  # (B, V, 3)
    points: Tensor  # (B, N, 3) m
    labels: Tensor  # (B, N) uint8
    inside: Tensor  # (B, N) bool, in the body mask
    nearest: Tensor  # (B, N) int32
    crossed: Tensor  # (B, N) bool
    roots: Tensor  # (B, N, 4), see `Batch.mri_roots`; (B, 0, 4) where they are yet to be searched


class ScanDataset(Dataset[ScanSample]):
    """Prepared subjects, of each of which `count` random voxels are drawn.

    Parameters
    ----------
    fixed : bool
        Draw the same voxels in every epoch (validation).
    """

    def __init__(self, subjects: Sequence[PreparedSubject], count: int, seed: int, *, fixed: bool = False) -> None:
        self.subjects, self.count, self.seed, self.fixed = list(subjects), count, seed, fixed

    def __len__(self) -> int:
        return len(self.subjects)

    def __getitem__(self, key: Key) -> ScanSample:
        epoch, index = key
        subject = self.subjects[index]
        rng = np.random.default_rng([self.seed, int(self.fixed), 0 if self.fixed else epoch, index])
        voxels = subject.voxels
        chosen = np.sort(rng.integers(len(voxels), size=self.count))
        rows = np.array(voxels[chosen])
        points = subject.scan.to_metres(rows["index"])
        body = [subject.body(name) for name in ScanSample._fields[:5]]
        drawn = [points, rows["label"], rows["body"], rows["nearest"], rows["crossed"], np.zeros((0, 4), np.float32)]
        return ScanSample(*(torch.from_numpy(np.ascontiguousarray(array)) for array in [*body, *drawn]))


class SyntheticDataset(Dataset[ScanSample]):
    """Bodies in the X-pose with random betas, for pretraining; they have no voxels.

    Parameters
    ----------
    length : int
        Bodies in an epoch.
    style : str
        "random": betas evenly within 2; "fixed": betas 0 and 1 are 2; "random_per_joint": plus a random pose value.
    fixed : bool
        The same bodies in every epoch (validation).
    """

    def __init__(self, length: int, style: str, seed: int, *, fixed: bool = False) -> None:
        if style not in get_args(SyntheticStyle):
            raise InputError.about(
                "unknown style", field="data_cfg.synt_style", expected=", ".join(get_args(SyntheticStyle)), found=style
            )
        self.length, self.style, self.seed, self.fixed = length, cast(SyntheticStyle, style), seed, fixed
        self.empty = torch.zeros(0, 3)

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, key: Key) -> ScanSample:
        epoch, index = key
        rng = np.random.default_rng([self.seed, int(self.fixed), 0 if self.fixed else epoch, index])
        betas = rng.uniform(-BETA_RANGE, BETA_RANGE, NUM_BETAS).astype(np.float32)
        if self.style == "fixed":
            betas[:] = 0.0
            betas[:2] = BETA_RANGE
        pose = x_pose()[0]
        if self.style == "random_per_joint":
            pose[int(rng.integers(len(pose)))] = float(rng.uniform(-POSE_RANGE, POSE_RANGE))
        none, flags = self.empty, self.empty[:, 0].bool()
        return ScanSample(
            torch.from_numpy(betas), pose, torch.zeros(3), none, none, none, none[:, 0].byte(), flags,
            none[:, 0].int(), flags, torch.zeros(0, 4),
        )  # fmt: skip


class EpochSampler(Sampler[Key]):
    """Yields (epoch, index): shuffled by seed and epoch, dealt out evenly to the processes of a distributed run."""

    def __init__(self, length: int, seed: int, *, shuffle: bool, rank: int = 0, world: int = 1) -> None:
        self.length, self.seed, self.shuffle, self.rank, self.world = length, seed, shuffle, rank, world
        self.epoch = 0

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch; Lightning calls this before each."""
        self.epoch = epoch

    def __len__(self) -> int:
        return -(-self.length // self.world)

    def __iter__(self) -> Iterator[Key]:
        order = np.arange(self.length)
        if self.shuffle:
            np.random.default_rng([self.seed, self.epoch]).shuffle(order)
        padded = np.resize(order, len(self) * self.world)
        for index in padded[self.rank :: self.world]:
            yield self.epoch, int(index)


def assemble(
    sample: ScanSample, model: BodyModel, cube: Cloud, hands: Cloud, counts: tuple[int, int], draws: Draws
) -> Batch:
    """Complete a loaded batch on its device: start weights of the search and points of canonical space.

    Parameters
    ----------
    counts : tuple[int, int]
        Points to draw per subject from the cube, and per hand part.
    """
    start = model.lbs_weights[sample.nearest.long()]
    can_points, can_inside = cube.draw(counts[0], draws)
    hand_points, hand_inside = hands.draw(counts[1], draws)
    none = can_points[0, :0]
    return Batch(
        sample.betas, sample.body_pose, sample.global_orient, sample.vertices, sample.vertices_free,
        sample.points, sample.labels.long(), sample.inside, swap_legs(start, sample.crossed),
        can_points, can_inside, hand_points, hand_inside, none, none, none,
        sample.roots if sample.roots.shape[1] else None,
    )  # fmt: skip
