"""Quick slices of a processor: searches that start from solved neighbours, and classes where they can change."""

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from hit_core.body.model import PosedBody
from hit_core.errors import Cancelled, InputError
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.slices import Plane, SliceFields, evaluate
from hit_core.slices import queries as queries_module
from hit_core.slices.fields import skin_of
from hit_core.tissues import Tissue

POSES = {
    "standing": {47: -0.9, 50: 0.9},
    "sitting": {0: -1.2, 3: -1.2, 9: 1.2, 12: 1.2, 47: -0.8, 50: 0.8},
    "bent": {2: 0.4, 5: -0.7, 9: 0.9, 16: 0.5, 38: -0.6, 47: -1.1, 50: 0.3, 52: 1.2},
}


@pytest.fixture(scope="module")
def model() -> Iterator[HITModel]:
    threads = torch.get_num_threads()
    torch.set_num_threads(min(2, threads))
    yield load_model("phantom_female", device="cpu")
    torch.set_num_threads(threads)


def posed(model: HITModel, pose: str) -> PosedBody:
    angles = np.zeros(69, np.float32)
    angles[list(POSES[pose])] = list(POSES[pose].values())
    return model.body([1.0, -1.5, 0.5], angles, [0.2, 0.4, 0.0], [0.3, 0.1, 2.0])


def plane_through(body: PosedBody, kind: str, spacing: float) -> Plane:
    skin = body.vertices[0].numpy()
    axis = {"sagittal": 0, "axial": 1, "frontal": 2}[kind]
    return Plane.fitted(kind, float(skin[:, axis].mean()) + 0.01, skin, spacing=spacing)


def plain(
    model: HITModel, body: PosedBody, plane: Plane, found: SliceFields
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Classes (H,W) of a plain query of the pixels that were evaluated, which have an answer, their probabilities."""
    result = model.query(plane.points().reshape(-1, 3)[found.index], body, "posed")
    labels, own = np.zeros(plane.shape, np.uint8), np.zeros(plane.shape, bool)
    labels.reshape(-1)[found.index] = result.labels[0].numpy()
    own.reshape(-1)[found.index] = result.valid[0].numpy()
    return labels, own, result.probabilities[0].numpy()


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("kind", ["frontal", "axial"])
def test_searches_from_neighbours_end_where_plain_ones_do(
    model: HITModel, monkeypatch: pytest.MonkeyPatch, pose: str, kind: str
) -> None:
    body = posed(model, pose)
    plane = plane_through(body, kind, 0.004)
    network = model.deformer.lbs_network
    counted: list[int] = []

    def forward(points: torch.Tensor, condition: torch.Tensor | None = None) -> torch.Tensor:
        counted.append(points.shape[-2])
        return type(network).forward(network, points, condition)

    found = evaluate(model, body, plane, space="posed", fields=("occ",))
    monkeypatch.setattr(network, "forward", forward)
    evaluate(model, body, plane, space="posed", fields=("occ",), settle=False)
    quick = sum(counted)
    counted.clear()
    monkeypatch.setattr(queries_module, "WIDEST_LATTICE_M", 0.0)
    evaluate(model, body, plane, space="posed", fields=("occ",), settle=False)
    # A plain search asks once at its start and some twice more; of the points in between most end at their first.
    assert quick < 0.8 * sum(counted)
    labels, own, chances = plain(model, body, plane, found)
    answered = found.valid_at[own.reshape(-1)[found.index]]
    assert answered.mean() > 0.999
    assert np.count_nonzero((labels != found.labels) & own) <= 8
    apart = np.abs(chances - found.probabilities_at).max(1)[own.reshape(-1)[found.index]]
    assert np.quantile(apart, 0.99) < 0.02  # steep logits times the search's tolerance


def test_an_oblique_plane_has_its_lattice_on_it(model: HITModel) -> None:
    body = posed(model, "bent")
    middle = body.vertices[0].mean(0).tolist()
    plane = Plane.oblique(middle, (0.3, 0.5, 0.8), 0.6, 0.5, 0.005)
    found = evaluate(model, body, plane, space="posed", fields=("occ",))
    labels, own, _ = plain(model, body, plane, found)
    assert set(np.unique(labels)) >= {Tissue.NO, Tissue.LT, Tissue.AT}
    assert np.count_nonzero((labels != found.labels) & own) <= 8


@pytest.fixture(scope="module", params=["posed", "shaped"])
def thighs(model: HITModel, request: pytest.FixtureRequest) -> tuple[PosedBody, SliceFields]:
    """A plane through bones that are wider than the lattice: what nobody expects, that alone can find."""
    body = posed(model, "standing")
    skin = skin_of(model, body, request.param).numpy()
    low, high = skin[:, 1].min(), skin[:, 1].max()
    plane = Plane.fitted("axial", float(0.65 * low + 0.35 * high), skin, spacing=0.003)
    return body, evaluate(model, body, plane, space=request.param, fields=("occ",))


@pytest.mark.parametrize("wrong", ["right", "empty", "no bone", "shifted"])
def test_wrong_expectations_change_no_class(
    model: HITModel, monkeypatch: pytest.MonkeyPatch, thighs: tuple[PosedBody, SliceFields], wrong: str
) -> None:
    body, full = thighs
    plane = full.plane
    assert (full.labels == Tissue.BT).sum() > 50
    expected = {
        "right": full.labels,
        "empty": np.zeros_like(full.labels),
        "no bone": np.where(full.labels == Tissue.BT, np.uint8(Tissue.LT), full.labels),
        "shifted": np.roll(full.labels, 4, 1),
    }[wrong]
    asked = []
    at = queries_module.PlaneQuery.at
    monkeypatch.setattr(
        queries_module.PlaneQuery,
        "at",
        lambda self, points, *more: asked.append(len(points)) or at(self, points, *more),
    )
    found = evaluate(model, body, plane, space=full.space, fields=(), expected=expected)
    own = np.zeros(plane.shape, bool)
    own.reshape(-1)[full.index[full.valid_at]] = True
    assert np.count_nonzero((found.labels != full.labels) & own) <= 5
    assert found.probabilities_at is None
    assert sum(asked) < len(full.index)


def test_what_is_too_small_for_the_lattice_is_found_where_it_is_expected(model: HITModel) -> None:
    """A vessel of 6 mm, drawn into the classes by a network that is none."""
    body = model.body()
    plane = Plane.axial(-0.2, 0.002)
    inside = plane.points().reshape(-1, 3)[model_lean(model, body, plane)]
    place = torch.from_numpy(inside[len(inside) // 2])
    network = model.tissues_occ
    forward = type(network).forward

    def with_vessel(points: torch.Tensor, condition: torch.Tensor | None = None) -> torch.Tensor:
        logits = forward(network, points, condition).clone()
        near = (points - canonical)[..., [0, 2]].norm(dim=-1) < 0.003
        logits[near] = torch.tensor([0.0, 0.0, 0.0, 9.0])
        return logits

    canonical = model.query(place[None], body, "shaped").points_canonical[0, 0]
    network.forward = with_vessel  # type: ignore[method-assign]
    try:
        full = evaluate(model, body, plane, fields=("occ",))
        found = evaluate(model, body, plane, fields=(), expected=full.labels)
    finally:
        del network.forward
    assert (
        3 < ((full.labels == Tissue.BT) & (np.linalg.norm(plane.points() - place.numpy(), axis=-1) < 0.004)).sum() < 12
    )
    np.testing.assert_array_equal(found.labels, full.labels)


def model_lean(model: HITModel, body: PosedBody, plane: Plane) -> np.ndarray:
    return (evaluate(model, body, plane, fields=("occ",)).labels == Tissue.LT).reshape(-1)


def test_an_evaluation_can_be_given_up_and_refuses_other_shapes(model: HITModel) -> None:
    body, plane = model.body(), Plane.axial(-0.2, 0.004)

    def stop() -> None:
        raise Cancelled("Something newer is wanted.")

    expected = np.zeros(plane.shape, np.uint8)
    for given in (None, expected):
        with pytest.raises(Cancelled):
            evaluate(model, body, plane, fields=(), expected=given, stop=stop)
    with pytest.raises(InputError, match="wrong shape"):
        evaluate(model, body, plane, fields=(), expected=expected[1:])
