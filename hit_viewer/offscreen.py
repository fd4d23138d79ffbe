"""Pictures and movies of the 3D view without a window: `hit-viewer body.pkl --picture a.png --movie a.mp4`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from hit_core.atomic import staged
from hit_core.errors import InputError
from hit_core.model.library import EMBEDDED, is_in_known_folder
from hit_core.writers.pictures import save_picture
from hit_viewer.document.films import film_script, through_views
from hit_viewer.document.session_files import Opened, open_any, open_converted, session_values
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.startup import prepare_offscreen
from hit_viewer.texts.bodies import SMPLX_HELPS
from hit_viewer.texts.translation import tr
from hit_viewer.worker.exports.movies import halved, recorder
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Shown
from hit_viewer.worker.smplx_work import converted
from hit_viewer.worker.whole_picture import pinned_of, shown_of, slices_told

if TYPE_CHECKING:
    from hit_viewer.scene.scene import Scene

__all__ = ["opened_for", "render_movie", "render_picture"]

PICTURE_SIZE, MOVIE_SIZE = (1200, 1400), (1920, 1080)


def opened_for(
    body: Path | None, model: str | None, person: str | None = None, up: str = "auto", angles: str = "auto"
) -> Opened:
    """Read what shall be shown, without asking: a model outside of the known folders must be named.

    Without `model` the embedded one of the body's gender shows it. `person`, `up` and `angles` say who of a body file
    is shown, which axis of its world is up, and in which unit its rotation vectors are. A body whose betas are SMPL-X's
    is converted where SMPL-X's own model is there.

    Raises
    ------
    HITError
        The file cannot be read, or names such a model.
    """
    start = ViewerState()
    opened = Opened(start) if body is None else open_any(body, start, person, up, angles)
    state = opened.state if opened.is_session else replace(start, **opened.changes)
    if not opened.is_session and state.gender in EMBEDDED:
        state = replace(state, model=EMBEDDED[state.gender])
    if not model and not is_in_known_folder(state.model):
        raise InputError.about(
            "names a model outside of the known folders", file=body, found=state.model[:300],
            remedy="Name it with --model if it shall be opened",
        )  # fmt: skip
    return _in_its_betas(replace(opened, state=replace(state, model=model) if model else state))


def _in_its_betas(opened: Opened) -> Opened:
    """A body of SMPL-X in the betas of the model that shows it; any other one, and one without its model, as it is."""
    present, state = opened.body, opened.state
    if present is None or state.shape_space != "smplx":
        return opened
    found = converted(present.file, present.person, present.up, state.model)
    if found is None:
        who = (present.file.person(present.person).gender or "neutral").upper()
        return replace(opened, notes=(*opened.notes, tr(SMPLX_HELPS, file=f"SMPLX_{who}.npz")))
    changed = open_converted(present, found.body, found.motion, state)
    return replace(changed, state=replace(state, **changed.changes))


def render_picture(
    path: Path | str,
    state: ViewerState | None = None,
    *,
    computation: Computation,
    size: tuple[int, int] = PICTURE_SIZE,
    theme: str = "dark",
    view: str = "front",
    camera: Mapping[str, Any] | None = None,
    plain: bool = False,
) -> Path:
    """Render a state to a PNG file that carries its session; needs no display.

    Parameters
    ----------
    path : Path | str
        Where to write.
    state : ViewerState | None
        What to show; default: the embedded male body.
    computation : Computation
        Computes surfaces and slices.
    size : tuple[int, int]
        Width and height in pixels.
    theme : str
        "dark" or "light" background.
    view : str
        One of `hit_viewer.document.camera_views.VIEWS`.
    camera : Mapping[str, Any] | None
        Where a session's camera stands; it counts instead of `view`.
    plain : bool
        Without the border that tells colours, sides, scale and what to be warned of.

    Raises
    ------
    HITError
        The model cannot be loaded, or the file cannot be written.
    """
    state = state or ViewerState()
    with _Studio.open(computation, state, size, theme, plain) as studio:
        studio.show(shown_of(computation, state, exact=True), view, camera)
        record = computation.record(request_for(state), session=session_values(state, studio.scene.camera_state()))
        return save_picture(studio.take(), path, {**record, "border_pixels": studio.border})


def render_movie(
    path: Path | str,
    opened: Opened,
    *,
    computation: Computation,
    size: tuple[int, int] = MOVIE_SIZE,
    theme: str = "dark",
    view: str = "front",
    plain: bool = False,
    film: str = "motion",
    seconds: float = 8.0,
    beta: int = 1,
    through: bool = False,
    camera: Mapping[str, Any] | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> Path:
    """Render a film to an MP4 or GIF file as the window's movies are; needs no display.

    Parameters
    ----------
    path : Path | str
        Where to write; ends with .mp4 or .gif.
    opened : Opened
        A file; for the film "motion" with one.
    computation, size, theme, view, plain, camera
        As in `render_picture`; both sides of a film must be even.
    through : bool
        Let the camera fly through the views that the session keeps.
    film, seconds, beta
        As in `hit_viewer.document.films.film_script`.
    progress : callable
        Takes how much of it is done, 0 to 1.

    Raises
    ------
    HITError
        There is no motion, pinned body or kept view, the model cannot be loaded, or the file cannot be written.
    """
    path, state, motion = Path(path), opened.state, opened.sequence
    if film == "motion" and motion is None:
        raise InputError.about(
            "holds no motion", file=state.body_name or "the embedded body", expected="a motion file, or --film KIND"
        )
    with staged(path.parent) as (stage, _), _Studio.open(computation, state, size, theme, plain, False) as studio:
        present = computation.frame(request_for(state), True)
        low, high = present.bounds
        studio.scene.keep_range(present)
        script = film_script(
            film, state, seconds=seconds, beta=beta, heights=(float(low[1]), float(high[1])),
            sequence=motion, name=state.body_name,
        )  # fmt: skip
        script = through_views(script, state.views) if through else script
        about, recording, last = script.record, recorder(stage / path.name, script.seconds), None
        try:
            for number in range(script.count):
                now = script.state_at(number)
                if now != last:
                    shown, last = shown_of(computation, now), now
                    about.update(slices_told(shown))
                studio.show(shown, *((None, None) if number else (view, camera)))
                studio.scene.turn(0.0, 0.0 if number else script.tilt_deg)
                studio.scene.spin(script.turn_deg if number else 0.0)
                if script.view_at is not None:
                    studio.scene.stand(script.view_at(number))
                recording.add(studio.take())
                progress((number + 1) / script.count)
            first = request_for(script.state_at(0))
            recording.finish(computation.record(first, **about, border_pixels=studio.border))
        finally:
            recording.close()
    return path


class _Studio:
    """A scene that nobody sees, and the border of its pictures."""

    def __init__(self, scene: Scene, frame_for: Callable[[Scene, ViewerState], Framing]) -> None:
        self.scene, self._frame_for = scene, frame_for
        self.framing: Framing | None = None

    @classmethod
    @contextmanager
    def open(
        cls,
        computation: Computation,
        state: ViewerState,
        size: tuple[int, int],
        theme: str,
        plain: bool,
        still: bool = True,
    ) -> Iterator[_Studio]:
        """Load the model and let VTK draw; end with its plotter."""
        prepare_offscreen()
        from hit_viewer.scene.hidden_scene import hidden_scene
        from hit_viewer.scene.pinned_view import body_titles

        facts = computation.load(state.model, lambda share, what: None)
        with hidden_scene(_doubled(size)) as scene:
            scene.background(theme)
            scene.apply(state)
            pinned = pinned_of(computation, state)
            if pinned is not None:
                scene.show_pinned(pinned.frame, body_titles(state))
                scene.show_caps(pinned.caps, pinned=True)
                for picture in pinned.slices.values():
                    scene.show_slice(picture, pinned=True)
            yield cls(scene, lambda scene, shown: Framing(scene, shown, size, facts, plain, still))

    def show(self, shown: Shown, view: str | None, camera: Mapping[str, Any] | None = None) -> None:
        """Show a body, from a view, or from where the camera stands."""
        self.scene.show(shown)
        self._stand(view, camera)
        if self.framing is None:  # what it tells depends on what is seen
            self.framing = self._frame_for(self.scene, shown.state)
            window: Any = self.scene.plotter.render_window
            window.SetSize(_doubled(self.framing.inner))
            self._stand(view, camera)

    def _stand(self, view: str | None, camera: Mapping[str, Any] | None) -> None:
        if not (camera and self.scene.restore_camera(camera)) and view is not None:
            self.scene.look(view)

    def take(self) -> npt.NDArray[np.uint8]:
        """Return the picture with its border."""
        picture = self.scene.picture
        return halved(picture()) if self.framing is None else self.framing.around(picture, halve=True)()

    @property
    def border(self) -> dict[str, int] | None:
        """The border's widths for the file's record; None without one."""
        return None if self.framing is None else self.framing.record


def _doubled(size: tuple[int, int]) -> tuple[int, int]:
    """Return the size to draw in: twice as large and then halved, edges are smooth on every renderer."""
    return 2 * size[0], 2 * size[1]
