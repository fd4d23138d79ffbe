"""Rotation vectors become matrices: against SciPy's, and with derivatives at angle 0, where fits begin."""

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from hit_core.body.model import _rotations


@pytest.mark.parametrize("scale", [1e-6, 0.3, 3.0])
def test_matrices_are_scipys(scale):
    poses = torch.from_numpy(np.random.default_rng(0).normal(scale=scale, size=(2, 72)))
    expected = Rotation.from_rotvec(poses.reshape(-1, 3).numpy()).as_matrix()
    np.testing.assert_allclose(_rotations(poses).reshape(-1, 3, 3).numpy(), expected, atol=1e-12)


def test_derivatives_exist_at_rest():
    pose = torch.zeros(1, 72, requires_grad=True)
    _rotations(pose)[0, 1, 1, 2].backward()
    assert pose.grad is not None
    assert pose.grad[0, 3:6].tolist() == [-1.0, 0.0, 0.0]
