"""A scan in the window: shown at once, a body fitted to it before one's eyes, and taken over or not."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from hit_core.fit import FitResult, Moving
from hit_core.fit.verdict import PHOTO_HEIGHT, PHOTO_SHAPE
from hit_core.scan_choices import ScanChoices
from hit_viewer.document.edits import Session
from hit_viewer.document.session_files import body_changes
from hit_viewer.scene import SceneView
from hit_viewer.texts import scans as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import FITTING
from hit_viewer.widgets.scan_panel import ScanPanel
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.height_dialog import HeightDialog
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.job_list import Jobs, Stage, Task
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader
from hit_viewer.worker.results import LayerMesh
from hit_viewer.worker.scan_fits import (
    FIT_STAGE,
    FittedSkin,
    Latest,
    OpenedScan,
    ScanOutline,
    kept_of,
    open_scan,
    skin_of,
    work_of,
)

__all__ = ["ScanFitting"]

FIT = "scan fit"


class ScanFitting(QObject):
    """Between the file, the panel, the thread that fits, and the scene."""

    def __init__(
        self, window: MainWindow, session: Session, view: SceneView, files: FileActions, reader: Reader, jobs: Jobs
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._view, self._files, self._reader = window, session, view, files, reader
        self._jobs = jobs
        self._task: Task | None = None
        """The fit's line in the list of jobs, while it runs."""
        self.scan: OpenedScan | None = None
        self.result: FitResult | None = None
        self.question: HeightDialog | None = None
        """What is being asked of a body from a photo."""
        self._latest = Latest()
        self._first: Moving | None = None
        self._drawn: Moving | None = None
        self._mesh: LayerMesh | None = None
        self._faces = np.zeros((0, 3), np.int32)
        files.scan_wanted.connect(self.open)

    @cached_property
    def panel(self) -> ScanPanel:
        """Made for the first scan; a tab of the window from then on."""
        panel = ScanPanel()
        panel.refit_wanted.connect(self.fit)
        panel.cancel_wanted.connect(self.cancel)
        panel.accept_wanted.connect(self.accept)
        panel.close_wanted.connect(self.close)
        panel.faded.connect(self._fade)
        panel.outlined.connect(self._outline)
        return panel

    def open(self, path: Path) -> None:
        """Read a scan, show it, and begin to fit."""
        self._files.opening.read(path, partial(open_scan, path), self._take)

    def _take(self, scan: OpenedScan) -> None:
        self._give_up()
        self.scan, self.result, self._first = scan, None, None
        self._mesh = scan.mesh(None)
        self.panel.begin(scan.path.name)
        self._window.show_scan_panel(self.panel, tr(texts.PANEL))
        self._show(None)
        if scan.file.kind == "sam3d":
            self.question = HeightDialog(scan.path.name, partial(self._begin, scan), self._window)
            self.question.open()
        else:
            self.fit(ScanChoices())

    def _begin(self, scan: OpenedScan, height_cm: float | None) -> None:
        """Fit once it is known how tall the person is, or that nobody knows."""
        self.question = None
        if self.scan is scan:
            if height_cm is not None:
                self.panel.height_cm.setValue(height_cm)
            self.fit(ScanChoices(height_cm=height_cm))

    def fit(self, said: ScanChoices) -> None:
        """Fit a body with what is said of the scan; a fit under way is given up."""
        if self.scan is None:
            return
        self._give_up()
        self.result, self._first, self._drawn, self._latest = None, None, None, Latest()
        self.panel.show_result(None)
        self._fade(*self.panel.opacities)
        self.panel.show_progress(0.0)
        self._task = self._jobs.add(Task(tr(texts.PANEL), self.scan.path, self.cancel, writes=False))
        self._jobs.advance(self._task, 0.0)
        work = work_of(self.scan, said, self._session.state.model, self._latest)
        self._reader.read(FIT, work, self._done, self._failed, told=self._tell)

    def cancel(self) -> None:
        """Stop the fit; the scan stays."""
        if self._give_up():
            self._show(None)
            self._window.messages.say(tr(texts.CANCELLED))

    def _give_up(self) -> bool:
        """End a fit that is under way; return whether there was one."""
        if not self._reader.cancel(FIT):
            return False
        self._end(Stage.CANCELLED, tr(texts.GIVEN_UP))
        return True

    def accept(self) -> None:
        """Give the fitted body to the session, in one step that can be undone."""
        if self.result is None or self.scan is None:
            return
        body, _ = self.result.stood_up()
        name, kept, before = self.scan.path.name, kept_of(self.scan.path, self.result), self._session.state
        changes = {**body_changes(body, name, before), "upright": False}
        changes["scan"] = replace(kept, betas=changes["betas"])
        if before.scan is not None and before.scan.path == kept.path:  # fitted again: the same person
            changes |= {"age": before.age, "weight_kg": before.weight_kg}
        changes, _ = self._files.with_model(changes)
        self._session.update(label=tr(texts.STEP), **changes)
        self._show(None)
        caution = next((one for one in self.result.warnings if one in (PHOTO_HEIGHT, PHOTO_SHAPE)), "")
        said = tr(texts.ACCEPTED_PHOTO, name=name, caution=caution) if caution else tr(texts.ACCEPTED, name=name)
        self._window.messages.say(said)

    def close(self) -> None:
        """Take the scan away."""
        self._give_up()
        self.scan, self.result, self._mesh = None, None, None
        self._show(None)
        self._window.hide_scan_panel()

    def _tell(self, stage: str, share: float) -> None:
        if stage == FIT_STAGE and share >= 0 and self.scan is not None:  # bodies that are read tell, too
            self.panel.show_progress(share)
            if self._task is not None:
                self._jobs.advance(self._task, share)
            text = tr(texts.FITTING, name=self.scan.path.name, percent=100 * share)
            self._window.messages.stand(FITTING, text)
        moving = self._latest.moving
        if moving is None or moving is self._drawn or self.scan is None:
            return
        self._drawn = moving
        if self._first is None:
            self._first = moving
            self._mesh = self.scan.mesh(moving)
        self._show(self._skin(moving, self._first))

    def _done(self, result: FitResult) -> None:
        self._end(Stage.DONE, tr(texts.FITTED, median=result.median_mm))
        if self.scan is None:
            return
        self.result = result
        _, placed = result.stood_up()
        self._mesh = self.scan.mesh(placed)
        self._show(self._skin(placed, placed, result))
        self.panel.show_result(result)
        self._fade(*self.panel.opacities)

    def _failed(self, failure: Failure) -> None:
        self._end(Stage.FAILED, failure.sentence, failure.details)
        self._show(None)
        if not failure.cancelled:
            self._files.show_failure(failure)

    def _end(self, stage: Stage, note: str, details: str = "") -> None:
        if self._task is not None:
            self._jobs.end(self._task, stage, note, details)
            self._task = None
        self.panel.show_progress(None)
        self._window.messages.end(FITTING)

    def _skin(self, moving: Moving, place: Moving, result: FitResult | None = None) -> FittedSkin:
        if len(self._faces) != len(moving.faces):
            self._faces = moving.faces.astype(np.int32)
        return skin_of(moving, place, self._faces, result)

    def _show(self, skin: FittedSkin | None) -> None:
        self._window.slices_panel.set_aside(tr(texts.SLICES_ASIDE) if skin is not None else "")
        self._window.legend.setVisible(skin is None)
        self._outline(self.panel.outline.isChecked())
        self._view.scene.show_scan(self._mesh, skin)
        self._view.schedule_render()

    def _outline(self, on: bool) -> None:
        stands = self._first is not None or self.result is not None  # until then it lies as in its file
        mesh = self._mesh if on and stands else None
        self._window.slices_panel.show_scan(None if mesh is None else ScanOutline(mesh))

    def _fade(self, scan: float, body: float) -> None:
        self._view.scene.fade_scan(scan, body)
        self._view.schedule_render()
