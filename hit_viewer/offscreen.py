"""One rendered picture without a window: `python -m hit_viewer.offscreen --out picture.png`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from hit_core.errors import HITError, InputError
from hit_core.export import save_picture
from hit_viewer.document.session_files import open_any, session_values
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.startup import prepare_offscreen
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import request_for

__all__ = ["main", "render_picture"]


def render_picture(
    path: Path | str,
    state: ViewerState | None = None,
    *,
    computation: Computation | None = None,
    size: tuple[int, int] = (1200, 1400),
    theme: str = "dark",
    view: str = "front",
    plain: bool = False,
) -> Path:
    """Render a state to a PNG file that carries its session; needs no display.

    Parameters
    ----------
    path
        Where to write.
    state
        What to show; default the embedded male body.
    computation
        Default: hit_core on the best device.
    size
        Width and height in pixels.
    theme
        "dark" or "light" background.
    view
        One of `hit_viewer.scene.VIEWS`.
    plain
        Without the border that tells colours, sides, scale and what to be warned of.

    Raises
    ------
    HITError
        The model cannot be loaded, or the file cannot be written.
    """
    state = state or ViewerState()
    pixels, camera = _render(state, computation or _default_computation(), size, theme, view, plain)
    return save_picture(pixels, path, {"session": session_values(state, camera)})


def _default_computation() -> Computation:
    from hit_core.model.library import load_model
    from hit_viewer.worker.computation import HitComputation

    return HitComputation(lambda name: load_model(name))


def _render(
    state: ViewerState, computation: Computation, size: tuple[int, int], theme: str, view: str, plain: bool
) -> tuple[npt.NDArray[np.uint8], dict[str, list[float]]]:
    prepare_offscreen()
    import pyvista as pv

    from hit_viewer.scene.scene import Scene

    request = request_for(state)
    facts = computation.load(state.model, lambda share, what: None)
    frame = computation.frame(request, exact=True)
    # Twice as large and then halved: smooth edges on every renderer.
    plotter = pv.Plotter(off_screen=True, window_size=[2 * size[0], 2 * size[1]], lighting="none")
    try:
        scene = Scene(plotter)
        scene.background(theme)
        scene.apply(state)
        scene.show_frame(frame)
        for axis in ("axial", "frontal", "sagittal"):
            if state.planes[axis].visible:
                scene.show_slice(computation.slice(request, axis, True, lambda: None))
        scene.look(view)
        framing = Framing(scene, state, size, facts, plain)
        width, height = framing.inner
        window: Any = plotter.render_window
        window.SetSize(2 * width, 2 * height)
        scene.look(view)
        pixels = framing.around(scene.picture, halve=True)()
        return pixels, scene.camera_state()
    finally:
        plotter.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Render one picture; return 0, or 2 with one sentence if that failed."""
    parser = argparse.ArgumentParser(prog="python -m hit_viewer.offscreen", description="Render one picture.")
    parser.add_argument("body", nargs="?", type=Path, help="a body or session file; default: the embedded body")
    parser.add_argument("--out", type=Path, default=Path("picture.png"), help="PNG file to write")
    parser.add_argument("--model", help="name or folder of a model")
    parser.add_argument("--plain", action="store_true", help="without the border of legend, sides, scale and notices")
    arguments = parser.parse_args(argv)
    from hit_core.model.library import is_in_known_folder

    state = ViewerState()
    try:
        if arguments.body is not None:
            opened = open_any(arguments.body, state)
            state = opened.state if opened.is_session else replace(state, **opened.changes)
            if not arguments.model and not is_in_known_folder(state.model):
                raise InputError.about(
                    "names a model outside of the known folders", file=arguments.body, found=state.model[:300],
                    remedy="Name it with --model if it shall be opened",
                )  # fmt: skip
        if arguments.model:
            state = replace(state, model=arguments.model)
        render_picture(arguments.out, state, plain=arguments.plain)
    except HITError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
