"""Voxels of all subjects kept on the training's device, so that a step waits for no loader.

13 bytes a voxel: 200 subjects of published size take about 5 GB of a GPU's memory. Where that is too much, loaders with
workers draw the voxels from disk (`datasets.ScanDataset`). While the skinning network is frozen, a voxel's shaped point
never changes: `find_roots` searches all of them once (16 bytes more a voxel), and no step searches again.
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ...model.hit import HITModel
from ...model.nearest import swap_legs
from .datasets import Key, ScanSample
from .draws import Draws
from .prepare import VOXEL, PreparedSubject
from .voxel_roots import find_roots

__all__ = ["ResidentVoxels", "SubjectNumbers", "fits"]

SEARCHED_AT_ONCE = 1 << 18
ROOT_BYTES = 16
LARGEST_SHARE = 0.25
"""Of the free memory of the device."""


def fits(subjects: Sequence[PreparedSubject], device: torch.device) -> bool:
    """Whether the voxels are worth keeping on a device: a GPU with memory to spare."""
    if device.type != "cuda":
        return False
    needed = sum(len(subject.voxels) for subject in subjects) * (VOXEL.itemsize + ROOT_BYTES)
    return needed < LARGEST_SHARE * torch.cuda.mem_get_info(device)[0]


class SubjectNumbers(Dataset[Tensor]):
    """Hands out nothing but the number of the subject that is asked for."""

    def __init__(self, subjects: Sequence[PreparedSubject]) -> None:
        self.subjects = list(subjects)

    def __len__(self) -> int:
        return len(self.subjects)

    def __getitem__(self, key: Key) -> Tensor:
        return torch.tensor(key[1])


class ResidentVoxels:
    """All voxels, bodies and scan geometries of a list of subjects, on one device."""

    def __init__(self, subjects: Sequence[PreparedSubject], device: torch.device) -> None:
        counts = [len(subject.voxels) for subject in subjects]
        self.counts = torch.tensor(counts, device=device)
        self.first = torch.tensor(np.concatenate([[0], np.cumsum(counts)[:-1]]), device=device)

        def gathered(name: str) -> Tensor:
            parts = [torch.from_numpy(np.ascontiguousarray(subject.voxels[name])) for subject in subjects]
            return torch.cat([part.to(device) for part in parts])

        self.index, self.label, self.nearest = gathered("index"), gathered("label"), gathered("nearest")
        self.inside, self.crossed = gathered("body"), gathered("crossed")
        self.bodies = [
            torch.from_numpy(np.stack([subject.body(name) for subject in subjects])).to(device)
            for name in ScanSample._fields[:5]
        ]
        scans = [subject.scan for subject in subjects]
        slices = max(len(scan.resolution) for scan in scans)

        def padded(arrays: list[np.ndarray]) -> Tensor:
            rows = [np.pad(array, ((0, slices - len(array)), (0, 0)), mode="edge") for array in arrays]
            return torch.from_numpy(np.stack(rows).astype(np.float32)).to(device)

        self.resolution = padded([scan.resolution for scan in scans])
        self.center = padded([scan.center for scan in scans])
        self.translation = torch.from_numpy(np.stack([scan.translation for scan in scans])).to(device)
        self.roots: Tensor | None = None

    def find_roots(self, model: HITModel) -> None:
        """Search the shaped points of all voxels, for a skinning network that stays as it is."""
        zero = torch.zeros(1, 3, device=self.label.device)
        roots = torch.empty(len(self.label), 4, device=self.label.device)
        betas, body_pose, global_orient = self.bodies[:3]
        for number, (first, count) in enumerate(zip(self.first.tolist(), self.counts.tolist(), strict=True)):
            own = slice(number, number + 1)
            body = model.body_model.with_shape(betas[own]).with_pose(body_pose[own], global_orient[own], zero)
            for begin in range(first, first + count, SEARCHED_AT_ONCE):
                rows = torch.arange(begin, min(begin + SEARCHED_AT_ONCE, first + count), device=zero.device)
                start = model.body_model.lbs_weights[self.nearest[rows].long()]
                start = swap_legs(start, self.crossed[rows])
                points = self._points(torch.full_like(rows, number), rows)
                roots[rows] = find_roots(model.deformer, points[None], start[None], body.bone_transforms)[0]
        self.roots = roots

    def _points(self, subject: Tensor, rows: Tensor) -> Tensor:
        """Posed points of voxels, m."""
        index = self.index[rows].long()
        slice_ = index[..., 2]
        points = (index - self.center[subject, slice_]) * self.resolution[subject, slice_]
        return (points - self.translation[subject]).float()

    def draw(self, numbers: Tensor, count: int, draws: Draws) -> ScanSample:
        """Draw `count` voxels of each of the subjects `numbers` (B,)."""
        own = (draws.uniform(count) * self.counts[numbers, None]).long()
        rows = self.first[numbers, None] + own.minimum(self.counts[numbers, None] - 1)
        points = self._points(numbers[:, None], rows)
        voxels = [part[rows] for part in (self.label, self.inside, self.nearest, self.crossed)]
        roots = points.new_zeros(len(numbers), 0, 4) if self.roots is None else self.roots[rows]
        return ScanSample(*[*(part[numbers] for part in self.bodies), points, *voxels, roots])
