"""What the Tools menu and its panels do: measure the thickness under the skin, compare with a pinned body."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from hit_core.axes import AXIS_OF_INDEX
from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.regional import SkinLines
from hit_core.measure.tapes import Tape
from hit_viewer.document.edits import Session
from hit_viewer.document.skin_points import nearest_on_skin
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.scene import SceneView
from hit_viewer.scene.pinned_view import body_titles
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.laying import Laying
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.picking import Picking
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.results import Cut, Numbers, Regions, SkinMap, Thickness

__all__ = ["Tools"]


class Tools(QObject):
    """Between the panels, the engine and the scene."""

    def __init__(self, session: Session, engine: Engine, view: SceneView, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._results, self._view, self._window = session, window.results, view, window
        self._numbers: Numbers | None = None
        self._measured: Numbers | None = None
        """The last ones with all measures."""
        self._girth = ""
        row = window.numbers_panel.thickness
        self.laying = Laying(session, view, window)
        self.picking = Picking(view, window, {"thickness": row.pick_button, **window.numbers_panel.rulers.modes})
        self.picking.picked.connect(self._take_point)
        self.picking.chosen.connect(self.laying.begin)
        row.crosshair_wanted.connect(self.measure_at_crosshair)
        engine.cut_ready.connect(self._show_cut)
        session.changed.connect(self._follow)
        window.results.thickness_changed.connect(self._show_thickness)
        window.results.pinned_changed.connect(self._compare)
        window.results.skin_map_changed.connect(self._show_map)
        window.numbers_panel.girth_pointed.connect(self._point)
        window.results.numbers_changed.connect(self._take_numbers)
        window.results.regions_changed.connect(self._take_regions)

    # Thickness.

    def _take_point(self, mode: str, point: SkinPoint) -> None:
        if mode == "thickness":
            self.measure(point)
        else:
            self.laying.take(mode, point)

    def measure(self, point: SkinPoint) -> None:
        """Measure the thickness at this point from now on."""
        self._session.update(skin_point=point, label=tr(tool_texts.THICKNESS))

    def measure_at_crosshair(self) -> None:
        """Measure at the skin nearest to where the three slice planes meet."""
        frame, planes = self._view.scene.frame, self._session.state.planes
        if frame is not None:
            place = np.array([planes[axis].position for axis in AXIS_OF_INDEX])
            skin = frame.layers["skin"]
            self.measure(nearest_on_skin(place, skin.points, skin.faces))

    def _show_thickness(self, thickness: Thickness) -> None:
        self._view.scene.show_thickness(thickness)
        self._view.schedule_render()

    def _show_map(self, skin_map: SkinMap) -> None:
        self._view.scene.show_map(skin_map)
        self._view.schedule_render()

    # Girths.

    def _point(self, girth: str) -> None:
        self._girth = girth
        self._show_tape()

    def _take_numbers(self, numbers: Numbers) -> None:
        self._numbers = numbers
        if numbers.dimensions:  # those of a drag have none
            self._measured = numbers
        self._show_tape()

    def _take_regions(self, regions: Regions) -> None:
        self._show_tape()

    def _show_tape(self) -> None:
        """Draw the tape that is pointed at, else the measure that is chosen, else where the chosen region ends."""
        numbers, regions, state = self._numbers, self._results.regions, self._session.state
        tape: Tape | TakenMeasure | SkinLines | None = None
        model = ""
        if numbers is not None:
            tape, model = numbers.measures.tapes.get(self._girth), numbers.request.model
        if tape is None and self._measured is not None:
            tape, model = self._measured.dimensions.get(state.measure), self._measured.request.model
        if tape is None and state.region and regions is not None:
            tape, model = regions.found.lines.get(state.region), regions.request.model
        scene = self._view.scene
        was = scene.tape_line.corners is not None
        scene.show_tape(tape, model)
        if was or tape is not None:
            self._view.schedule_render()

    # Comparison and cuts.

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if old.comparison != new.comparison:
            self._compare()
        if (old.measure, old.region) != (new.measure, new.region):
            self._show_tape()

    def _compare(self) -> None:
        titles = body_titles(self._session.state)
        pinned = self._results.pinned
        self._view.scene.show_pinned(pinned.frame if pinned is not None else None, titles)
        self._view.schedule_render()

    def _show_cut(self, cut: Cut) -> None:
        scene = self._view.scene
        if cut.face is None:
            scene.show_slice(cut.picture, pinned=cut.pinned)
        else:
            scene.show_caps({cut.face: cut.picture}, pinned=cut.pinned)
        self._view.schedule_render()
