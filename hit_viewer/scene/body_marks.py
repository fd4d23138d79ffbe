"""What is measured on the body and drawn on it: a thickness, the line of a measure, the user's own measures."""

from __future__ import annotations

from typing import Any

import numpy as np

from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.regional import SkinLines
from hit_core.measure.tapes import Tape
from hit_viewer.document.skin_points import place_on_skin
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.scene.annotations import ThicknessLine
from hit_viewer.scene.camera import Viewpoint
from hit_viewer.scene.ruler_lines import RulerLines, dots_of, lines_of
from hit_viewer.scene.tape_line import TapeLine
from hit_viewer.worker.result_texts import thickness_text
from hit_viewer.worker.results import Frame, Rulers, Thickness

__all__ = ["BodyMarks"]


class BodyMarks(Viewpoint):
    """Marks that go along with the skin of the body that is shown, and say only what was measured on it."""

    def __init__(self, plotter: Any) -> None:
        super().__init__(plotter)
        self._state = ViewerState()
        self.frame: Frame | None = None
        self.thickness: Thickness | None = None
        self.thickness_line = ThicknessLine(plotter.renderer)
        self.tape_line = TapeLine(plotter.renderer)
        self.ruler_lines = RulerLines(plotter.renderer)
        self.rulers: Rulers | None = None
        self.begun: SkinPoint | None = None
        """The first point of a distance whose second is still to be clicked."""
        self._tape: tuple[Tape | TakenMeasure | SkinLines, str] | None = None

    @property
    def marks(self) -> tuple[ThicknessLine, TapeLine, RulerLines]:
        """All of them."""
        return self.thickness_line, self.tape_line, self.ruler_lines

    def carry_marks(self) -> None:
        """Draw all of them where the body is now."""
        self._mark()
        self._draw_tape()
        self._draw_rulers()

    def show_thickness(self, thickness: Thickness) -> None:
        """Show a measured thickness at its point."""
        self.thickness = thickness
        self._mark()

    def _mark(self) -> None:
        """Carry the dot along with the skin; the line and its length follow when they are measured anew."""
        frame, point, found = self.frame, self._state.skin_point, self.thickness
        place = None
        if frame is not None and point is not None:
            skin = frame.layers["skin"]
            place = place_on_skin(point, skin.points, skin.normals, skin.faces)
        if place is None or frame is None:
            self.thickness_line.hide()
            return
        fits = found is not None and found.request.thickness_key == (frame.request.body_key, point)
        millimetres = found.millimetres if found is not None and fits else None
        self.thickness_line.show(*place, millimetres, thickness_text(found if fits else None))

    def show_tape(self, tape: Tape | TakenMeasure | SkinLines | None, model: str = "") -> None:
        """Draw the line of a measure, or where a region ends, on any body of this model, or none.

        Until the body is measured anew the line goes along with the skin.
        """
        self._tape = None if tape is None else (tape, model)
        self._draw_tape()

    def _draw_tape(self) -> None:
        if self._tape is None or self.frame is None or self.frame.request.model != self._tape[1]:
            self.tape_line.hide()
        else:
            tape = self._tape[0]
            line = tape.line(self.frame.layers["skin"].points.astype(np.float64))
            pairs = isinstance(tape, SkinLines)
            self.tape_line.show(line, isinstance(tape, Tape | TakenMeasure) and tape.closed, pairs)

    def show_rulers(self, rulers: Rulers | None, begun: SkinPoint | None = None) -> None:
        """Show what rulers say, and the first point of a distance that is being measured."""
        self.rulers, self.begun = rulers, begun
        self._draw_rulers()

    def _draw_rulers(self) -> None:
        """Carry points and tapes along with the skin; ways along it and numbers follow when they are measured anew."""
        if self.frame is None:
            return
        skin, rulers = self.frame.layers["skin"], self._state.rulers
        lines = lines_of(rulers, self.rulers, self.frame)
        points = [point for ruler in rulers for point in ruler.points] + ([self.begun] if self.begun else [])
        self.ruler_lines.show(lines, dots_of(points, skin))
