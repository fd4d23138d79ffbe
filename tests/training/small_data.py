"""Options that make a training take seconds, and subjects that are small enough for it."""

import gzip
import pickle
from pathlib import Path
from typing import Any

import igl
import numpy as np
import torch

from hit_core.body.model import BodyModel

FAST = [
    "trainer.accelerator=cpu", "trainer.check_val_every_n_epoch=1", "checkpoint_every_n_epochs=1", "batch_size=2",
    "num_workers=0", "data_cfg.n_pts_mri=64", "data_cfg.nb_points_canspace=500", "data_cfg.n_points_hands=8",
    "data_cfg.synthetic_train=4", "data_cfg.synthetic_val=2",
    *(f"train_cfg.networks.{name}.width=16" for name in ("beta", "lbs", "compression")),
    "train_cfg.networks.lbs.depth=2", "train_cfg.networks.tissue.width=48",
]  # fmt: skip
"""Options that make a training take seconds."""


def subject_fields(model: BodyModel, seed: int, shape: tuple[int, int, int] = (24, 16, 30)) -> dict[str, Any]:
    """A subject file's content: shells of fat, lean and bone by depth below the skin, on a coarse grid."""
    rng = np.random.default_rng(seed)
    betas = rng.uniform(-1, 1, 10).astype(np.float32)
    pose = np.zeros(72, np.float32)
    pose[0] = np.pi / 2  # lying: the body's height runs along the slices
    pose[3 * 16 + 2], pose[3 * 17 + 2] = -1.0, 1.0
    pose[[66, 69]] = 0.3  # hands, which are not used
    used = torch.from_numpy(pose.copy())[None]
    used[:, 66:] = 0.0
    body = model.with_shape(torch.from_numpy(betas)[None]).with_pose(used[:, 3:], used[:, :3], torch.zeros(1, 3))
    vertices = body.vertices[0].numpy()
    trans = np.array([0.1, -0.2, 0.3], np.float32)
    low, high = vertices.min(0) - 0.04, vertices.max(0) + 0.04
    resolution = np.tile((high - low) / np.array(shape), (shape[2], 1)).astype(np.float32)
    center = -(low + trans) / resolution
    center[:, 2] = 0.0
    trans[2] = -low[2]
    center = np.stack(
        [-(low[0] + trans[0]) / resolution[:, 0], -(low[1] + trans[1]) / resolution[:, 1], 0 * resolution[:, 2]], 1
    )
    index = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1).reshape(-1, 3)
    points = (index - center[index[:, 2]]) * resolution[index[:, 2]] - trans
    faces = model.faces.numpy()
    depth = np.sqrt(igl.point_mesh_squared_distance(points, vertices.astype(np.float64), faces)[0])
    inside = igl.fast_winding_number(vertices.astype(np.float64), faces, points) > 0.5
    labels = np.select([~inside, depth < 0.015, depth > 0.045], [0, 2, 4], 1)  # NO, AT, BONE, LT
    labels[inside & (depth > 0.03) & (depth <= 0.045)] = 3  # VAT
    return {
        "gender": model.gender,
        "mri_seg": labels.reshape(shape).astype(np.uint8),
        "mri_labels": {"NO": 0, "LT": 1, "AT": 2, "VAT": 3, "BONE": 4},
        "mri_seg_dict": {"BODY": inside.reshape(shape), "LT": (labels == 1).reshape(shape)},
        "resolution": resolution,
        "center": center.astype(np.float32),
        "smpl_dict": {
            "verts": vertices + trans,
            "verts_free": vertices + trans + np.array([0, 0.004, 0], np.float32),
            "faces": faces.astype(np.int32),
            "pose": pose,
            "betas": betas,
            "trans": trans,
        },
    }


def write_subject(path: Path, fields: dict[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(pickle.dumps(fields), mtime=0))
    return path
