"""Make the pictures of the documentation from the running program: docs/images/*.png."""

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hit_viewer.startup import prepare_qt, prepare_threads

prepare_qt()
prepare_threads()

from PIL import Image  # noqa: E402
from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from hit_core.body.poses import POSES  # noqa: E402
from hit_core.phantom.scans import Recipe, made_scan  # noqa: E402
from hit_core.settings import resources_dir, trainings_dir  # noqa: E402
from hit_viewer.app import Viewer  # noqa: E402
from hit_viewer.document.layer_looks import LOOKS  # noqa: E402
from hit_viewer.document.state import PinnedBody, ViewerState  # noqa: E402
from hit_viewer.scene.hidden_scene import hidden_scene  # noqa: E402
from hit_viewer.training.command_lines import Plan, override  # noqa: E402
from hit_viewer.worker.computation import computation_on  # noqa: E402
from hit_viewer.worker.whole_picture import shown_of  # noqa: E402

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "images"
HEAVY = (0.0, -1.8, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
SLIM = (0.6, 1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
SCANNED = Recipe(
    "female", (0.5, -1.2, 0.8, 0.4, -0.6, 0.7, -0.3, 0.2, 0.5, -0.4), "A", "cm", "z", 130.0, bumps_mm=4.0,
    holes=6, platform=True, seed=4,
)  # fmt: skip
"""The person of the tour from a scan to tissues: what a scanner brings, with all its faults."""
SCAN_SHOTS = ("scan_fit", "scan_tissues")
FEW_POINTS = "data_cfg.n_pts_mri=1000 data_cfg.nb_points_canspace=20000 data_cfg.n_points_hands=100"


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
    sitting = {"body_pose": POSES["Sitting"], "betas": SLIM, "model": "phantom_female"}
    slim = PinnedBody("phantom_female", SLIM, POSES["A"])
    beside = {"pinned": slim, "comparison": "side", "betas": HEAVY}
    return [
        Shot("window", {"betas": HEAVY, "body_pose": POSES["A"], "model": "phantom_female"}, "oblique"),
        Shot("pose", sitting, "oblique", tab=1),
        Shot(
            "layers",
            {
                "layers": LOOKS["layers"].layers,
                "opening": LOOKS["layers"].opening,
                "model": "phantom_female",
                "betas": SLIM,
                "body_pose": POSES["Walking"],
            },
            "oblique",
            tab=2,
        ),
        Shot("compare", {**beside, "model": "phantom_female", "body_pose": POSES["A"]}, "oblique", tab=4),
        Shot("light", {"betas": SLIM, "body_pose": POSES["A"]}, "oblique", "light"),
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


def training_shot(app: QApplication, viewer: Viewer, path: Path) -> None:
    """Take the picture of the training panel while two trainings on phantom subjects are there, one of them running."""
    panel = viewer.training.panel
    viewer.actions.training_action.trigger()
    start = override("ckpt_path", str(resources_dir() / "models" / "phantom_male"))
    extra = f"{start} num_workers=0 trainer.check_val_every_n_epoch=2 checkpoint_every_n_epochs=4 {FEW_POINTS}"
    plan = Plan(subjects=4, batch_size=2, device="cpu", epochs=10, extra=extra)

    def epoch(name: str) -> int:
        run = panel.list.runs.get(trainings_dir() / name)
        if run is not None and run.message:
            sys.exit(run.message)
        return (run.epoch or 0) if run is not None else 0

    panel.start(replace(plan, name="hit_male_quick", lr=0.001))
    wait(app, lambda: epoch("hit_male_quick") == 10, 1800)
    panel.start(replace(plan, name="hit_male", lr=0.0002, epochs=40))
    wait(app, lambda: epoch("hit_male") >= 16, 1800)
    for name in ("hit_male_quick", "hit_male"):
        panel.list.tick(trainings_dir() / name)
    wait(app, lambda: len(panel.curves_page.plot.series) > 3)
    for name in ("val/dice_AT", "val/dice_BONE", "val/dice_LT"):
        panel.curves_page.tick(name, False)
    panel.curves_page.plot.read(5.0)
    save(viewer, path)
    panel.stop()
    wait(app, lambda: not any(run.alive for run in panel.list.runs.values()))
    viewer.window.training_dock.hide()


def scan_shots(app: QApplication, viewer: Viewer, folder: Path, made_in: Path) -> None:
    """Take the pictures of a scan: with the body fitted to it, and the tissues of the body taken over."""
    import trimesh

    made = made_scan(SCANNED)
    path = made_in / "person.ply"
    trimesh.Trimesh(made.vertices, made.faces, process=False).export(path)

    def take(name: str) -> None:
        viewer.view.scene.look("oblique")
        viewer.view.schedule_render()
        wait(app, lambda: viewer.engine.is_idle and viewer.view.interactor.is_fine)
        save(viewer, folder / f"{name}.png")

    viewer.choose_theme("dark")
    viewer.session.open(ViewerState(model="phantom_female", body_pose=POSES["A"]))
    wait(app, lambda: viewer.engine.is_idle)
    viewer.files.open_file(path)
    wait(app, lambda: viewer.scans.result is not None)
    take("scan_fit")
    viewer.scans.accept()
    viewer.scans.close()
    viewer.window.tabs.setCurrentIndex(0)
    take("scan_tissues")


def look_pictures(folder: Path) -> None:
    """Write a small picture of each look, for the list of looks."""
    computation = computation_on("cpu")
    computation.load("phantom_female", lambda share, what: None)
    folder.mkdir(parents=True, exist_ok=True)
    with hidden_scene((768, 960)) as scene:
        scene.background("dark")
        for name, look in LOOKS.items():
            planes = ViewerState().planes
            for axis in look.planes:
                planes = planes.moved(axis, visible=True)
            state = ViewerState(
                model="phantom_female", betas=HEAVY, layers=look.layers, opening=look.opening, planes=planes
            )
            scene.show(shown_of(computation, state, exact=True))
            scene.look("oblique")
            picture = Image.fromarray(scene.picture()).resize((64, 80), Image.Resampling.LANCZOS)
            picture.save(folder / f"{name}.png", optimize=True)
            print(folder / f"{name}.png")


def save(viewer: Viewer, path: Path) -> None:
    """Write what the window shows."""
    if not viewer.window.grab().save(str(path)):
        sys.exit(f"{path} cannot be written.")
    print(path)


def main() -> None:
    """Take every picture, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures to take; default: all")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    if not arguments.names or "looks" in arguments.names:
        look_pictures(resources_dir() / "looks")
    with TemporaryDirectory() as folder:
        os.environ["HIT_MODELS_DIR"] = str(Path(folder) / "trainings")
        os.environ["XDG_DATA_HOME"] = str(Path(folder) / "data")
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        viewer = Viewer(app, computation_on("cpu"), settings=settings)
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
            wait(app, lambda: viewer.engine.is_idle and viewer.view.interactor.is_fine)
            save(viewer, arguments.folder / f"{shot.name}.png")
        if not arguments.names or set(SCAN_SHOTS) & set(arguments.names):
            scan_shots(app, viewer, arguments.folder, Path(folder))
        if not arguments.names or "training" in arguments.names:
            viewer.choose_theme("dark")
            viewer.session.open(ViewerState(betas=SLIM, body_pose=POSES["A"]))
            training_shot(app, viewer, arguments.folder / "training.png")
        viewer.window.close()


if __name__ == "__main__":
    main()
