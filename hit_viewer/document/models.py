"""What is told of models: those that can be chosen, the one that is loaded, those that a state names."""

from __future__ import annotations

from dataclasses import dataclass

from hit_core.body.beta_limits import NUM_BETAS
from hit_viewer.document.state import ViewerState

__all__ = ["ModelChoice", "ModelFacts", "models_of"]


@dataclass(frozen=True)
class ModelChoice:
    """A model that can be chosen, or cannot and why."""

    name: str
    title: str
    problem: str = ""
    gender: str = ""


@dataclass(frozen=True)
class ModelFacts:
    """What the window tells about a loaded model."""

    name: str
    title: str
    gender: str
    is_phantom: bool
    device: str = "cpu"
    sha256: str = ""
    shape_space: str = "unknown"
    """What betas mean to its body, see `hit_core.body.parameters.SHAPE_SPACES`."""
    growth: tuple[float, ...] = (0.0,) * NUM_BETAS
    """What betas gain on the way to a body twice as large, see `hit_core.body.scaling`."""
    sketched: bool = False
    """Whether its surfaces are coarse ones, until its own are worked out."""
    asked: str = ""
    """Name or path by which it was asked for, as in the state."""


def models_of(state: ViewerState) -> tuple[str, ...]:
    """Return the models that a state names, each once."""
    return tuple(dict.fromkeys([state.model, *([state.pinned.model] if state.pinned is not None else [])]))
