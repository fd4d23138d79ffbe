"""What is written over the picture: the scale bar, and the line of a measured thickness."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkRenderingAnnotation import vtkAnnotatedCubeActor
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D, vtkTextActor

from hit_core.fonts import font_of
from hit_viewer.texts.scale_lengths import length_text, round_length_cm

__all__ = [
    "Dots",
    "ScaleBar",
    "ThicknessLine",
    "corner_text",
    "literal",
    "metres_per_pixel",
    "orientation_cube",
    "write",
]

FONT = 13
VTK_FONT_FILE = 4
"""VTK's constant of this name, which Python's vtkmodules lack."""
SCALE_SHARE = 0.22
"""The scale bar is no longer than this share of the picture's width."""
THICKNESS_COLOR = (1.0, 0.92, 0.30)
BEHIND = 0.35
"""Opacity of a marker on the far side of the body."""


def literal(text: str) -> str:
    """Return a text as VTK shows it literally, with names from outside: between two $ it would see a formula."""
    return text.replace("$", r"\$")


def write(actor: Any, text: str) -> None:
    """Give a text actor its text, in a font that has the letters."""
    file, style = font_of(text, bold=True), actor.GetTextProperty()
    if file is None:
        style.SetFontFamilyToArial()
    else:
        style.SetFontFile(str(file))
        style.SetFontFamily(VTK_FONT_FILE)
    actor.SetInput(literal(text))


def metres_per_pixel(renderer: Any, height: int = 0) -> float:
    """Size of a pixel at the camera's focal plane, metres; in a picture of another height if one is given."""
    camera = renderer.GetActiveCamera()
    height = height or max(renderer.GetSize()[1], 1)
    if camera.GetParallelProjection():
        return 2.0 * camera.GetParallelScale() / height
    return 2.0 * camera.GetDistance() * float(np.tan(np.radians(camera.GetViewAngle() / 2))) / height


def orientation_cube() -> Any:
    """Return a small cube with the anatomical letters of its sides."""
    cube = vtkAnnotatedCubeActor()
    for setter, letter in zip(
        (
            cube.SetXPlusFaceText,
            cube.SetXMinusFaceText,
            cube.SetYPlusFaceText,
            cube.SetYMinusFaceText,
            cube.SetZPlusFaceText,
            cube.SetZMinusFaceText,
        ),
        "LRSIAP",
        strict=True,
    ):
        setter(letter)
    cube.SetFaceTextScale(0.6)
    cube.SetXFaceTextRotation(-90)
    cube.SetYFaceTextRotation(0)
    cube.SetZFaceTextRotation(90)
    cube.GetCubeProperty().SetColor(0.30, 0.36, 0.44)
    cube.GetCubeProperty().SetAmbient(0.35)
    cube.GetTextEdgesProperty().SetColor(0.85, 0.88, 0.92)
    cube.GetTextEdgesProperty().SetLineWidth(1)
    for face in "XYZ":
        for side in ("Plus", "Minus"):
            letter_property = getattr(cube, f"Get{face}{side}FaceProperty")()
            letter_property.SetColor(0.95, 0.96, 0.98)
            letter_property.SetInterpolationToFlat()
    cube.HasTranslucentPolygonalGeometry()  # puts its parts together, as it would anew for every picture
    return cube.GetAssembly()


def _text(renderer: Any, size: int) -> Any:
    text = vtkTextActor()
    style = text.GetTextProperty()
    style.SetFontSize(size)
    style.SetBold(True)
    renderer.AddViewProp(text)
    return text


def corner_text(renderer: Any) -> Any:
    """Return a text for a corner of the picture, hidden until it is needed."""
    text = _text(renderer, FONT)
    text.SetVisibility(False)
    return text


class Dots:
    """Lines or, without any, dots over the picture, in pixels of the viewport or, `world`, at places of the scene."""

    def __init__(self, renderer: Any, count: int, lines: list[int], width: float, world: bool) -> None:
        points = np.zeros((count, 3), np.float32)
        self.data = pv.PolyData(points, lines=np.array(lines)) if lines else pv.PolyData(points)
        mapper = vtkPolyDataMapper2D()
        mapper.SetInputData(self.data)
        if world:
            place = vtkCoordinate()
            place.SetCoordinateSystemToWorld()
            mapper.SetTransformCoordinate(place)
        self.actor = vtkActor2D()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().SetLineWidth(width)
        renderer.AddViewProp(self.actor)

    def move(self, points: npt.ArrayLike) -> None:
        """Draw it at another place."""
        array = self.data.GetPoints().GetData()
        vtk_to_numpy(array)[:] = points
        array.Modified()
        self.data.GetPoints().Modified()
        self.data.Modified()


class ScaleBar:
    """A bar of a round length in the lower right corner, true at the focal plane, follows the zoom."""

    def __init__(self, renderer: Any) -> None:
        self._renderer = renderer
        self.ratio = 1.0
        """Pixels of the screen per pixel of the window's layout."""
        self._bar = Dots(renderer, 6, [2, 0, 1, 2, 2, 3, 2, 4, 5], 2.0, world=False)
        self._text = _text(renderer, FONT)
        self._text.GetTextProperty().SetJustificationToCentered()
        self.length_cm = 0.0
        self.pixels = 0.0

    def visible(self, on: bool) -> None:
        """Draw it, or leave it out."""
        self._bar.actor.SetVisibility(on)
        self._text.SetVisibility(on)

    def color(self, color: tuple[float, float, float]) -> None:
        """Draw in a colour, 0 to 1, that stands out from the background."""
        self._bar.actor.GetProperty().SetColor(color)
        self._text.GetTextProperty().SetColor(color)

    def update(self) -> None:
        """Follow camera and size; called before each picture."""
        width, _ = self._renderer.GetSize()
        pixel = metres_per_pixel(self._renderer)
        if not (width > 0 and 0 < pixel < 1e3):
            return
        self.length_cm = round_length_cm(SCALE_SHARE * width * pixel)
        self.pixels = 0.01 * self.length_cm / pixel
        right, low, tick = width - 16 * self.ratio, 16 * self.ratio, 4 * self.ratio
        left = right - self.pixels
        points = np.array([[left, low], [right, low], [left, low - tick], [left, low + tick]])
        points = np.concatenate([points, [[right, low - tick], [right, low + tick]]])
        self._bar.move(np.c_[points, np.zeros(6)])
        write(self._text, length_text(self.length_cm))
        self._text.GetTextProperty().SetFontSize(round(FONT * self.ratio))
        self._text.SetPosition(0.5 * (left + right), low + 5 * self.ratio)


class ThicknessLine:
    """A dot on the skin, the way through the subcutaneous layer and its length; over everything, so always seen."""

    def __init__(self, renderer: Any) -> None:
        self._renderer = renderer
        self.ratio = 1.0
        self._dot = Dots(renderer, 1, [], 1.0, world=True)
        self._line = Dots(renderer, 2, [2, 0, 1], 3.0, world=True)
        self._text = _text(renderer, FONT)
        self._text.GetPositionCoordinate().SetCoordinateSystemToWorld()
        self._text.GetTextProperty().SetBackgroundColor(0.08, 0.09, 0.11)
        self._text.GetTextProperty().SetBackgroundOpacity(0.65)
        self._text.GetTextProperty().SetVerticalJustificationToCentered()
        for actor in (self._dot.actor, self._line.actor):
            actor.GetProperty().SetColor(THICKNESS_COLOR)
        self._text.GetTextProperty().SetColor(THICKNESS_COLOR)
        self._inward = np.zeros(3)
        self.ends: npt.NDArray[np.float64] | None = None
        """Ends (2,3) of the line in metres: on the skin and where the layer ends; None while nothing is shown."""
        self.hide()

    def hide(self) -> None:
        """Show nothing."""
        self.ends = None
        for actor in (self._dot.actor, self._line.actor, self._text):
            actor.SetVisibility(False)

    def show(
        self,
        origin: npt.NDArray[np.float64],
        inward: npt.NDArray[np.float64],
        millimetres: float | None,
        text: str,
    ) -> None:
        """Show a measured point; without a thickness only its dot and text."""
        depth = 0.001 * (millimetres or 0.0)
        self.ends, self._inward = np.stack([origin, origin + depth * inward]), inward
        self._dot.move(self.ends[:1])
        self._line.move(self.ends)
        write(self._text, f"   {text} ")
        self._text.GetPositionCoordinate().SetValue(*origin)
        self._dot.actor.SetVisibility(True)
        self._line.actor.SetVisibility(depth > 0)
        self._text.SetVisibility(bool(text))

    def update(self) -> None:
        """Follow the camera: a marker on the far side is fainter; called before each picture."""
        if self.ends is None:
            return
        camera = self._renderer.GetActiveCamera()
        away = np.asarray(camera.GetPosition()) - self.ends[0]
        opacity = 1.0 if float(away @ self._inward) < 0 else BEHIND
        self._dot.actor.GetProperty().SetPointSize(9 * self.ratio)
        self._line.actor.GetProperty().SetLineWidth(3 * self.ratio)
        for actor in (self._dot.actor, self._line.actor):
            actor.GetProperty().SetOpacity(opacity)
        self._text.GetTextProperty().SetOpacity(opacity)
        self._text.GetTextProperty().SetFontSize(round(FONT * self.ratio))
