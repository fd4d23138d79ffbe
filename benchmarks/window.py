"""The real window on the embedded model: pictures a second in a drag, what a picture costs, what blocks the window.

    xvfb-run -a -s "-screen 0 1920x1200x24" python benchmarks/window.py [--seconds 4] [--only NAME] [--canvas native]

Sliders are dragged by mouse events, one every 8 ms or as soon as the window can take it, as a mouse sends them. A
picture counts when it shows other geometry than the one before; of the plane's drag, another slice. Times on the clock
depend on what else the machine does; processor time per picture hardly does. It is given by thread: the window's, the
worker's, and all others, which are Mesa's where no graphics card draws.
"""

import argparse
import itertools
import math
import os
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hit_viewer.startup import prepare_qt, prepare_threads

prepare_qt()
prepare_threads()

import numpy as np  # noqa: E402
import psutil  # noqa: E402
import torch  # noqa: E402
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSettings, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from results import Row, keep, machine, table  # noqa: E402

from hit_core.surfaces import CanonicalSurfaces, RecordedDrag, ShapedSurfaces, VertexNormals  # noqa: E402
from hit_viewer.app import Viewer  # noqa: E402
from hit_viewer.document.edits import Session  # noqa: E402
from hit_viewer.document.layers import LAYERS  # noqa: E402
from hit_viewer.document.session_files import SESSION_ENDING  # noqa: E402
from hit_viewer.document.state import ViewerState  # noqa: E402
from hit_viewer.scene.canvas import Canvas  # noqa: E402
from hit_viewer.scene.native_canvas import NativeCanvas  # noqa: E402
from hit_viewer.scene.scene import Scene  # noqa: E402
from hit_viewer.worker.computation import HitComputation, computation_on  # noqa: E402
from hit_viewer.worker.requests import request_for  # noqa: E402
from hit_viewer.worker.results import Frame, Numbers, SlicePicture  # noqa: E402

EVENT_MS = 8
BEAT_MS = 2
SWEEP_PIXELS = 35
SWEEP_S = 1.6
PAUSES = 5
NUMBERS = "worker: volumes of the table"
STAGES = {
    NUMBERS: (HitComputation, "numbers"),
    "worker: surfaces replayed": (RecordedDrag, "carry"),
    "worker: shape": (CanonicalSurfaces, "with_shape"),
    "worker: skinning": (ShapedSurfaces, "with_pose"),
    "worker: normals": (VertexNormals, "of"),
    "worker: surfaces in all": (HitComputation, "frame"),
    "worker: slices cut": (HitComputation, "slice"),
    "worker: slices evaluated": (HitComputation, "checked"),
    "window: state to panels": (Session, "_replace"),
    "window: surfaces into the scene": (Scene, "show_frame"),
    "window: surfaces taken over in all": (Viewer, "_show_frame"),
    "window: slices taken over": (Viewer, "_show_slice"),
    "window: orders to OpenGL": (Canvas, "_draw"),
    "window: pixels taken": (Canvas, "_end_shot"),
    "window: drawn when Qt paints": (NativeCanvas, "_paint"),
}


class Stopwatch:
    """Clock and processor time (of the thread) of each stage's calls."""

    def __init__(self) -> None:
        self.calls: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for stage, (owner, name) in STAGES.items():
            setattr(owner, name, self._timed(stage, getattr(owner, name)))

    def _timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def call(*args: Any, **options: Any) -> Any:
            clock, busy = time.perf_counter(), time.thread_time()
            try:
                return function(*args, **options)
            finally:
                self.calls[stage].append((time.perf_counter() - clock, time.thread_time() - busy))

        return call


class Heartbeat(QObject):
    """Beats on the window's thread; a second thread looks where a late beat is stuck."""

    def __init__(self) -> None:
        super().__init__()
        self.last = time.perf_counter()
        self.gaps: list[float] = []
        self.stuck: dict[str, float] = {}
        self._place = ""
        self._main = threading.main_thread().ident
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        threading.Thread(target=self._watch, daemon=True).start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = now - self.last
        self.gaps.append(gap)
        if gap > 0.05:
            self.stuck[self._place] = max(self.stuck.get(self._place, 0.0), gap)
        self._place, self.last = "", now

    def _watch(self) -> None:
        while True:
            time.sleep(0.01)
            if time.perf_counter() - self.last > 0.03:
                frame = sys._current_frames().get(self._main or 0)
                names = []
                while frame is not None:
                    if "hit_" in frame.f_code.co_filename or "pyvista" in frame.f_code.co_filename:
                        names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
                    frame = frame.f_back
                self._place = " < ".join(names[:3]) or "Qt"

    def restart(self) -> None:
        """Forget the beats so far and beat."""
        self.gaps.clear()
        self.stuck.clear()
        self.last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Rest: beats take a little of the time of what is measured without them."""
        self._timer.stop()
        self.last = math.inf


class Bench:
    """One window and what is counted in it."""

    def __init__(self, app: QApplication, viewer: Viewer, watch: Stopwatch) -> None:
        self.app, self.viewer, self.watch = app, viewer, watch
        self.heart = Heartbeat()
        self.asked: dict[object, float] = {}
        self.latencies: list[float] = []
        self.pictures = 0
        self.tables: list[float] = []
        self.evaluated = 0
        self.exact_s = 0.0
        self.device = "cpu"
        self._shown: object = None
        self.slices, self.position = False, 0.0
        self._slice: SlicePicture | None = None
        self._drawn: tuple[Frame | None, SlicePicture | None] = (None, None)
        viewer.session.changed.connect(lambda old, new: self.asked.update({_key(new): time.perf_counter()}))
        viewer.results.slice_changed.connect(self._take_slice)
        viewer.results.numbers_changed.connect(self._take_numbers)
        viewer.engine.exact_reached.connect(self._exact)
        viewer.engine.model_ready.connect(lambda facts: setattr(self, "device", facts.device))
        viewer.view.interactor.ordered.connect(self._ordered)
        viewer.view.interactor.painted.connect(self._rendered)

    def _take_slice(self, picture: SlicePicture) -> None:
        if picture.axis == "axial":
            self._slice = picture
            self.evaluated += picture.evaluated

    def _take_numbers(self, numbers: Numbers) -> None:
        self.tables.append(time.perf_counter())

    def _exact(self) -> None:
        self.exact_s = time.perf_counter()

    def _ordered(self) -> None:
        self._drawn = self.viewer.view.scene.frame, self._slice

    def _rendered(self) -> None:
        now, (frame, slice_) = time.perf_counter(), self._drawn
        if frame is None:
            return
        shown = (frame.request.body_key, slice_.position if slice_ and self.slices else None)
        if shown == self._shown:
            return
        self._shown = shown
        self.pictures += 1
        position = slice_.position if slice_ is not None else 0.0
        key = (frame.request.betas, frame.request.body_pose, position if self.slices else self.position)
        if key in self.asked:
            self.latencies.append(now - self.asked[key])

    def wait(self, done: Callable[[], bool], seconds: float = 600.0) -> None:
        """Let the program run until something is so."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise SystemExit("The program did not come to rest.")
            self.run(0.01)

    def rest(self) -> None:
        """Let the program come to rest."""
        self.wait(lambda: self.viewer.view.scene.frame is not None and self.viewer.engine.is_idle)
        for _ in range(20):
            self.app.processEvents()
            time.sleep(0.01)

    def run(self, seconds: float) -> None:
        """Let the event loop run as it does in the program."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def drag(self, slider: QWidget, seconds: float, slices: bool) -> dict[str, Any]:
        """Drag a slider to and fro for a while, let go, and wait for the exact result."""
        self.rest()
        self.slices = slices
        self.position = self.viewer.session.state.planes.axial.position
        self.asked.clear()
        self.latencies.clear()
        self.pictures = self.evaluated = 0
        self.tables.clear()
        for calls in self.watch.calls.values():
            calls.clear()
        middle = QPointF(slider.width() / 2, slider.height() / 2)
        busy, begin = self._busy(), time.perf_counter()
        _mouse(slider, QEvent.Type.MouseButtonPress, middle)

        def move() -> None:
            phase = (time.perf_counter() - begin) / SWEEP_S
            _mouse(slider, QEvent.Type.MouseMove, middle + QPointF(SWEEP_PIXELS * math.sin(2 * math.pi * phase), 0))

        mouse = QTimer()
        mouse.setTimerType(Qt.TimerType.PreciseTimer)
        mouse.setInterval(EVENT_MS)
        mouse.timeout.connect(move)
        mouse.start()
        self.heart.restart()
        self.run(seconds)
        mouse.stop()
        passed = time.perf_counter() - begin
        result = {
            "seconds": passed,
            "pictures": self.pictures,
            "tables": [when - begin for when in self.tables],
            "evaluated": self.evaluated,
            "latencies": sorted(self.latencies),
            "gap": max(self.heart.gaps),
            "stuck": dict(self.heart.stuck),
            "busy": {name: after - busy.get(name, 0.0) for name, after in self._busy().items()},
            "stages": {stage: list(calls) for stage, calls in self.watch.calls.items()},
        }
        self.heart.stop()
        released = time.perf_counter()
        self.exact_s = 0.0
        _mouse(slider, QEvent.Type.MouseButtonRelease, middle + QPointF(SWEEP_PIXELS, 0))
        frame = lambda: self.viewer.view.scene.frame  # noqa: E731
        self.wait(lambda: frame().exact and frame().request.betas == self.viewer.session.state.betas)
        result["surfaces_exact"] = time.perf_counter() - released
        request = request_for(self.viewer.session.state)
        self.wait(lambda: self._is_exact(request.slice_key("axial")))
        result["picture_exact"] = time.perf_counter() - released
        self.wait(lambda: self.exact_s > 0.0)
        result["exact"] = self.exact_s - released
        return result

    def pause(self, action: Callable[[], object], files: Callable[[], bool] = lambda: True) -> dict[str, Any]:
        """Do something, as a click does; tell how long the window's thread was busy at a stretch until it rested."""
        self.rest()
        gaps: list[float] = []
        stuck: dict[str, float] = {}
        for _ in range(PAUSES):
            self.heart.restart()
            QTimer.singleShot(20, action)
            self.run(0.3)
            while not (self.viewer.engine.is_idle and files()):
                self.run(0.1)
            self.run(0.3)
            gaps.append(max(self.heart.gaps))
            for place, gap in self.heart.stuck.items():
                stuck[place] = max(stuck.get(place, 0.0), gap)
        return {"gap": float(np.median(gaps)), "worst": max(gaps), "stuck": stuck}

    def _is_exact(self, key: object) -> bool:
        picture = self._slice
        return bool(picture and picture.exact and picture.request and picture.request.slice_key("axial") == key)

    def _busy(self) -> dict[str, float]:
        window, worker = threading.main_thread().native_id, self.viewer.engine._thread.native_id
        shares: dict[str, float] = defaultdict(float)
        for thread in psutil.Process().threads():
            name = {window: "window", worker: "worker"}.get(thread.id, "drawing")
            shares[name] += thread.user_time + thread.system_time
        return dict(shares)


def _key(state: ViewerState) -> object:
    return state.betas, state.body_pose, state.planes.axial.position


def _mouse(widget: QWidget, kind: QEvent.Type, place: QPointF) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    at = widget.mapToGlobal(place)
    event = QMouseEvent(kind, place, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def told(name: str, found: dict[str, Any], target: str) -> list[Row]:
    """Lines of one drag; `target` is the rate that it must reach, if any."""
    pictures, latencies = max(found["pictures"], 1), found["latencies"] or [math.nan]
    busy = {who: 1000 * found["busy"].get(who, 0.0) / pictures for who in ("window", "worker", "drawing")}
    cost = ", ".join(f"{who} {value:.0f}" for who, value in busy.items())
    cost += f"; {sum(found['busy'].values()) / found['seconds']:.2f} cores busy"
    stuck = sorted(found["stuck"].items(), key=lambda item: -item[1])[:3]
    blocked = "; ".join(f"{1000 * gap:.0f} ms in {place or 'Qt'}" for place, gap in stuck)
    rate = found["pictures"] / found["seconds"]
    slices = f"; {found['evaluated']} evaluated axial slices" if found["evaluated"] else ""
    return [
        Row(
            f"{name}: pictures",
            f"{rate:.1f}/s",
            target,
            f"processor ms a picture: {cost}{slices}",
        ),
        *_told_tables(name, found),
        Row(
            f"{name}: slider to picture",
            f"{1000 * latencies[len(latencies) // 2]:.0f} ms",
            "",
            f"worst {1000 * latencies[-1]:.0f} ms",
        ),
        Row(f"{name}: window's thread busy at a stretch", f"{1000 * found['gap']:.0f} ms", "50 ms", blocked),
        Row(
            f"{name}: 3D picture exact after rest",
            f"{found['picture_exact']:.2f} s",
            "2 s" if target else "",
            f"surfaces {found['surfaces_exact']:.2f} s; all slice views {found['exact']:.2f} s",
        ),
    ]


def _told_tables(name: str, found: dict[str, Any]) -> list[Row]:
    """The line of how often the table told volumes in a drag of the shape; others tell none."""
    tables, seconds = found["tables"], found["seconds"]
    if not tables:
        return []
    longest = max(after - before for before, after in itertools.pairwise([0.0, *tables, seconds]))
    spent = [busy for _, busy in found["stages"].get(NUMBERS, [])]
    notes = f"longest pause {1000 * longest:.0f} ms; {1000 * float(np.median(spent)):.0f} ms of the worker each"
    return [Row(f"{name}: table, volumes told", f"{len(tables) / seconds:.1f}/s", "4/s", notes)]


def pauses(bench: Bench, folder: Path) -> list[Row]:
    """Save, keep, change the theme and begin exports, at rest."""
    viewer = bench.viewer
    session, exports = viewer.session, viewer.exports
    session.mark_saved(folder / f"pauses{SESSION_ENDING}")
    number = 0

    def edited(action: Callable[[], object]) -> Callable[[], object]:
        def act() -> None:
            nonlocal number
            number += 1
            session.update(body_name=f"edit {number}")
            action()

        return act

    def written(name: str, ending: str, **options: Any) -> Callable[[], object]:
        def act() -> None:
            nonlocal number
            number += 1
            where = folder / f"{name}_{number}"
            where.mkdir()
            exports.export(name, where / f"body{ending}" if ending else where, **options)

        return act

    themes = itertools.cycle(("light", "dark"))
    actions: dict[str, Callable[[], object]] = {
        "session saved": edited(viewer.files.save_session),
        "session kept (autosave)": edited(viewer.autosave.save),
        "theme changed": lambda: viewer.choose_theme(next(themes)),
        "undo": session.undo,
        "meshes exported (.glb)": written("meshes", ".glb"),
        "rigged body exported": written("rigged", ".glb"),
        "slices exported": written("slices", ""),
        "picture exported, 1920 x 1200": written("picture", ".png", width=1920.0, height=1200.0),
        "numbers exported": written("numbers", ".csv"),
    }
    rows = []
    for name, action in actions.items():
        found = bench.pause(action, lambda: exports.is_idle)
        stuck = sorted(found["stuck"].items(), key=lambda item: -item[1])[:2]
        blocked = "; ".join(f"{1000 * gap:.0f} ms in {place or 'Qt'}" for place, gap in stuck)
        note = f"worst of {PAUSES}: {1000 * found['worst']:.0f} ms" + (f"; {blocked}" if blocked else "")
        rows.append(Row(f"{name}: window's thread busy at a stretch", f"{1000 * found['gap']:.0f} ms", "50 ms", note))
    return rows


def shares(found: dict[str, Any]) -> list[Row]:
    """Where the time of a drag goes."""
    rows = []
    for stage in STAGES:
        calls = found["stages"].get(stage) or []
        if not calls:
            continue
        clock, busy = (np.array(part) * 1000 for part in zip(*calls, strict=True))
        note = (
            f"worst {clock.max():.0f} ms; {np.median(busy):.1f} ms of the thread's processor time; {len(calls)} calls"
        )
        rows.append(Row(stage, f"{np.median(clock):.1f} ms", "", note))
    return rows


def start_up() -> list[Row]:
    """Start the program in a process of its own, twice, and time the second one's first picture."""
    for _ in range(2):
        command = [sys.executable, __file__, "--first-picture"]
        report = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    seconds, gigabytes, busy = map(float, report[-3:])
    return [
        Row("start to first picture, warm cache", f"{seconds:.1f} s", "6 s", f"{busy:.1f} s of processor time"),
        Row("memory at the first exact picture, at most", f"{gigabytes:.2f} GB", "1.5 GB"),
    ]


def first_picture() -> None:
    """Start, wait for the first picture, and tell its time since the process began."""
    process = psutil.Process()
    app, viewer, folder = make_viewer()
    seconds = 0.0
    while not (seconds and viewer.engine.is_idle):
        app.processEvents()
        if not seconds and viewer.view.scene.frame is not None and viewer.view.rendered:
            viewer.view.scene.render()
            seconds = time.time() - process.create_time()
            busy = sum(process.cpu_times()[:2])
    peak = max(process.memory_info().rss, peak_bytes())
    print(seconds, peak / 1e9, busy)
    viewer.close()
    folder.cleanup()


def peak_bytes() -> int:
    """Most memory that this process had."""
    try:
        import resource
    except ImportError:
        return 0
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def make_viewer(device: str = "cpu") -> tuple[QApplication, Viewer, TemporaryDirectory[str]]:
    """The program as `hit-viewer` starts it, with settings of its own."""
    app = QApplication(sys.argv[:1])
    folder = TemporaryDirectory()
    settings = QSettings(str(Path(folder.name) / "settings.ini"), QSettings.Format.IniFormat)
    viewer = Viewer(app, computation_on(device), settings=settings)
    viewer.window.may_close = lambda: True
    viewer.window.move(0, 0)
    viewer.freeze_loaded()
    viewer.show()
    return app, viewer, folder


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cpu", help="auto, cpu or cuda:0")
    parser.add_argument("--seconds", type=float, default=4.0, help="length of each drag")
    parser.add_argument("--only", default="", help='drags whose name contains this, or "pauses"')
    parser.add_argument(
        "--canvas", choices=("native", "offscreen"), help="how to draw; default: what suits the machine"
    )
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    parser.add_argument("--no-start", action="store_true", help="leave the start-up out")
    parser.add_argument("--first-picture", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.canvas:
        os.environ["HIT_CANVAS"] = options.canvas
    if options.first_picture:
        first_picture()
        return
    rows = [] if options.no_start else start_up()
    watch = Stopwatch()
    app, viewer, folder = make_viewer(options.device)
    bench = Bench(app, viewer, watch)
    bench.rest()
    window, session = viewer.window, viewer.session
    window.show_joint(16)
    drags = (
        ("beta 0", 0, window.shape_panel.sliders[0].slider, False),
        ("beta 1", 0, window.shape_panel.sliders[1].slider, False),
        ("left shoulder", 1, window.pose_panel.rotations[2].slider, False),
        ("axial plane", 2, window.planes_panel.position["axial"].slider, True),
    )
    plain = session.state.layers
    for name in LAYERS[1:]:
        plain = plain.styled(name, opacity=1.0)
    plain = plain.styled("skin", visible=False)
    stages: dict[str, list[Row]] = {}
    for looks, layers in (("opaque", plain), ("translucent", session.state.layers)):
        session.update(layers=layers)
        for drag, tab, slider, slices in drags:
            name = f"{looks}, {drag}"
            if options.only not in name:
                continue
            window.tabs.setCurrentIndex(tab)
            bench.rest()
            found = bench.drag(slider, options.seconds, slices)
            rate = "12/s" if torch.device(bench.device).type == "cpu" else "60/s"
            rows += told(name, found, rate if looks == "opaque" and not slices else "")
            stages[name] = shares(found)
            session.undo()
    if options.only in "pauses":
        rows += pauses(bench, Path(folder.name))
    size = viewer.view.scene.window_size
    text = f"{size[0]} x {size[1]} pixels of 3D in a window of {window.width()} x {window.height()}, "
    text += "drawn by the processor (Mesa), " if viewer.view.is_software else "drawn by a graphics card, "
    text += "straight to the screen." if isinstance(viewer.view.interactor, NativeCanvas) else "off screen."
    text += f"\n\n{table(rows)}"
    device = torch.device(bench.device)
    print(f"{machine(device)}\n\n{text}")
    for name, found in stages.items():
        print(f"\nWhere the time goes: {name}.\n\n{table(found)}")
    if options.keep:
        keep("Window", device, text)
    window.close()
    folder.cleanup()


if __name__ == "__main__":
    main()
