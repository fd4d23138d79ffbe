"""Make the pictures of the documentation from the running program: docs/images/*.png."""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hit_viewer.surroundings import prepare_qt

prepare_qt()

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from hit_viewer.app import Viewer, make_computation, model_choices  # noqa: E402
from hit_viewer.joints import POSES  # noqa: E402
from hit_viewer.state import ViewerState  # noqa: E402

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "images"
HEAVY = (0.0, -1.8, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
SLIM = (0.6, 1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Shot:
    """One picture: what the window shows, and from where."""

    name: str
    changes: dict[str, Any] = field(default_factory=dict)
    view: str = "front"
    theme: str = "dark"
    tab: int = 0


def shots() -> list[Shot]:
    """Return all pictures."""
    state = ViewerState()
    sitting = {"body_pose": POSES["Sitting"], "betas": SLIM, "model": "phantom_female"}
    bare = state.layers.styled("skin", visible=False).styled("AT", opacity=0.2)
    return [
        Shot("window", {"betas": HEAVY, "body_pose": POSES["A"], "model": "phantom_female"}, "oblique"),
        Shot("pose", sitting, "oblique", tab=1),
        Shot(
            "layers",
            {"layers": bare, "model": "phantom_female", "betas": SLIM, "body_pose": POSES["Walking"]},
            "oblique",
            tab=2,
        ),
        Shot("light", {"betas": SLIM, "body_pose": POSES["A"]}, "front", "light"),
    ]


def wait(app: QApplication, done: Callable[[], bool], seconds: float = 900) -> None:
    """Let the program run until a condition holds, then a moment longer for the last picture."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            sys.exit("The program did not come to rest.")
        app.processEvents()
        time.sleep(0.02)
    for _ in range(30):
        app.processEvents()
        time.sleep(0.02)


def main() -> None:
    """Take every picture, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures to take; default: all")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        viewer = Viewer(app, make_computation("cpu"), choices=model_choices(), settings=settings)
        viewer.window.resize(1600, 960)
        viewer.window.may_close = lambda: True
        viewer.show()
        wait(app, lambda: viewer.view.scene.frame is not None and viewer.engine.is_idle)
        for shot in shots():
            if arguments.names and shot.name not in arguments.names:
                continue
            viewer.choose_theme(shot.theme)
            viewer.session.open(ViewerState(**shot.changes))
            viewer.window.tabs.setCurrentIndex(shot.tab)
            wait(app, lambda: viewer.engine.is_idle)
            viewer.view.scene.look(shot.view)
            viewer.view.schedule_render()
            wait(app, lambda: viewer.engine.is_idle)
            path = arguments.folder / f"{shot.name}.png"
            if not viewer.window.grab().save(str(path)):
                sys.exit(f"{path} cannot be written.")
            print(path)
        viewer.window.close()


if __name__ == "__main__":
    main()
