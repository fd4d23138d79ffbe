"""Bodies and queries of a model: shapes, chunks, gradients and bad input."""

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from hit_core.errors import DeviceError, InputError
from hit_core.model import fused, hit
from hit_core.model.deformer import skin
from hit_core.model.hit import HITModel
from hit_core.model.networks import MLP, positional_encoding
from hit_core.model.winding import Winding


def test_few_points_are_evaluated_on_one_core(reference_model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    before, seen = torch.get_num_threads(), []
    plain = torch.nn.functional.softplus

    def softplus(*given: Tensor, **named: float) -> Tensor:
        seen.append(torch.get_num_threads())
        return plain(*given, **named)

    monkeypatch.setattr(torch.nn.functional, "softplus", softplus)
    try:
        torch.set_num_threads(2)
        for count, threads in ((10, 1), (2000, 2), (299, 1)):
            seen.clear()
            with torch.no_grad():
                reference_model.tissue_logits(torch.rand(count, 3))
            assert set(seen) == {threads}
            assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_body_accepts_vectors_and_batches(reference_model: HITModel) -> None:
    assert reference_model.body().vertices.shape == (1, reference_model.body_model.num_vertices, 3)
    assert reference_model.body(betas=[1.0, -2.0]).betas[0, :3].tolist() == [1.0, -2.0, 0.0]
    body = reference_model.body(betas=np.zeros((3, 10)), body_pose=np.zeros(63))
    assert body.body_pose.shape == (3, 69)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("betas", np.zeros(16)),
        ("betas", [math.nan]),
        ("betas", np.zeros((2, 3, 4))),
        ("body_pose", np.zeros(72)),
        ("body_pose", np.full(69, math.inf)),
        ("global_orient", np.zeros(4)),
        ("transl", [1.0]),
    ],
)
def test_body_refuses(reference_model: HITModel, name: str, value: Any) -> None:
    with pytest.raises(InputError, match=name):
        reference_model.body(**{name: value})


def test_batches_must_agree(reference_model: HITModel) -> None:
    with pytest.raises(InputError, match="batch sizes differ"):
        reference_model.body(betas=np.zeros((2, 10)), transl=np.zeros((3, 3)))


@pytest.mark.parametrize(
    "points", [np.zeros((4, 2)), np.zeros(3), np.full((2, 3), np.nan), "here", np.zeros((3, 5, 3))]
)
def test_query_refuses_points(reference_model: HITModel, points: Any) -> None:
    with pytest.raises(InputError, match="points"):
        reference_model.query(points, reference_model.body())


def test_query_refuses_space(reference_model: HITModel) -> None:
    with pytest.raises(InputError, match="decompress"):
        reference_model.query(np.zeros((1, 3)), reference_model.body(), "shaped", decompress=True)


def test_chunks_change_nothing(reference_model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    body = reference_model.body(betas=[1.0], body_pose=np.full(69, 0.1))
    points = body.vertices[0, ::20] * 0.98
    whole = reference_model.query(points, body)
    monkeypatch.setattr(hit, "points_per_chunk", lambda _: 100)
    parts = reference_model.query(points, body)
    assert torch.allclose(whole.logits, parts.logits, atol=1e-2)
    assert torch.allclose(whole.points_canonical, parts.points_canonical, atol=1e-5)
    assert parts.valid.shape == whole.valid.shape


def test_memory_shortage_halves_the_chunks(reference_model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    body = reference_model.body()
    points = body.shaped.vertices[0, :5000]
    whole = reference_model.query(points, body, "canonical")
    plain, sizes = HITModel._query, []

    def short_of_memory(self: HITModel, part: torch.Tensor, *rest: Any) -> hit.QueryResult:
        sizes.append(part.shape[1])
        if part.shape[1] > 1500:
            raise torch.OutOfMemoryError("no room")
        return plain(self, part, *rest)

    monkeypatch.setattr(HITModel, "_query", short_of_memory)
    found = reference_model.query(points, body, "canonical")
    assert torch.allclose(found.logits, whole.logits, atol=1e-2)
    assert max(size for size in sizes[2:]) <= 1500
    monkeypatch.setattr(HITModel, "_query", lambda *_: (_ for _ in ()).throw(torch.OutOfMemoryError("none")))
    with pytest.raises(DeviceError, match="out of memory"):
        reference_model.query(points, body, "canonical")


def test_far_points_are_empty_or_invalid(reference_model: HITModel) -> None:
    far = np.array([[3.0, 3.0, 3.0], [0.0, -3.0, 0.0]])
    result = reference_model.query(far, reference_model.body())
    assert ((result.labels == 0) | ~result.valid).all()


def test_displacement_is_undone(reference_model: HITModel) -> None:
    body = reference_model.body(betas=[2.0, -2.0, 1.0])
    shaped = body.shaped.vertices[:, ::50]
    with torch.no_grad():
        canonical = reference_model.deformer.canonicalize(shaped, body.betas)
    found = reference_model.deformer.find_displaced(canonical, canonical, body.betas)
    assert found.converged.all()
    assert (found.points - shaped[0]).norm(dim=1).max() < 1e-4


def test_skin_jacobian_is_the_derivative(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> None:
    deformer = reference_model.deformer
    body = reference_model.body(body_pose=vectors["body_pose"][0])
    points = body.shaped.vertices[:, ::300]

    def posed(y: torch.Tensor) -> torch.Tensor:
        return skin(y, deformer.skinning_weights(y), body.bone_transforms)

    _, jacobian = deformer.skin_jacobian(points, body.bone_transforms)
    variable = points.clone().requires_grad_(True)
    moved = posed(variable)
    for axis in range(3):
        (slope,) = torch.autograd.grad(moved[..., axis].sum(), variable, retain_graph=True)
        assert torch.allclose(jacobian[..., axis, :], slope, atol=1e-4)


def test_implicit_gradient(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> None:
    """The gradient through the search equals finite differences of the search itself."""
    deformer = reference_model.deformer
    body = reference_model.body(body_pose=vectors["body_pose"][0])
    layer = deformer.lbs_network.get_submodule("lin8")
    points = skin(
        body.shaped.vertices[:, ::600],
        deformer.skinning_weights(body.shaped.vertices[:, ::600]),
        body.bone_transforms,
    ).detach()
    start = deformer.skinning_weights(body.shaped.vertices[:, ::600]).detach()

    def roots() -> torch.Tensor:
        return deformer.find_shaped(points, start, body.bone_transforms).points[None]

    layer.bias.requires_grad_(True)
    attached = deformer.attach_gradient(roots(), body.bone_transforms)
    assert torch.equal(attached.detach(), roots())
    (slope,) = torch.autograd.grad(attached.sum(), layer.bias)
    layer.bias.requires_grad_(False)
    joint, step = int(slope.abs().argmax()), 2e-3
    original = layer.bias.clone()
    sums = []
    for sign in (1, -1):
        layer.bias[joint] = original[joint] + sign * step
        sums.append(roots().double().sum())
    layer.bias.copy_(original)
    assert float(sums[0] - sums[1]) / (2 * step) == pytest.approx(float(slope[joint]), rel=0.05)


@pytest.mark.parametrize("name", ["tissues_occ", "deformer.lbs_network", "deformer.disp_network"])
def test_packed_weights_are_the_network(reference_model: HITModel, name: str) -> None:
    """The GPU kernels' arrays, evaluated step by step, give the network's values."""
    network = reference_model.get_submodule(name)
    config = network.config
    with torch.no_grad():
        packed = fused.pack(network.folded(), network.encoded_dim, config.multires, config.skip_in)
    assert packed is not None
    points = torch.rand(50, 3, generator=torch.Generator().manual_seed(2)) - 0.5
    condition = torch.rand(1, config.cond_dim) if config.cond_dim else None
    expected = MLP.forward(network, points[None], condition)[0]
    encoded = positional_encoding(points, config.multires)
    encoded = torch.nn.functional.pad(encoded, (0, packed.encoded - encoded.shape[1]))
    softplus = torch.nn.Softplus(beta=100)
    # Products on the tensor cores read high and low halves, the others plain numbers; the last one's rows are outputs.
    w_in = packed.w_in if packed.encoded == 3 else packed.w_in.float().sum(0)
    hidden = softplus(encoded @ w_in + network.first_bias(condition)[0])
    for weight, bias in zip(packed.hidden.float().sum(0), packed.b_hidden, strict=True):
        hidden = softplus(hidden @ weight + bias)
    out = hidden @ (packed.w_out.float().sum(0) if packed.w_out.ndim == 3 else packed.w_out.T) + packed.b_out
    if packed.w_skip is not None:
        out = out + encoded @ packed.w_skip.T
    assert (packed.w_skip is None) == (config.skip_in == -1)
    assert packed.hidden.dtype == torch.float16
    assert torch.allclose(out[:, : packed.d_out], expected, rtol=1e-4, atol=2e-3)


@pytest.mark.skipif(
    not fused.available(torch.device("cuda" if torch.cuda.is_available() else "cpu")), reason="needs CUDA"
)
def test_kernels_agree_with_the_plain_path(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> None:
    import copy

    on_gpu = copy.deepcopy(reference_model).to("cuda")
    parameters = {name: vectors[name] for name in ("betas", "body_pose", "global_orient", "transl")}
    expected = reference_model.query(vectors["points.posed"], reference_model.body(**parameters))
    found = on_gpu.query(vectors["points.posed"], on_gpu.body(**parameters))
    distance = (found.points_canonical.cpu() - expected.points_canonical).norm(dim=-1)
    assert (distance < 3e-4).float().mean() >= 0.99
    assert (found.valid.cpu() == expected.valid).float().mean() >= 0.99


@pytest.mark.skipif(
    not fused.available(torch.device("cuda" if torch.cuda.is_available() else "cpu")), reason="needs CUDA"
)
def test_the_kernel_counts_sheets_as_the_plain_path_does(reference_model: HITModel) -> None:
    body = reference_model.body()
    points = torch.rand(20_000, 3) * 2.2 - 1.1
    plain, kernel = (Winding(body.vertices[0].to(device), body.faces.to(device)) for device in ("cpu", "cuda"))
    assert (kernel(points.cuda()).cpu() == plain(points)).float().mean() > 0.9999
