"""Distances, tapes and angles drawn on the body with what they say; over everything, so that all of it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D, vtkTextActor

from hit_core.measure.joint_angles import joint_angle_line
from hit_viewer.document.rulers import IN_SLICES, Ruler, SkinPoint
from hit_viewer.scene.annotations import write
from hit_viewer.worker.results import Frame, LayerMesh, Rulers
from hit_viewer.worker.ruler_texts import ruler_text

__all__ = ["RulerLine", "RulerLines", "dots_of", "lines_of"]

COLOR = (0.62, 1.0, 0.45)
FONT = 13
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class RulerLine:
    """Corners (N,3) of a line, metres, whether it ends where it begins, and what is written beside it."""

    corners: Floats
    closed: bool
    text: str

    @property
    def place(self) -> Floats:
        """Where the text stands (3,): in the middle of an open line, at the begin of a closed one."""
        return self.corners[0 if self.closed else len(self.corners) // 2]


class RulerLines:
    """All of them in one actor, and a text each."""

    def __init__(self, renderer: Any) -> None:
        self._renderer = renderer
        self.ratio = 1.0
        self.lines: tuple[RulerLine, ...] = ()
        self._mapper = vtkPolyDataMapper2D()
        self._dots = vtkPolyDataMapper2D()
        self.actors = []
        for mapper in (self._mapper, self._dots):
            place = vtkCoordinate()
            place.SetCoordinateSystemToWorld()
            mapper.SetTransformCoordinate(place)
            mapper.SetInputData(pv.PolyData(np.zeros((1, 3), np.float32)))
            actor = vtkActor2D()
            actor.SetMapper(mapper)
            actor.GetProperty().SetColor(COLOR)
            actor.SetVisibility(False)
            renderer.AddViewProp(actor)
            self.actors.append(actor)
        self.texts: list[Any] = []

    def show(self, lines: Sequence[RulerLine], dots: Floats) -> None:
        """Draw these lines and dots (N,3), and nothing else."""
        self.lines = tuple(line for line in lines if len(line.corners) > 1)
        points, cells, start = [], [], 0
        for line in self.lines:
            order = [*range(start, start + len(line.corners)), *([start] if line.closed else [])]
            points.append(line.corners)
            cells += [len(order), *order]
            start += len(line.corners)
        if points:
            corners = np.concatenate(points).astype(np.float32)
            self._mapper.SetInputData(pv.PolyData(corners, lines=np.array(cells)))
        if len(dots):
            self._dots.SetInputData(pv.PolyData(dots.astype(np.float32)))
        self.actors[0].SetVisibility(bool(points))
        self.actors[1].SetVisibility(bool(len(dots)))
        while len(self.texts) < len(self.lines):
            self.texts.append(self._text())
        for number, text in enumerate(self.texts):
            said = self.lines[number].text if number < len(self.lines) else ""
            text.SetVisibility(bool(said))
            if said:
                write(text, f" {said} ")
                text.GetPositionCoordinate().SetValue(*self.lines[number].place)

    def update(self) -> None:
        """Follow the screen's pixels; called before each picture."""
        self.actors[0].GetProperty().SetLineWidth(2.5 * self.ratio)
        self.actors[1].GetProperty().SetPointSize(8 * self.ratio)
        for text in self.texts:
            text.GetTextProperty().SetFontSize(round(FONT * self.ratio))

    def _text(self) -> Any:
        text = vtkTextActor()
        text.GetPositionCoordinate().SetCoordinateSystemToWorld()
        style = text.GetTextProperty()
        style.SetBold(True)
        style.SetColor(COLOR)
        style.SetBackgroundColor(0.08, 0.09, 0.11)
        style.SetBackgroundOpacity(0.65)
        style.SetVerticalJustificationToBottom()
        self._renderer.AddViewProp(text)
        return text


def lines_of(rulers: Sequence[Ruler], found: Rulers | None, frame: Frame) -> list[RulerLine]:
    """Return the lines of rulers on a frame: with numbers on their own body, on others as far as they follow."""
    skin, lines = frame.layers["skin"], []
    plain = tuple(replace(ruler, name=ruler.kind) for ruler in rulers)  # as a request has them
    same = found is not None and plain == found.request.rulers
    now = same and found is not None and found.request.body_key == frame.request.body_key
    for number, ruler in enumerate(rulers):
        taken = found.taken[number] if same and found is not None else None
        if taken is not None and now:
            said = ruler_text(taken)
            lines.append(RulerLine(taken.points, ruler.kind in ("tape", "area"), f"{ruler.name}  {said}"))
        elif ruler.kind in IN_SLICES:
            lines.append(RulerLine(np.array(ruler.corners), ruler.kind == "area", ""))
        elif ruler.kind == "angle":
            lines.append(RulerLine(joint_angle_line(frame.joints, ruler.joint), False, ""))
        elif ruler.kind == "distance":
            lines.append(RulerLine(dots_of(ruler.points, skin), False, ""))
        elif taken is not None and taken.tape is not None and _of_one_shape(found, frame):
            lines.append(RulerLine(taken.tape.line(skin.points.astype(np.float64)), True, ""))
    return lines


def _of_one_shape(found: Rulers | None, frame: Frame) -> bool:
    return found is not None and found.request.shape_key == frame.request.shape_key


def dots_of(points: Sequence[SkinPoint], skin: LayerMesh) -> Floats:
    """Return where places are (N,3) on a skin, metres; without those of another one."""
    own = [point for point in points if point.faces == len(skin.faces)]
    places = [np.asarray(point.weights) @ skin.points[skin.faces[point.triangle]].astype(np.float64) for point in own]
    return np.array(places).reshape(-1, 3)
