"""Whether the betas belong to the model's body, and which model a file's body belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from hit_core.body.belonging import SPACE_NAMES, belonging_warnings
from hit_core.body.beta_limits import MAX_BETA
from hit_viewer.document.models import ModelChoice, ModelFacts
from hit_viewer.document.state import PinnedBody, ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import EMBEDDED_TITLES

__all__ = ["another_body", "belonging_sentences", "enlarged", "model_for"]


def belonging_sentences(body: ViewerState | PinnedBody, facts: ModelFacts | None) -> list[str]:
    """Return why the betas mean another body on this model; empty where they belong to it."""
    if facts is None:
        return []
    found = belonging_warnings(
        body.betas, body.shape_space or None, body.gender or None, facts.shape_space, facts.gender
    )
    return [tr(text, **values) for text, values in found]


def another_body(state: ViewerState, facts: ModelFacts) -> str:
    """Return a few words for the window's title; empty where the betas belong to the model's body."""
    if state.shape_space and state.shape_space != facts.shape_space:
        return tr(texts.TITLE_OTHER_SPACE, space=SPACE_NAMES[state.shape_space], own=SPACE_NAMES[facts.shape_space])
    return tr(texts.TITLE_OTHER_GENDER) if belonging_sentences(state, facts) else ""


def enlarged(betas: Sequence[float], scale: float, facts: ModelFacts | None) -> tuple[float, ...]:
    """Return the betas of a body that is `scale` times as large, about."""
    growth = facts.growth if facts is not None else (0.0,) * len(betas)
    limited = (beta + (scale - 1) * (more + beta) for beta, more in zip(betas, growth, strict=True))
    return tuple(min(max(beta, -MAX_BETA), MAX_BETA) for beta in limited)


def model_for(gender: str, model: str, own_gender: str, choices: Sequence[ModelChoice]) -> str:
    """Return the model of a body's gender: the present one if it is of that gender or there is no other.

    Embedded models are exchanged for each other and found ones for found ones: a phantom takes no found model's place.
    """
    if gender not in ("male", "female", "neutral") or own_gender == gender:
        return model
    embedded = model in EMBEDDED_TITLES and gender != "neutral"  # no phantom is neutral
    usable = [
        c.name for c in choices if not c.problem and c.gender == gender and (c.name in EMBEDDED_TITLES) == embedded
    ]
    return next(iter(usable), model)
