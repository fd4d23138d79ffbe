"""What happens in a film, picture by picture: a motion, a turntable, a shape swept, A to B, slices, kept views."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from hit_core.body.parameters import BodySequence
from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_viewer.document.camera_path import camera_path
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.kept_views import CameraView
from hit_viewer.document.playback import pose_changes
from hit_viewer.document.state import ViewerState

__all__ = ["FPS", "FilmScript", "film_frames", "film_script", "through_views"]

FPS = 30
SWEPT = 2.0
"""A beta goes from minus this to this and back."""
FROM_ABOVE_DEG = 24.0
"""A level camera sees slices edge-on."""
HELD = 0.15
"""Share of a film from A to B in which nothing moves, at either end."""


def film_frames(count: int, fps: float) -> list[int]:
    """Frames of a motion to draw, some 30 a second, evenly spread: each stands for as many of the motion's."""
    step = max(1, round(fps / FPS))
    drawn = max(round(count / step), min(count, 1))
    return [number * count // drawn for number in range(drawn)]


@dataclass(frozen=True)
class FilmScript:
    """One film.

    Attributes
    ----------
    kind : str
        One of `hit_viewer.document.film_options.FILMS`.
    count : int
        Number of pictures.
    seconds : float
        How long each is shown.
    state_at : callable
        Returns the state of a picture.
    turn_deg : float
        How far the camera goes around the body's vertical axis from one picture to the next.
    tilt_deg : float
        How much farther up the camera stands than in the view.
    view_at : callable | None
        Returns where the camera stands in a picture, if that is not as in the view.
    about : Mapping[str, Any]
        For the record.
    """

    kind: str
    count: int
    seconds: float
    state_at: Callable[[int], ViewerState]
    turn_deg: float = 0.0
    tilt_deg: float = 0.0
    view_at: Callable[[int], CameraView] | None = None
    about: Mapping[str, Any] = field(default_factory=dict)

    @property
    def record(self) -> dict[str, Any]:
        """What the film's record says of it."""
        return {"film": self.kind, "frames": self.count, "frame_seconds": self.seconds, **self.about}


def film_script(
    kind: str,
    state: ViewerState,
    *,
    seconds: float = 8.0,
    beta: int = 1,
    heights: tuple[float, float] = (-1.0, 1.0),
    sequence: BodySequence | None = None,
    name: str = "",
) -> FilmScript:
    """Return the script of a film of a state.

    Parameters
    ----------
    kind : str
        One of `hit_viewer.document.film_options.FILMS`.
    state : ViewerState
        What is shown.
    seconds : float
        How long the film is; a motion has its own length.
    beta : int
        The one that is swept, from 1.
    heights : tuple[float, float]
        Lowest and highest place of the body (y, metres), for a film through its slices.
    sequence : BodySequence | None
        The motion, `name` its name.

    Raises
    ------
    InputError
        There is no motion, no pinned body of the same model, or no two kept views.
    """
    if kind == "motion":
        return _motion(state, sequence, name)
    count = max(2, round(seconds * FPS))

    def script(state_at: Callable[[float], ViewerState], **more: Any) -> FilmScript:
        return FilmScript(kind, count, 1 / FPS, lambda number: state_at(number / (count - 1)), **more)

    if kind == "turntable":
        return script(lambda share: state, turn_deg=360.0 / count)
    if kind == "camera":
        return through_views(script(lambda share: state), state.views)
    if kind == "sweep":
        return script(
            lambda share: replace(state, betas=state.with_beta(beta - 1, -SWEPT * math.cos(2 * math.pi * share))),
            about={"beta": beta, "from": -SWEPT, "to": SWEPT},
        )
    if kind == "slices":
        low, high = heights
        opened = replace(state, opening=Opening("closed"))

        def sliced(share: float) -> ViewerState:
            place = round(low + (high - low) * (0.01 + 0.98 * share), 4)
            planes = state.planes.moved("axial", visible=True, clips=True, follows=None, position=place)
            return replace(opened, planes=planes)

        return script(sliced, tilt_deg=FROM_ABOVE_DEG)
    return _from_a_to_b(state, script)


def through_views(script: FilmScript, views: tuple[CameraView, ...]) -> FilmScript:
    """Return a film in which the camera flies through views; InputError if there are fewer than two."""
    flown, last = camera_path(views), max(script.count - 1, 1)
    about = {**script.about, "views": len(views)}
    return replace(script, view_at=lambda number: flown(number / last), turn_deg=0.0, tilt_deg=0.0, about=about)


def _motion(state: ViewerState, sequence: BodySequence | None, name: str) -> FilmScript:
    if sequence is None or not len(sequence):
        raise InputError(phrase("There is no motion to record: open one first, or choose another kind of film."))
    frames = film_frames(len(sequence), sequence.fps)

    def state_at(number: int) -> ViewerState:
        changes: dict[str, Any] = dict(pose_changes(sequence, frames[number]))
        return replace(state, **changes)

    shown = len(sequence) / sequence.fps / len(frames)
    return FilmScript("motion", len(frames), shown, state_at, about={"motion": name})


def _from_a_to_b(state: ViewerState, script: Callable[..., FilmScript]) -> FilmScript:
    a, b = state.pinned, state.as_pinned
    if a is None:
        raise InputError(phrase("There is no pinned body to start from: pin one first."))
    if a.model != b.model:
        raise InputError(phrase("Body A is of another model: a film from A to B needs two bodies of one model."))

    def state_at(share: float) -> ViewerState:
        moved = min(max((share - HELD) / (1 - 2 * HELD), 0.0), 1.0)
        at = 0.5 - 0.5 * math.cos(math.pi * moved)

        def between(field: str) -> tuple[float, ...]:
            first, last = (np.asarray(getattr(body, field), float) for body in (a, b))
            return tuple(map(float, first + at * (last - first)))

        def turned(field: str) -> tuple[float, ...]:
            return _turned(getattr(a, field), getattr(b, field), at)

        changes: dict[str, Any] = {
            "betas": between("betas"), "transl": between("transl"), "upright": False,
            "body_pose": turned("body_pose"), "global_orient": turned("global_orient"),
        }  # fmt: skip
        return replace(state, **changes)

    return script(state_at)


def _turned(first: tuple[float, ...], last: tuple[float, ...], share: float) -> tuple[float, ...]:
    """Return rotation vectors (3n,) on the shortest way between two."""
    begin, end = (Rotation.from_rotvec(np.reshape(vectors, (-1, 3))) for vectors in (first, last))
    way: npt.NDArray[np.float64] = (begin.inv() * end).as_rotvec()
    return tuple(map(float, (begin * Rotation.from_rotvec(share * way)).as_rotvec().ravel()))
