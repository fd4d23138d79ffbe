"""The training panel: trainings on top, what is known of the chosen one below, and a form for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hit_core import settings as core_settings
from hit_core.plain_text import without_controls
from hit_core.training.watch.run_folder import Run
from hit_viewer.texts import training as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import COPY_DETAILS
from hit_viewer.training import run_actions as actions
from hit_viewer.training.command_lines import Plan, command_text
from hit_viewer.training.curves_page import CurvesPage
from hit_viewer.training.form import TrainingForm
from hit_viewer.training.pages import ComparePage, LogPage, PicturePage
from hit_viewer.training.run_list import RunList, duration, progress_text
from hit_viewer.training.watcher import Details, RunCurves, Watcher
from hit_viewer.widgets.theme import set_tone

__all__ = ["TrainingPanel"]


class TrainingPanel(QWidget):
    """Starts trainings, shows them, and acts on the chosen one; all files are read and written by the watcher."""

    use_model = Signal(str)
    """Show the model in this checkpoint or folder."""
    alive_changed = Signal(list)
    """Names of the trainings that live."""
    models_changed = Signal()
    """A training has written its first checkpoint."""
    status = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._curves: dict[Path, RunCurves] = {}
        self._details: Details | None = None
        self._wanted: Path | None = None
        self._runs: dict[Path, Run] | None = None
        self.watcher = Watcher(self)
        self.list = RunList()
        self.list.setParent(self)
        self.curves_page, self.log_page, self.picture_page = CurvesPage(), LogPage(), PicturePage()
        self.compare_page, self.form = ComparePage(), TrainingForm()
        self._lay_out()
        self.watcher.runs_changed.connect(self._show_runs)
        self.watcher.curves_changed.connect(self._take_curves)
        self.watcher.details_changed.connect(self._take_details)
        self.list.chosen_changed.connect(self._choose)
        self.list.ticked_changed.connect(self._choose)
        self.form.start_wanted.connect(self.start)
        self.setFocusProxy(self.list)
        self._show_chosen()
        self.watcher.watch(None, (), lively=False, folders=self._out_dirs())
        self.watcher.start()

    def _lay_out(self) -> None:
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.pause_button = self._button(texts.PAUSE, texts.PAUSE_TIP, self.pause_or_resume)
        self.stop_button = self._button(texts.STOP, texts.STOP_TIP, self.stop)
        self.use_button = self._button(texts.USE, texts.USE_TIP, self.use)
        self.template_button = self._button(texts.EDIT, texts.EDIT_TIP, self.use_as_template)
        self.copy_button = self._button(COPY_DETAILS, texts.COPY_DETAILS_TIP, self.copy_details)
        self.choice = QComboBox()
        self.choice.setToolTip(tr(texts.CHOICE_TIP))
        self.choice.setAccessibleName(tr(texts.CHOICE_TIP))
        for name, title in texts.CHOICES.items():
            self.choice.addItem(tr(title), name)
        buttons = QGridLayout()
        buttons.setSpacing(4)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.pause_button, self.stop_button, self.template_button),
            (self.use_button, self.choice, self.copy_button),
        )
        for row, widgets in enumerate(rows):
            for place, widget in enumerate(widgets):
                buttons.addWidget(widget, row, place)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(6, 6, 6, 2)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, title in (
            (self.form, texts.NEW_TAB), (self.curves_page, texts.CURVES_TAB), (self.picture_page, texts.PICTURE_TAB),
            (self.log_page, texts.LOG_TAB), (self.compare_page, texts.COMPARE_TAB),
        ):  # fmt: skip
            self.tabs.addTab(page, tr(title))
        self.tabs.currentChanged.connect(self._show_curves)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.tabs)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([210, 500])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.setMinimumWidth(340)

    def _button(self, text: str, tip: str, slot: object) -> QPushButton:
        button = QPushButton(tr(text))
        button.setToolTip(tr(tip))
        button.clicked.connect(slot)
        return button

    # What the watcher found.

    def _show_runs(self, runs: tuple[Run, ...]) -> None:
        former = self._runs
        self._runs = {run.folder: run for run in runs}
        self.list.show_runs(runs)
        self.form.show_runs(runs)
        if self._wanted in self._runs:
            self.list.choose(self._wanted)
            self._wanted = None
        if former is None:
            self.tabs.setCurrentIndex(1 if runs else 0)
        for run in runs:
            before = former.get(run.folder) if former else None
            if before is not None and before.alive and not run.alive:
                state = tr(texts.STATES[run.state])
                text = tr(texts.ENDED, name=run.name, state=state)
                self.status.emit(f"{text}. {run.message}" if run.message else text)
            if former is not None and run.has_checkpoint and (before is None or not before.has_checkpoint):
                self.models_changed.emit()
        if self.tabs.currentWidget() is self.compare_page:
            self._show_curves()
        self.alive_changed.emit([run.name for run in runs if run.alive])
        self._show_chosen()

    def _take_curves(self, curves: RunCurves) -> None:
        self._curves[curves.folder] = curves
        self._show_curves()

    def _take_details(self, details: Details) -> None:
        if details.folder == self.list.chosen_folder:
            self._details = details
            self.log_page.show_details(details)
            self.picture_page.show_details(details)

    def _choose(self) -> None:
        """Another training is chosen, or others are ticked: have those watched."""
        chosen = self.list.chosen_folder
        if chosen is not None and (self._details is None or self._details.folder != chosen):
            self._take_details(Details(chosen))
        wanted = {*self.list.ticked, chosen}
        self._curves = {folder: curves for folder, curves in self._curves.items() if folder in wanted}
        self._watch()
        self._show_curves()
        self._show_chosen()

    def _watch(self) -> None:
        self.watcher.watch(self.list.chosen_folder, self.list.ticked, lively=self.isVisible(), folders=self._out_dirs())

    def _show_curves(self) -> None:
        """Show what is known on the page in front."""
        ticked, page = self.list.ticked, self.tabs.currentWidget()
        shown = ticked or [folder for folder in [self.list.chosen_folder] if folder is not None]
        if page is self.curves_page:
            self.curves_page.show_runs([self._curves[folder] for folder in shown if folder in self._curves])
        elif page is self.compare_page:
            compared = [self._curves[folder] for folder in ticked if folder in self._curves]
            self.compare_page.show_runs(compared, self._runs or {})

    def _show_chosen(self) -> None:
        run = self.list.chosen
        self.pause_button.setText(tr(_pause_text(run)))
        self.pause_button.setToolTip(tr(texts.PAUSE_TIP if run is None or run.alive else texts.GO_ON_TIP))
        self.stop_button.setText(tr(texts.STOP_NOW if run is not None and run.state == "stopping" else texts.STOP))
        stopping = run is not None and run.state == "stopping"
        self.stop_button.setToolTip(tr(texts.STOP_NOW_TIP if stopping else texts.STOP_TIP))
        for button in (self.copy_button, self.template_button):
            button.setEnabled(run is not None)
        self.stop_button.setEnabled(run is not None and run.alive)
        waits = run is not None and run.state in ("preparing", "starting", "stopping")
        self.pause_button.setEnabled(run is not None and not waits and run.state != "finished")
        stage_1 = run is not None and actions.is_stage_1(run, self._options(run))
        usable = run is not None and run.has_checkpoint and not stage_1
        self.use_button.setEnabled(usable)
        self.use_button.setToolTip(tr(texts.USE_TIP if usable else texts.USE_STAGE_1 if stage_1 else texts.USE_NOTHING))
        self.choice.setEnabled(usable)
        self.bar.setValue(round(1000 * run.share) if run is not None else 0)
        self.bar.setVisible(run is not None)
        if run is None:
            self.summary.setText(tr(texts.NO_RUNS))
            return
        parts = [tr(texts.SUMMARY, name=run.name, state=tr(texts.STATES[run.state])), progress_text(run)]
        left = duration(run.seconds_left)
        parts += [tr(texts.LEFT, left=left)] if left else []
        parts += [f"val/accuracy {shown(run.metrics['val/accuracy'], '.4f')}"] if "val/accuracy" in run.metrics else []
        text = ", ".join(part for part in parts if part)
        self.summary.setText(without_controls(f"{text}. {run.message}" if run.message else text))
        set_tone(self.summary, "warning" if run.state in ("failed", "killed") else "")

    def _options(self, run: Run) -> dict[str, object]:
        known = self._curves.get(run.folder)
        return dict(known.options) if known is not None else {}

    # What the user asks for.

    def start(self, plan: Plan) -> None:
        """Start a new training."""
        self.form.start_button.setEnabled(False)
        known = (core_settings.trainings_dir(), *core_settings.models_dirs(), *self._out_dirs())
        if plan.folder.parent not in known:  # it must be found again when the window opens the next time
            self._settings.setValue("training/folders", [*map(str, self._out_dirs()), str(plan.folder.parent)])
        self._launch(partial(actions.start, plan))

    def _launch(self, work: object) -> None:
        def done(folder: Path) -> None:
            self._wanted = folder
            self.tabs.setCurrentWidget(self.curves_page)
            self._watch()

        def failed(sentence: str, details: str) -> None:
            self.form.start_button.setEnabled(True)
            self.tabs.setCurrentIndex(0)
            self.form.show_failure(sentence)

        self.watcher.do(work, done, failed)  # type: ignore[arg-type]

    def pause_or_resume(self) -> None:
        """Pause the chosen training, let it go on, or start it again."""
        run = self.list.chosen
        if run is None:
            return
        if run.alive:
            self._do(partial(actions.pause, run, run.state not in ("paused", "pausing")))
        else:
            self._launch(partial(actions.go_on, run))

    def stop(self) -> None:
        """End the chosen training after its epoch; the second time, at once."""
        run = self.list.chosen
        if run is not None and run.alive:
            self._do(partial(actions.stop, run))

    def _do(self, work: object) -> None:
        self.watcher.do(work, None, lambda sentence, details: self.status.emit(sentence))  # type: ignore[arg-type]

    def use(self) -> None:
        """Show the body with what the chosen training has learned."""
        run = self.list.chosen
        if run is not None:
            choice = str(self.choice.currentData())

            def found(path: str) -> None:
                self.use_model.emit(path)
                self.status.emit(tr(texts.USING, name=run.name))

            self.watcher.do(
                partial(actions.checkpoint_of, run, choice), found, lambda sentence, _: self.status.emit(sentence)
            )

    def use_as_template(self) -> None:
        """Fill the form from the chosen training."""
        run = self.list.chosen
        if run is not None:
            self.form.show_plan(actions.plan_of(run, self._options(run)))
            self.tabs.setCurrentIndex(0)

    def copy_details(self) -> None:
        """Copy what is known of the chosen training."""
        run = self.list.chosen
        if run is not None:
            log = self._details.log if self._details is not None else ""
            command = command_text([run.command]) if run.command else ""
            parts = (self.summary.text(), str(run.folder), command, log)
            QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    # Its place in the window.

    def _out_dirs(self) -> list[Path]:
        stored = self._settings.value("training/folders", [])
        names = stored if isinstance(stored, list | tuple) else [stored]
        return [Path(str(name)) for name in names if name]

    def showEvent(self, event: QShowEvent) -> None:
        """Watch closely while somebody looks."""
        self.form.checker.activate()
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch from afar."""
        self._watch()

    def close_watcher(self) -> Sequence[str]:
        """Stop watching; return the names of the trainings that go on."""
        self.form.checker.close()
        self.watcher.close()
        return [run.name for run in (self._runs or {}).values() if run.alive]


def _pause_text(run: Run | None) -> str:
    if run is None or run.state in ("running", "preparing", "starting", "stopping"):
        return texts.PAUSE
    return texts.RESUME if run.alive else texts.GO_ON
