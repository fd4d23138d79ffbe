"""Composes the program: the only module that knows all parts."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from hit_core.machine.installation import not_kept
from hit_core.phrases import Phrase
from hit_viewer.document.autosave import Autosave
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelChoice, ModelFacts
from hit_viewer.document.playback import Playback
from hit_viewer.document.state import ViewerState
from hit_viewer.scene import CANVAS, SceneView
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import model_title
from hit_viewer.widgets.access import less_motion_wanted, move_less, tell_screen_readers
from hit_viewer.widgets.focus_ring import FocusRings
from hit_viewer.widgets.messages import AUTOSAVE, MODEL, SURFACES
from hit_viewer.widgets.shape_presets import PresetsButton
from hit_viewer.widgets.theme import TEXT_SIZE, apply_text_size, apply_theme
from hit_viewer.widgets.timeline import Timeline
from hit_viewer.window.case_review import CaseReview
from hit_viewer.window.context_menu import ContextMenu
from hit_viewer.window.dialogs import notice
from hit_viewer.window.export_actions import ExportActions
from hit_viewer.window.file_actions import FileActions
from hit_viewer.window.installation_dialog import InstallationDialog
from hit_viewer.window.known_models import MODELS, embedded_choices, model_choices
from hit_viewer.window.layout import WindowLayout
from hit_viewer.window.limb_posing import LimbPosing
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.menus import Actions
from hit_viewer.window.own_tables import OwnTables
from hit_viewer.window.recovery import Restoring
from hit_viewer.window.scan_fitting import ScanFitting
from hit_viewer.window.seeking import Seeking
from hit_viewer.window.settings_dialog import SettingsDialog
from hit_viewer.window.spoken_view import SpokenView
from hit_viewer.window.tool_actions import Tools
from hit_viewer.window.training_dock import TrainingActions
from hit_viewer.window.visit_reports import VisitReports
from hit_viewer.window_settings import window_settings
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.latest_results import LatestResults, Standing
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.reading import Reader
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Frame, Loading, SlicePicture, Where
from hit_viewer.worker.spare_memory import Tidying
from hit_viewer.worker.surface_making import SurfaceMaking

__all__ = ["Viewer", "window_settings"]

log = logging.getLogger(__name__)

KEPT = "kept"
"""The kind of reading that tries whether settings are kept."""
NEXT_PICTURE_MS = 40
"""A new theme's widgets are painted before the body."""
PACE_S, PROCESSOR_PACE_S = 0.012, 0.03
"""A drag's values are taken this often at most, and where a processor computes: each costs time that pictures need."""
RESULT_S = 0.06
"""How long a change that something is computed for waits for it, so that both are in one picture."""


class Viewer(QObject):
    """The running program: session, engine, scene and window, wired."""

    def __init__(
        self,
        app: QApplication,
        computation: Computation,
        *,
        state: ViewerState | None = None,
        choices: Callable[[], Sequence[ModelChoice]] = model_choices,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self.app = app
        self.settings = settings or window_settings()
        apply_text_size(app, str(self.settings.value(TEXT_SIZE, "")))
        self.theme = apply_theme(app, str(self.settings.value("theme", "system")))
        tell_screen_readers()
        self.rings = FocusRings(app, self)
        self.session = Session(state, self)
        self.results = LatestResults(self.session)
        self.engine = Engine(computation, self)
        self.reader = Reader(self)
        self._choices = choices
        self.view = SceneView(canvas=str(self.settings.value(CANVAS, "")))
        self.view.scene.background(self.theme)
        self.view.scene.apply(self.session.state)
        self.playback = Playback(self.session, self)
        self.timeline = Timeline(self.playback)
        self.window = MainWindow(self.session, self.results, self.view, embedded_choices(), under_view=self.timeline)
        self.training = TrainingActions(
            self.window,
            self.session,
            self.engine,
            ask=self._ask,
            look_for_models=self.look_for_models,
            settings=self.settings,
        )
        self.presets = PresetsButton(self.session, self.settings)
        self.window.shape_panel.add_button(self.presets)
        self.files = FileActions(
            self.window,
            self.session,
            self.engine,
            self.playback,
            camera=self.view.scene.camera_state,
            restore_camera=self._restore_camera,
            reader=self.reader,
            settings=self.settings,
        )
        self.exports = ExportActions(
            self.window, self.session, self.engine, self.playback, self.view, self.files, self.settings
        )
        self.visits = VisitReports(self.window, self.session, self.files, self.reader, self.exports.jobs, self.settings)
        self.exports.visits_wanted.connect(self.visits.choose)
        self.own_tables = OwnTables(self.window.numbers_panel.dimensions)
        self.review = CaseReview(self.window, self.session, self.files, self.reader, self.exports.jobs)
        self.window.may_close = lambda: self.exports.may_close() and self.files.may_close()
        self.layout = WindowLayout(self.window, self.settings)
        self.actions = Actions(
            self.window,
            self.session,
            self.files,
            self.exports,
            self.review,
            look=self._look,
            choose_theme=self.choose_theme,
            choose_settings=self.choose_settings,
            check_installation=self.check_installation,
            reset_layout=self.layout.reset,
            settings=self.settings,
        )
        self.tidying = Tidying(self.engine, self)
        self.autosave = Autosave(self.session, self.view.scene.camera_state, self)
        self.restoring = Restoring(self.autosave, self.reader, self.files)
        self.training.panel.use_model.connect(self.files.known.add)
        self.timeline.movie_button.clicked.connect(lambda: self.exports.choose("movie"))
        self.view.interactor.may_refine = self._is_at_rest
        self.seeking = Seeking(self.window, self.session, self.engine, self.files.show_failure)
        self._good_model: str | None = None
        self._computation = computation
        self.surfaces = SurfaceMaking(self)
        self._wire()
        self._show_where(computation.where)
        self.tools = Tools(self.session, self.engine, self.view, self.window)
        self.scans = ScanFitting(self.window, self.session, self.view, self.files, self.reader, self.exports.jobs)
        self.context_menu = ContextMenu(self.session, self.view, self.window, self.tools)
        self.limb_posing = LimbPosing(self.session, self.view, self.window)
        self.spoken = SpokenView(self.session, self.results, self.view.interactor, self)
        move_less(app, self.window, less_motion_wanted(self.settings))
        self.layout.restore()
        self.window.order_tabs()
        self.window.arrangement.changed.connect(lambda _: self.window.order_tabs())

    def _wire(self) -> None:
        session, engine, view, window = self.session, self.engine, self.view, self.window
        session.changed.connect(self._follow)
        session.rested.connect(self._ask)
        self.autosave.failing.connect(self._show_autosave)
        engine.model_ready.connect(self._show_model)
        engine.frame_ready.connect(self._show_frame)
        engine.slice_ready.connect(self._show_slice)
        engine.numbers_ready.connect(self.results.take_numbers)
        engine.thickness_ready.connect(self.results.take_thickness)
        engine.rulers_ready.connect(self.results.take_rulers)
        engine.regions_ready.connect(self.results.take_regions)
        engine.skin_map_ready.connect(self.results.take_skin_map)
        engine.pinned_ready.connect(self.results.take_pinned)
        engine.contours_ready.connect(window.slices_panel.show_contours)
        engine.refined_ready.connect(window.slices_panel.show_refined)
        window.slices_panel.part_changed.connect(self._ask)
        engine.where_ready.connect(self._show_where)
        self.surfaces.progress.connect(self._show_working_out)
        self.surfaces.ready.connect(self._take_surfaces)
        self.surfaces.failed.connect(self._prepare_here)
        engine.failed.connect(self._fail)
        engine.loading_ready.connect(self._show_loading)
        window.numbers_panel.goal_wanted.connect(self.seeking.measure)
        window.numbers_panel.goals_wanted.connect(self.seeking.measures)
        self.presets.bmi_wanted.connect(self.seeking.bmi)
        window.shape_panel.belonging.settings_wanted.connect(lambda: self.choose_settings().smpl.setFocus())
        view.plane_dragged.connect(self._drag_plane)
        view.face_dragged.connect(self._drag_face)
        view.drag_ended.connect(session.end_drag)
        view.joint_clicked.connect(window.show_joint)
        for seen in (window.right_dock.visibilityChanged, window.arrangement.changed):
            seen.connect(lambda _: QTimer.singleShot(0, self._ask))
        window.closing.connect(self.close)

    def show(self) -> None:
        """Show the window, compute its first picture, and look for models."""
        self.window.show()
        self.look_for_models()
        self.reader.read(KEPT, not_kept, self._show_not_kept)
        self.window.messages.stand(MODEL, tr(texts.LOADING, model=model_title(self.session.state.model)))
        self._ask()

    def _show_not_kept(self, sentence: Phrase | None) -> None:
        if sentence:
            log.warning("%s", sentence)
            notice(self.window, tr(sentence)).show()

    def _show_autosave(self, sentence: str) -> None:
        if sentence:
            self.window.messages.stand(AUTOSAVE, tr(texts.NOT_KEPT, sentence=sentence))
        else:
            self.window.messages.end(AUTOSAVE)

    def look_for_models(self) -> None:
        """List the models that can be chosen as soon as their folders are read."""
        show, tell = self.window.model_panel.show_choices, self.files.show_failure
        self.reader.read(MODELS, self._choices, show, tell)

    def offer_tour(self) -> None:
        """Show the first tour after the first picture, unless it was seen or skipped, or something is asked then."""

        def offer() -> None:
            self.results.frame_changed.disconnect(offer)
            if not self.app.activeModalWidget():
                self.actions.tour.start()

        if not self.actions.tour.is_done:
            self.results.frame_changed.connect(offer)

    def freeze_loaded(self) -> None:
        """Spare Python's search for garbage what is loaded by the first picture: it would hold the window for 0.2 s.

        This is for a process that shows one window: it concerns all that the process holds.
        """

        def freeze() -> None:
            self.results.frame_changed.disconnect(freeze)
            gc.freeze()

        self.results.frame_changed.connect(freeze)

    def _is_at_rest(self) -> bool:
        """Whether the surfaces stay as they are drawn for a while."""
        return self.results.of("frame") is Standing.EXACT and not self.session.hurried

    # From the session outwards.

    def _ask(self) -> None:
        if not self.engine.is_closed:
            session, planes = self.session, self.window.wanted_slices()
            self.results.see(planes)
            parts = self.window.slices_panel.parts(planes)
            self.engine.show(self.results.request, planes, dragging=session.hurried, parts=parts)

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        asks = request_for(old) != self.results.request or old.planes != new.planes
        if self.view.scene.apply(new):
            self.view.schedule_render(RESULT_S if asks else 0.0)
        if asks:
            self._ask()
        if old.planes != new.planes and self.view.scene.frame is not None:
            self._carry_planes(self.view.scene.frame)

    def _drag_plane(self, axis: str, position: float) -> None:
        planes = self.session.state.planes.moved(axis, position=position, follows=None)
        self.session.update(planes=planes, drag=True, label=tr(texts.STEP_PLANE, axis=axis))

    def _drag_face(self, side: str, axis: int, position: float) -> None:
        box = self.session.state.box.moved(side, axis, position)
        self.session.update(box=box, drag=True, label=tr(tool_texts.BOX))

    # From the engine inwards.

    def _show_model(self, facts: ModelFacts) -> None:
        self._good_model = facts.asked
        self.results.take_model(facts)
        if facts.sketched:
            self.surfaces.make(facts.asked)
        elif self.surfaces.model != facts.asked:
            self.surfaces.stop()
            self.window.messages.end(SURFACES)

    def _show_working_out(self, model: str, share: float) -> None:
        name = model_title(model)
        self.window.messages.stand(SURFACES, tr(texts.WORKING_OUT, model=name, percent=round(100 * share)))

    def _take_surfaces(self, model: str) -> None:
        """Put a model's own surfaces in the place of their sketch."""
        self.window.messages.end(SURFACES)
        self.engine.reload()
        self._ask()

    def _prepare_here(self, model: str, failure: Failure) -> None:
        """Work surfaces out before they are shown, as nobody else could."""
        self.window.messages.end(SURFACES)
        self.window.messages.say(tr(texts.NOT_WORKED_OUT, model=model_title(model), reason=failure.sentence))
        self._computation.may_sketch = False
        self.engine.reload()
        self._ask()

    def _show_where(self, where: Where) -> None:
        self.window.pace_drags(PACE_S if where.device.startswith("cuda") else PROCESSOR_PACE_S)
        self.results.take_where(where)

    def _show_loading(self, loading: Loading) -> None:
        messages, name = self.window.messages, model_title(loading.model)
        if loading.over:
            messages.end(MODEL)
        else:
            messages.stand(MODEL, tr(texts.PREPARING, model=name, percent=round(100 * loading.share)))

    def _show_frame(self, frame: Frame) -> None:
        if self.view.scene.frame is None:
            log.info("first picture")
        self.view.scene.show_frame(frame)
        if frame.exact and not self.session.hurried:
            self.view.scene.keep_in_sight()
        self.view.schedule_render()
        self.results.take_frame(frame)
        self._carry_planes(frame)

    def _carry_planes(self, frame: Frame) -> None:
        """Move the planes that are bound to the body to where it has them now."""
        planes = self.session.state.planes.carried(frame.joints)
        if planes != self.session.state.planes:
            saved = not self.session.is_modified
            self.session.update(planes=planes, undoable=False)
            if saved:  # a plane that goes along with the body is no work to be saved
                self.session.mark_saved(self.session.file)

    def _show_slice(self, picture: SlicePicture) -> None:
        self.view.scene.show_slice(picture)
        if self.session.state.planes[picture.axis].visible:
            soon_better = self.session.hurried and not picture.evaluated
            self.view.schedule_render(RESULT_S if soon_better else 0.0)
        self.results.take_slice(picture)

    def _fail(self, failure: Failure) -> None:
        good = self._good_model or ViewerState().model
        if failure.refused_model == self.session.state.model != good:
            saved = self._good_model is None and not self.session.is_modified
            self.session.update(model=good, undoable=False)
            if saved:  # the program's choice is no work to be saved
                self.session.mark_saved(self.session.file)
            self.window.messages.say(tr(texts.MODELS_LEFT_OUT, model=model_title(good)))
        self.files.show_failure(failure)

    # What menus ask of the scene.

    def _look(self, view: str) -> None:
        self.view.scene.look(view)
        self.view.schedule_render()

    def _restore_camera(self, camera: dict[str, Any]) -> None:
        if camera:
            self.view.scene.restore_camera(camera)
        self.view.schedule_render()

    def choose_theme(self, theme: str) -> None:
        """Use and remember a theme."""
        self.settings.setValue("theme", theme)
        self.theme = apply_theme(self.app, theme)
        self.view.scene.background(self.theme)
        QTimer.singleShot(NEXT_PICTURE_MS, self.view.schedule_render)

    def choose_settings(self) -> SettingsDialog:
        """Open the settings page."""
        dialog = SettingsDialog(self.reader, self.settings, self.window)
        dialog.accepted.connect(self._apply_settings)
        dialog.open()
        return dialog

    def check_installation(self) -> InstallationDialog:
        """Open the check of this installation."""
        dialog = InstallationDialog(self.reader, self.settings, self.window)
        dialog.show()
        return dialog

    def _apply_settings(self) -> None:
        move_less(self.app, self.window, less_motion_wanted(self.settings))
        self.look_for_models()
        self.engine.reload()
        self._ask()

    # Beginning and end.

    def close(self) -> None:
        """Let everything go in order: the worker first, VTK's window before Qt's."""
        if not self.engine.is_closed:
            self.layout.save()
            self.playback.pause()
            self.autosave.stop()
            self.reader.close()
            self.training.close()
            self.surfaces.stop()
            self.engine.close()
            self.exports.abandon()
            self.view.close_scene()
