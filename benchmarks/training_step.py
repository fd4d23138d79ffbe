"""Time of one stage 2 training step, beside a plain implementation of the same losses.

The plain one expands a bone matrix per point, inverts it, evaluates networks anew for every loss, and searches roots in
a Python loop over masked points. Both take the same batch, and their losses must agree.

    python benchmarks/training_step.py [--device cuda] [--subjects 8] [--points 6000] [--steps 20]
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from results import Row, keep, machine, table
from torch import Tensor
from torch.nn import functional

from hit_core.body.model import BodyModel, PosedBody
from hit_core.model.deformer import condition_betas, condition_pose
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.model.nearest import start_weights
from hit_core.tissues import Tissue
from hit_core.training.core.losses import LossWeights, tissue_losses
from hit_core.training.data.batch import Batch

REFERENCE = Path(__file__).resolve().parents[1] / "tests" / "data" / "reference"
HAND_POINTS = 20_000


def load(device: str) -> HITModel:
    """The reference checkpoint, its skinning network frozen as in stage 2."""
    with np.load(REFERENCE / "body.npz") as file:
        body_model = BodyModel.from_arrays(dict(file), "male")
    model = load_model(REFERENCE / "hit_male", device=device, body_model=body_model)
    model.requires_grad_(True)
    model.deformer.lbs_network.requires_grad_(False)
    return model


def make_batch(model: HITModel, subjects: int, points: int, hand_points: int = HAND_POINTS) -> tuple[Batch, PosedBody]:
    """Bodies with their arms up and voxels in and around them."""
    rng = np.random.default_rng(0)
    pose = np.zeros((subjects, 69), np.float32)
    pose[:, 16 * 3 - 1], pose[:, 17 * 3 - 1] = 0.9, -0.9
    pose[:, 2], pose[:, 5] = 0.15, -0.15
    pose += rng.normal(0, 0.03, pose.shape).astype(np.float32)
    body = model.body(betas=rng.uniform(-2, 2, (subjects, 10)), body_pose=pose)
    vertices = body.vertices
    index = torch.from_numpy(rng.integers(vertices.shape[1], size=(subjects, points))).to(model.device)
    skin = torch.gather(vertices, 1, index[..., None].expand(-1, -1, 3))
    bone = torch.gather(body.joints, 1, model.body_model.lbs_weights[index].argmax(-1)[..., None].expand(-1, -1, 3))
    share = torch.from_numpy(rng.uniform(-0.1, 0.9, (subjects, points, 1)).astype(np.float32)).to(model.device)
    voxels = skin + share * (bone - skin)
    result = model.query(voxels, body)
    canonical = model.body_model.canonical_vertices()
    half = float(canonical.abs().max()) + 0.2

    def cube(count: int) -> tuple[Tensor, Tensor]:
        found = torch.from_numpy(rng.uniform(-half, half, (subjects, count, 3)).astype(np.float32)).to(model.device)
        return found, torch.from_numpy(rng.random((subjects, count)) < 0.06).to(model.device)

    batch = Batch(
        body.betas, body.body_pose, body.global_orient, vertices, vertices + 0.002, voxels, result.labels,
        torch.ones_like(result.labels, dtype=torch.bool), start_weights(voxels, body),
        *cube(points), *cube(hand_points),
    )  # fmt: skip
    return batch, body


def plain_mlp(network: torch.nn.Module, points: Tensor, condition: Tensor | None = None) -> Tensor:
    """The network layer by layer, its condition repeated for every point."""
    parts = [points]
    for octave in range(network.config.multires):
        parts += [torch.sin(2.0**octave * points), torch.cos(2.0**octave * points)]
    encoded = torch.cat(parts, -1)
    hidden = encoded
    if condition is not None:
        hidden = torch.cat([hidden, condition[:, None].expand(-1, points.shape[1], -1)], -1)
    for number, layer in enumerate(network.layers):
        if number == network.config.skip_in:
            hidden = torch.cat([hidden, encoded], -1) / np.sqrt(2)
        hidden = functional.linear(hidden, layer.weight, layer.bias)
        if number < network.num_layers - 1:
            hidden = functional.softplus(hidden, beta=100)
    return hidden


class Plain:
    """The plain implementation."""

    def __init__(self, model: HITModel, batch: Batch, body: PosedBody) -> None:
        self.model, self.batch, self.body = model, batch, body
        self.condition = condition_betas(body.betas)
        self.pose_condition = torch.cat([condition_pose(body.body_pose), self.condition], 1)

    def weights(self, points: Tensor) -> Tensor:
        """Skinning weights."""
        return torch.softmax(20 * plain_mlp(self.model.deformer.lbs_network, points), -1)

    def moved(self, points: Tensor) -> Tensor:
        """Shaped to canonical points."""
        return points + plain_mlp(self.model.deformer.disp_network, points, self.condition)

    def tissue(self, points: Tensor) -> Tensor:
        """Class logits."""
        x, y, z = points.unbind(-1)
        return plain_mlp(self.model.tissues_occ, torch.stack([x, y + 0.28, z * 4], -1))

    def compressor(self, points: Tensor) -> Tensor:
        """Offsets that undo flattening."""
        return plain_mlp(self.model.deformer.compressor, points, self.pose_condition)

    def matrices(self, weights: Tensor) -> Tensor:
        """A 4x4 matrix per point, from bone matrices expanded to every point."""
        bones = self.body.bone_transforms[:, None].expand(-1, weights.shape[1], -1, -1, -1)
        return (weights[..., None, None] * bones).sum(2)

    def skin(self, points: Tensor, weights: Tensor, inverse: bool = False) -> Tensor:
        """Skin points, or undo it."""
        matrices = self.matrices(weights)
        if inverse:
            matrices = torch.linalg.inv(matrices)
        homogeneous = functional.pad(points, (0, 1), value=1.0)
        return (matrices @ homogeneous[..., None])[..., :3, 0]

    @torch.no_grad()
    def search(self) -> tuple[Tensor, Tensor]:
        """Broyden's method; every round masks the points that still move."""
        batch = self.batch
        target = batch.mri_points
        subject = torch.arange(len(target), device=target.device)[:, None].expand(target.shape[:2])

        def residual(points: Tensor, mask: Tensor) -> Tensor:
            weights = self.weights(points[None])[0]
            bones = self.body.bone_transforms[subject[mask]]
            matrices = (weights[..., None, None] * bones).sum(1)
            homogeneous = functional.pad(points, (0, 1), value=1.0)
            return (matrices @ homogeneous[..., None])[..., :3, 0] - target[mask]

        x = self.skin(target, batch.mri_start, inverse=True)
        all_points = torch.ones(target.shape[:2], dtype=torch.bool, device=target.device)
        with torch.enable_grad():
            points = x.reshape(-1, 3).requires_grad_(True)
            value = residual(points, all_points)
            rows = [torch.autograd.grad(value[:, k].sum(), points, retain_graph=True)[0] for k in range(3)]
        inverse = torch.linalg.inv(torch.stack(rows, 1)).reshape(*target.shape[:2], 3, 3)
        value = value.detach().reshape(target.shape)
        best, best_norm = x.clone(), value.norm(dim=-1)
        for _ in range(50):
            norm = value.norm(dim=-1)
            mask = (norm >= 1e-5) & (norm <= 1.0)
            if not mask.any():
                break
            step = -(inverse[mask] @ value[mask][..., None])[..., 0]
            x[mask] = x[mask] + step
            updated = residual(x[mask], mask)
            change = updated - value[mask]
            moved = (inverse[mask] @ change[..., None])[..., 0]
            projection = (step[:, None] @ inverse[mask])[:, 0]
            scale = (projection * change).sum(-1, keepdim=True)
            scale = torch.where(scale.abs() < 1e-12, torch.full_like(scale, 1e-12), scale)
            inverse[mask] = inverse[mask] + (step - moved)[..., None] * (projection / scale)[:, None]
            value[mask] = updated
            norm = value.norm(dim=-1)
            better = norm < best_norm
            best[better], best_norm[better] = x[better], norm[better]
        return best, best_norm < 1e-5

    def losses(self) -> dict[str, Tensor]:
        """All losses of stage 2."""
        batch, body = self.batch, self.body
        canonical = self.model.body_model.canonical_vertices()[None].expand(len(batch.betas), -1, -1)
        shaped, valid = self.search()
        weights = self.weights(self.moved(shaped))
        flattened = self.skin(batch.mri_points, weights, inverse=True)
        restored = batch.mri_points + self.compressor(flattened).detach()
        points_canonical = self.moved(self.skin(restored, weights, inverse=True))
        logits = self.tissue(points_canonical)[valid]
        labels = batch.mri_labels[valid]
        shares = torch.stack([(labels == tissue).float().mean() for tissue in Tissue])
        at_bone = self.skin(batch.mri_points, self.weights(points_canonical), inverse=True)
        moves = self.compressor(at_bone) * 100
        bone, lean = (moves[(batch.mri_labels == tissue) & valid].square().mean() for tissue in (Tissue.BT, Tissue.LT))
        at_skin = self.skin(batch.vertices_free, self.weights(canonical), inverse=True)
        hand_target = torch.where(batch.hand_inside, int(Tissue.LT), int(Tissue.NO))
        empty = self.tissue(batch.can_points).softmax(-1)[..., 0][~batch.can_inside]
        return {
            "occupancy": 100 * functional.cross_entropy(logits, labels, weight=1 - shares),
            "beta_displacement": 100 * ((self.moved(body.shaped.vertices) - canonical) * 100).square().mean(),
            "surface": 100 * (self.tissue(canonical).softmax(-1)[..., 0] - 0.5).square().mean(),
            "outside_canonical": 2000 * (empty - 1).square().mean(),
            "hands": functional.cross_entropy(self.tissue(batch.hand_points).flatten(0, 1), hand_target.flatten()),
            "beta_zero": (self.moved(batch.can_points) - batch.can_points).norm(),
            "compression": 10
            * ((self.compressor(at_skin) - (batch.vertices - batch.vertices_free)) * 1000).square().mean(),
            "compression_zero": 10 * (torch.nan_to_num(bone) + 0.2 * torch.nan_to_num(lean)),
        }


def timed(
    step: Callable[[], dict[str, Tensor]], model: HITModel, steps: int, fused: bool
) -> tuple[float, dict[str, float]]:
    """Median seconds of a whole step, and its first losses."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(parameters, lr=0.0, fused=fused)
    on_cuda = model.device.type == "cuda"
    seconds, first = [], {}
    for number in range(steps + 3):
        if on_cuda:
            torch.cuda.synchronize()
        start = time.perf_counter()
        losses = step()
        optimizer.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        torch.nn.utils.clip_grad_value_(parameters, 100.0)
        optimizer.step()
        values = torch.stack(list(losses.values())).tolist()
        if on_cuda:
            torch.cuda.synchronize()
        if number >= 3 or steps < 3:
            seconds.append(time.perf_counter() - start)
        first = first or dict(zip(losses, values, strict=True))
    return float(np.median(seconds)), first


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--subjects", type=int, default=8)
    parser.add_argument("--points", type=int, default=6000)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--float32", action="store_true", help="no TensorFloat-32")
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    model = load(options.device)
    batch, body = make_batch(model, options.subjects, options.points)
    cuda = model.device.type == "cuda"
    if cuda and not options.float32:
        torch.set_float32_matmul_precision("high")

    def ours() -> dict[str, Tensor]:
        return tissue_losses(model, batch, body, LossWeights()).losses

    ours_s, ours_losses = timed(ours, model, options.steps, cuda)
    memory = f"{torch.cuda.max_memory_allocated() / 2**30:.1f} GiB of GPU memory" if cuda else ""
    plain_s, plain_losses = timed(lambda: Plain(model, batch, body).losses(), model, options.steps, False)
    apart = {name: abs(value / plain_losses[name] - 1) for name, value in ours_losses.items() if value}
    worst = max(apart, key=lambda name: apart[name])
    rows = [
        Row("training step", f"{1000 * ours_s:.1f} ms", "50 ms" if cuda else "", memory),
        Row(
            "plain implementation", f"{1000 * plain_s:.1f} ms", "", f"losses agree within {apart[worst]:.1e} ({worst})"
        ),
        Row("ratio", f"{plain_s / ours_s:.2f}"),
    ]
    precision = "TensorFloat-32" if cuda and not options.float32 else "float32"
    text = f"{options.subjects} subjects x {options.points} voxels, all stage 2 losses, {precision}.\n\n{table(rows)}"
    print(f"{machine(model.device)}\n\n{text}")
    if options.keep:
        keep("Training step", model.device, text)


if __name__ == "__main__":
    main()
