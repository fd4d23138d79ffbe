"""The window in a process of its own, acted upon at random: see `soak.py`, which starts, kills and checks it.

Each line that it writes is a JSON object: an action before it is done, a state as soon as it is set, what was found.
The computation is the program's own, with surfaces from a coarse grid.
"""

import argparse
import contextlib
import faulthandler
import hashlib
import importlib
import json
import logging
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from hit_core.axes import AXES
from hit_core.model.library import load_model
from hit_core.spaces import SPACES
from hit_viewer.app import Viewer
from hit_viewer.document import autosave
from hit_viewer.document.layer_looks import LOOKS
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import FIELDS, ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.export_options import KINDS
from hit_viewer.worker import computation, slice_spacing
from hit_viewer.worker.spare_memory import give_back

CELLS = 64
"""Of the grid that surfaces come from: enough to be a body, little enough for thousands of them."""
PIXEL_M = 0.02
CHEAP: dict[str, Any] = {"spacing_mm": 40.0, "step_mm": 400.0, "width": 320.0, "height": 240.0, "side": 96.0}
TICK_MS = 10
SETTLED_EVERY = 200
STUCK_S = 180.0
REST_MS = 1500
WEIGHTS = {"often": 100, "now and then": 12, "rarely": 2}

Action = Callable[[], object]


def coarse_on(device: str) -> computation.HitComputation:
    """The program's computation with surfaces from a coarse grid, also in the process of a film."""
    baking = importlib.import_module("hit_core.surfaces.bake")
    baking.RESOLUTION = CELLS
    baking.shipped_resolution = lambda model: None
    slice_spacing.EXACT_M = slice_spacing.COARSE_M = slice_spacing.CUT_M = PIXEL_M
    return computation.HitComputation(lambda name: load_model(name, device=device), resolution=CELLS)


def tell(**what: object) -> None:
    """Write a line; the one who reads it knows all of it, be this process killed right after."""
    sys.stdout.write(json.dumps({"time": time.time(), **what}) + "\n")
    sys.stdout.flush()


def print_of(state: ViewerState) -> str:
    """A short hash of a state."""
    return hashlib.sha1(json.dumps(state.to_json()).encode()).hexdigest()[:16]


class Latency(QObject):
    """Notes how long the window did not answer: by how much a timer's ticks come late."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = "start"
        self.worst: dict[str, float] = {}
        self.late = Counter[str]()
        self._last = time.monotonic()
        self._told = self._last
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        late = 1000 * (now - self._last) - TICK_MS
        self._last = now
        self.late["ticks"] += 1
        for limit in (50, 200, 1000, 5000):
            self.late[f"above {limit} ms"] += late > limit
        self.worst[self.doing] = max(late, self.worst.get(self.doing, 0.0))
        if now - self._told > 1:
            self._told = now
            tell(latency=self.report())

    def report(self) -> dict[str, object]:
        """Counts, and the five actions during or right after which the window was silent longest, ms."""
        worst = sorted(self.worst.items(), key=lambda item: -item[1])[:5]
        return {"counts": dict(self.late), "worst_ms": {name: round(late) for name, late in worst}}


class Soak(QObject):
    """Does one action after the other, each in a turn of the event loop of its own."""

    def __init__(self, viewer: Viewer, folder: Path, options: argparse.Namespace) -> None:
        super().__init__()
        self.viewer, self.window, self.session = viewer, viewer.window, viewer.session
        self.files, self.exports = viewer.files, viewer.exports
        self.folder, self.out = folder, folder / "out"
        self.number, self.end, self.warm_after = options.first, options.first + options.actions, options.warm_after
        self.chance = random.Random(options.seed)
        self.latency = Latency()
        self.done = Counter[str]()
        self.memory: dict[int, float] = {}
        self.good = sorted((folder / "good").rglob("*.*"))
        self.bad = [path for path in sorted((folder / "bad").rglob("*")) if path.is_file()]
        self.motions = sorted((folder / "motions").iterdir())
        self.actions = self._actions()
        self._names, self._weights = zip(*((n, WEIGHTS[how]) for n, (how, _) in self.actions.items()), strict=True)
        self._wait: Callable[[], bool] | None = None
        self._then: Action = self._next
        self._since, self._over = 0.0, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._answer_dialogs()
        self.session.changed.connect(lambda old, new: self.tell_state())

    def begin(self) -> None:
        """Go on from here by events alone."""
        self._timer.start(0)

    def tell_state(self) -> None:
        """Say which state is set, and whether it differs from the document's file."""
        tell(state=print_of(self.session.state), modified=self.session.is_modified)

    # One step after the other.

    def _step(self) -> None:
        if self._wait is not None:
            if not self._wait():
                if time.monotonic() - self._since > STUCK_S:
                    faulthandler.dump_traceback(all_threads=True)
                    tell(stuck=f"{self.latency.doing} ({self._pending()})")
                    os._exit(3)
                self._timer.start(20)
                return
            self._wait = None
        then, self._then = self._then, self._next
        then()
        if not self._over:
            self._timer.start(0)

    def _after(self, wait: Callable[[], bool], then: Action) -> None:
        self._wait, self._then, self._since = wait, then, time.monotonic()

    def _next(self) -> None:
        if self.number == self.end or (self.warm_after and self.number == self.warm_after and not self.memory):
            self._calm_down()
            return
        (name,) = self.chance.choices(self._names, self._weights)
        self.number += 1
        self._do(name)
        if self.number % SETTLED_EVERY == 0 and self._wait is None:
            self.files.playback.pause()
            self._after(self._settled, lambda: None)

    def _do(self, name: str) -> None:
        self.latency.doing = name
        self.done[name] += 1
        tell(number=self.number, action=name)
        self.actions[name][1]()

    def _settled(self) -> bool:
        reads = not self.viewer.reader.is_idle
        return self._idle() and not reads and not self.session.dragging and self.viewer.engine.is_idle

    def _pending(self) -> str:
        """What is not done yet."""
        jobs = [task.name for task in self.exports.jobs.open_tasks]
        movie, reads = len(self.exports.studio.movies), not self.viewer.reader.is_idle
        return f"jobs {jobs}, movies {movie}, reads {reads}, engine idle {self.viewer.engine.is_idle}"

    def _idle(self) -> bool:
        return self.exports.is_idle

    def _calm_down(self) -> None:
        """Bring the window to where it began and weigh it."""
        self.latency.doing = "calm down"
        self.close_dialogs()
        self.cancel()
        self.files.playback.close()
        self.window.resize(1000, 700)
        self.session.update(**vars(ViewerState()), label="calm down")
        self._after(self._settled, self._rest)

    def _rest(self) -> None:
        QTimer.singleShot(REST_MS, self._weigh)
        self._after(self._weighed, self._go_on)

    def _weigh(self) -> None:
        self.close_dialogs()
        give_back()
        self.memory[self.number] = psutil.Process().memory_info().rss / 1024**2

    def _weighed(self) -> bool:
        return self.number in self.memory

    def _go_on(self) -> None:
        if self.number < self.end:
            return
        memory = {number: round(size) for number, size in self.memory.items()}
        tell(memory=memory, latency=self.latency.report(), counts=dict(self.done))
        self._over = True
        self.window.may_close = lambda: True
        self.window.close()

    # What is done.

    def _answer_dialogs(self) -> None:
        """Files are asked for, and questions, by windows of the system, or such that wait: answer at random."""
        chance, out = self.chance, self.out

        def place(*arguments: Any) -> tuple[str, str]:
            default = Path(arguments[2]).name if len(arguments) > 2 else "x"
            return chance.choice([("", ""), (str(out / f"{chance.randrange(3)}{default}"), "")])

        dialogs: Any = QFileDialog
        dialogs.getSaveFileName = place
        dialogs.getExistingDirectory = lambda *_: chance.choice(["", str(out), str(self.folder / "models" / "damaged")])
        dialogs.getOpenFileName = lambda *_: (str(chance.choice([*self.good, *self.bad])), "")
        inputs: Any = QInputDialog
        inputs.getText = lambda *_: (chance.choice(["", "Ann", "Bo \n<b>"]), chance.random() < 0.8)
        self.window.may_close = lambda: False

    def drag(self) -> None:
        """Press a slider's knob, move it about, and let it go or not."""
        panels = (
            self.window.shape_panel.sliders,
            self.window.planes_panel.position.values(),
            self.window.pose_panel.rotations,
        )
        slider = self.chance.choice([slider for panel in panels for slider in panel]).slider
        middle = QPoint(slider.width() // 2, slider.height() // 2)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        for _ in range(4):
            QTest.mouseMove(slider, middle + QPoint(self.chance.randint(-60, 60), 0))
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def choose(self, box: QComboBox, count: int) -> None:
        """Choose an entry as the mouse does."""
        index = self.chance.randrange(count)
        if box.model().flags(box.model().index(index, 0)) & Qt.ItemFlag.ItemIsEnabled:
            box.setCurrentIndex(index)
            box.activated.emit(index)

    def menu(self) -> None:
        """Choose an entry of the menus that is neither the end nor a training."""
        menus = self.window.menuBar().findChildren(QMenu)
        titles = {menu.menuAction() for menu in menus}  # to ask an action for its menu would delete the menu
        entries = {action for menu in menus for action in menu.actions()} - titles
        usable = [a for a in entries if a.isEnabled() and not a.isSeparator() and a.text() != tr(texts.QUIT)]
        usable.sort(key=QAction.text)
        self.chance.choice(usable).trigger()

    def dialogs(self) -> list[QDialog]:
        """Dialogs that are open, those of jobs not counted."""
        jobs = (self.exports.job_dialog,)
        open_ = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
        return [dialog for dialog in open_ if dialog.isVisible() and dialog not in jobs]

    def close_dialogs(self) -> None:
        """Reject all dialogs."""
        for dialog in self.dialogs():
            dialog.reject()

    def answer_dialog(self) -> None:
        """Accept or reject a dialog; exports become cheap ones."""
        if self.exports.dialog is not None:
            boxes = self.exports.dialog.boxes
            self.exports.dialog.set_values({name: value for name, value in CHEAP.items() if name in boxes})
        dialogs = self.dialogs()
        if dialogs:
            self.chance.choice([QDialog.accept, QDialog.reject, QDialog.close])(self.chance.choice(dialogs))

    def cancel(self) -> None:
        """Give up what is being exported."""
        if self.exports.job_dialog is not None:
            self.exports.job_dialog.gave_up.emit()
        for task in self.exports.jobs.open_tasks:
            self.exports.jobs.cancel(task)

    def export(self, name: str, **options: Any) -> None:
        """Write a kind of file, once no other is being written; now and then into a place that is none."""
        if not self._idle():
            if self.chance.random() < 0.3:
                self.cancel()
            self.files.playback.pause()  # what is written as it is shown waits for the motion's end
            self._after(self._idle, lambda: self.export(name, **options))
            return
        kind = KINDS[name]
        if not self.exports.can_export(name):
            self.exports.choose(name)
            return
        where = self.chance.choice([self.out] * 9 + [self.folder / "good" / "a.npz" / "folder"])
        ending = self.chance.choice(list(kind.formats) or [""])
        path = where / f"{self.chance.randrange(3)}{ending}" if ending else where
        cheap = {option.name: CHEAP[option.name] for option in kind.options if option.name in CHEAP}
        self.exports.export(name, path, **{**cheap, **options})

    def movie(self) -> None:
        """Open a motion and make a movie of it."""
        self.files.playback.pause()
        self.files.open_file(self.chance.choice(self.motions))
        self._after(self._settled, lambda: self.export("movie", plain=self.chance.random() < 0.5))

    def _actions(self) -> dict[str, tuple[str, Action]]:
        chance, window, session, files = self.chance, self.window, self.session, self.files
        viewer, panel = self.viewer, self.window.planes_panel
        often: dict[str, Action] = {
            "drag": self.drag,
            "beta": lambda: chance.choice(window.shape_panel.sliders).number.setValue(chance.uniform(-5, 5)),
            "joint": lambda: chance.choice(window.pose_panel.rotations).number.setValue(chance.uniform(-90, 90)),
            "pose": lambda: chance.choice(list(window.pose_panel.presets.values())).click(),
            "choose joint": lambda: window.show_joint(chance.randrange(1, 24)),
            "reset shape": window.shape_panel.reset_button.click,
            "random shape": window.shape_panel.random_button.click,
            "layer": lambda: window.layers_panel.visible[chance.choice(LAYERS)].click(),
            "opacity": lambda: window.layers_panel.opacity[chance.choice(LAYERS)].number.setValue(
                chance.randint(0, 100)
            ),
            "look": lambda: self.choose(window.layers_panel.look, len(LOOKS)),
            "palette": window.layers_panel.palette_box.click,
            "plane": lambda: panel.visible[chance.choice(AXES)].click(),
            "clip": lambda: panel.clips[chance.choice(AXES)].click(),
            "step": lambda: window.slices_panel.views[chance.choice(AXES)].step(chance.uniform(-0.05, 0.05)),
            "zoom": lambda: window.slices_panel.views[chance.choice(AXES)].zoom(chance.uniform(0.5, 2)),
            "undo": session.undo,
            "undo more": lambda: [session.undo() for _ in range(3)],
            "redo": session.redo,
            "tab": lambda: window.tabs.setCurrentIndex(chance.randrange(5)),
            "pin in the table": window.numbers_panel.toggle_pinned,
            "box": window.box_panel.on.click,
            "face": lambda: chance.choice(list(window.box_panel.faces.values())).number.setValue(
                chance.uniform(-60, 60)
            ),
            "density": lambda: chance.choice(window.numbers_panel.densities.boxes).setValue(chance.uniform(0.8, 1.5)),
            "thickness": viewer.tools.measure_at_crosshair,
        }
        now_and_then: dict[str, Action] = {
            "field": lambda: self.choose(panel.field, len(FIELDS)),
            "space": lambda: self.choose(panel.space, len(SPACES)),
            "detail": lambda: self.choose(panel.detail, 3),
            "pin": window.compare_panel.pin_button.click,
            "unpin": window.compare_panel.remove_button.click,
            "beside": viewer.actions.beside_action.trigger,
            "menu": self.menu,
            "answer dialog": self.answer_dialog,
            "close dialogs": self.close_dialogs,
            "good file": lambda: files.open_file(chance.choice(self.good)),
            "bad file": lambda: files.open_file(chance.choice(self.bad)),
            "resize": lambda: window.resize(chance.randint(700, 1300), chance.randint(500, 900)),
            "save session": lambda: files.choose_save_session(),
            "save body": lambda: files.choose_save_body(),
            "play": lambda: files.playback.toggle(),
            "goal": lambda: window.numbers_panel.goal_wanted.emit("height", chance.uniform(1.5, 2.0)),
        }
        rarely: dict[str, Action] = {
            "model": lambda: self.choose(window.model_panel.box, window.model_panel.box.count()),
            "model folder": files.choose_model,
            "motion": lambda: files.open_file(chance.choice(self.motions)),
            "cancel": self.cancel,
            "choose export": lambda: self.exports.choose(chance.choice(list(KINDS))),
            "theme": lambda: viewer.choose_theme(chance.choice(["dark", "light", "system"])),
            "settings": viewer.choose_settings,
            "docks": lambda: window.right_dock.setVisible(not window.right_dock.isVisible()),
            "keep preset": viewer.presets.keep,
            "movie": self.movie,
            "export meshes": lambda: self.export(
                "meshes",
                detail=chance.choice(["full", "display"]),
                files=chance.choice(["one", "layers", "auto"]),
                resolution=CELLS,
            ),
            **{
                f"export {name}": lambda name=name: self.export(name)
                for name in KINDS
                if name not in ("meshes", "movie")
            },
        }
        groups = {"often": often, "now and then": now_and_then, "rarely": rarely}
        return {name: (how, action) for how, group in groups.items() for name, action in group.items()}


def main() -> int:
    """Start as the program does, act, and end regularly."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--actions", type=int, default=100)
    parser.add_argument("--warm-after", type=int, default=0)
    parser.add_argument("--autosave-ms", type=int, default=autosave.EVERY_MS)
    parser.add_argument("--made-up", action="store_true")
    options = parser.parse_args()
    faulthandler.enable()
    if hasattr(faulthandler, "register"):
        faulthandler.register(signal.SIGUSR1)
    logging.basicConfig(level=logging.ERROR)
    autosave.EVERY_MS = options.autosave_ms
    asked: list[str] = []
    boxes: Any = QMessageBox
    boxes.question = lambda *arguments: asked.append(arguments[2]) or QMessageBox.StandardButton.Yes
    app = QApplication(sys.argv[:1])
    settings = QSettings(str(options.folder / "settings.ini"), QSettings.Format.IniFormat)
    made_up, here = ("fake_computation", "fake_on"), ("soaked_window", "coarse_on")
    module, name = made_up if options.made_up else here
    compute_on = getattr(importlib.import_module(module), name)
    viewer = Viewer(app, compute_on("cpu"), settings=settings)
    viewer.exports.studio.compute_on = compute_on
    soak = Soak(viewer, options.folder, options)
    soak.tell_state()
    viewer.window.resize(1000, 700)
    viewer.show()
    viewer.restoring.offer()

    def ready() -> None:
        tell(ready=True, offered=tr(texts.RESTORE) in asked, state=print_of(viewer.session.state),
             modified=viewer.session.is_modified)  # fmt: skip

    soak._after(soak._settled, ready)
    soak.begin()
    code = app.exec()
    with contextlib.suppress(ValueError):
        tell(exit=code)
    return code


if __name__ == "__main__":
    sys.exit(main())
