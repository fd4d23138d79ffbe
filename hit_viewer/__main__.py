"""`hit-viewer [body.pkl]`: open the window, or write a picture or movie without one."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from hit_core.axes import ANGLE_CHOICES, UP_CHOICES
from hit_core.machine.homes import prepare_home
from hit_viewer.document.camera_views import VIEWS
from hit_viewer.document.film_options import FILMS, LENGTHS_S
from hit_viewer.startup import color_bits, has_display, prepare_offscreen, prepare_qt, prepare_threads

__all__ = ["main"]

NO_DISPLAY = (
    "hit-viewer: there is no display to open a window on. Set DISPLAY, or write meshes, slices and a picture without "
    "one: hit infer, hit-viewer --picture.\n"
)
FEWEST_BITS = 15
FEW_COLORS = (
    "hit-viewer: this screen has {bits} bits of colour, and the window needs 16 or more. Set the remote desktop or the "
    "screen to 24 bits, or write meshes, slices and a picture without a window: hit infer, hit-viewer --picture.\n"
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hit-viewer", description="See the tissues inside a body, live.")
    parser.add_argument("body", nargs="?", type=Path, help="a body, session or exported picture to open")
    parser.add_argument(
        "--model",
        help="name or folder of a model; default: the embedded phantom of the body's gender, or the male",
    )
    parser.add_argument("--device", default="", help="auto, cpu, cuda:0 or mps; default: as in the settings")
    parser.add_argument(
        "--check", action="store_true",
        help="tell versions, screen, OpenGL, folders and a timing, for a bug report, and end",
    )  # fmt: skip
    hidden = parser.add_argument_group("without a window (no display is needed)")
    hidden.add_argument("--picture", type=Path, metavar="FILE.png", help="write a picture of the 3D view, and end")
    hidden.add_argument("--movie", type=Path, metavar="FILE", help="write a film as .mp4 or .gif, and end; see --film")
    hidden.add_argument(
        "--film",
        choices=FILMS,
        default="motion",
        help="motion: the body file's (default); turntable: once around; sweep: a beta from -2 to 2 and back; compare: "
        "from a session's pinned body to its present one; slices: from the feet to the head; camera: "
        "through the views that a session keeps",
    )
    hidden.add_argument("--seconds", type=_seconds, default=8.0, help="length of films other than a motion; default: 8")
    hidden.add_argument(
        "--beta", type=int, choices=range(1, 11), default=1, metavar="N", help="that sweep moves, 1 to 10"
    )
    hidden.add_argument("--through-views", action="store_true", help="any film: the camera flies through kept views")
    hidden.add_argument(
        "--person", metavar="N|NAME", help="of a file with several persons: a name that it has, or a number from 0"
    )
    hidden.add_argument(
        "--up", type=str.lower, choices=UP_CHOICES, default="auto", metavar="AXIS",
        help="axis that is up in the body file's world: auto (default, found from the body), y, z, -y, file (as it is)",
    )  # fmt: skip
    hidden.add_argument(
        "--angles", choices=ANGLE_CHOICES, default="auto",
        help="unit of rotation vectors in the body file: auto (default; degrees where they are far too large for "
        "radians)",
    )  # fmt: skip
    hidden.add_argument("--size", type=_size, metavar="WxH", help="width and height in pixels, for instance 1200x1400")
    hidden.add_argument("--view", choices=VIEWS, help="where the camera stands; default: as in the session, or front")
    hidden.add_argument("--theme", choices=("dark", "light"), default="dark", help="background")
    hidden.add_argument("--plain", action="store_true", help="without the border of legend, sides, scale and notices")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 16 <= int(width) <= 8192 and 16 <= int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write two numbers from 16 to 8192, as 1200x1400")
    return int(width), int(height)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    low, high = LENGTHS_S
    if not low <= seconds <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is no length: write seconds from {low:g} to {high:g}")
    return seconds


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed; return the exit code."""
    arguments = _parser().parse_args(argv)
    prepare_home()
    if arguments.check:
        return _check()
    if arguments.picture or arguments.movie:
        return _render(arguments)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 2
    bits = color_bits()
    if bits is not None and bits < FEWEST_BITS:
        sys.stderr.write(FEW_COLORS.format(bits=bits))
        return 2
    prepare_qt()
    prepare_threads()
    _log_to_file()
    from hit_viewer.opening import open_window

    return open_window(sys.argv[:1], arguments.device, arguments.model, arguments.body)


def _check() -> int:
    """Print the check of this installation, with what a window would have; return 0, or 2 if there are problems."""
    from hit_core.machine.installation import as_text, check_installation
    from hit_core.plain_text import without_controls

    facts: dict[str, dict[str, str]] = {"Window": {"screen": "no display"}}
    if has_display():
        prepare_qt()
        from PySide6.QtWidgets import QApplication

        from hit_viewer.app import window_settings
        from hit_viewer.window.installation_dialog import window_facts

        app = QApplication.instance() or QApplication(sys.argv[:1])
        facts = window_facts(window_settings())
        del app
    found = check_installation(facts)
    sys.stdout.write(without_controls(as_text(found)))
    return 2 if found.problems else 0


def _render(arguments: argparse.Namespace) -> int:
    """Write pictures and movies; return 0, or 2 with one sentence if that failed."""
    prepare_offscreen()
    prepare_threads()
    from hit_core.errors import HITError
    from hit_core.phrases import ENGLISH
    from hit_viewer.offscreen import MOVIE_SIZE, PICTURE_SIZE, opened_for, render_movie, render_picture
    from hit_viewer.texts.languages import VARIABLE, speak
    from hit_viewer.worker.computation import computation_on

    speak(os.environ.get(VARIABLE) or ENGLISH.code)
    looks = {"theme": arguments.theme, "plain": arguments.plain, "computation": computation_on(arguments.device)}
    try:
        opened = opened_for(arguments.body, arguments.model, arguments.person, arguments.up, arguments.angles)
        for note in opened.notes:
            sys.stderr.write(f"{arguments.body}: {note}\n")
        camera = opened.camera if arguments.view is None else None
        view = arguments.view or "front"
        if arguments.picture:
            size = arguments.size or PICTURE_SIZE
            render_picture(arguments.picture, opened.state, size=size, view=view, camera=camera, **looks)
        if arguments.movie:
            size = arguments.size or MOVIE_SIZE
            film = {"film": arguments.film, "seconds": arguments.seconds, "beta": arguments.beta}
            film["through"] = arguments.through_views
            render_movie(arguments.movie, opened, size=size, view=view, camera=camera, **film, **looks)
    except HITError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that nobody misses: where the disk is full, or another window turns the file over, lines are left out."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing."""


def _log_to_file() -> None:
    from hit_core.settings import log_dir

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        file = _LogFile(log_dir() / "hit-viewer.log", maxBytes=1_000_000, backupCount=2)
        handlers.append(file)
    except OSError:
        pass
    handlers[0].setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=handlers)


if __name__ == "__main__":
    sys.exit(main())
