"""The scene's actors: made once each, then only their arrays, properties and textures change."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkRenderingCore import vtkPolyDataMapper

from hit_viewer.document.layer_looks import PLANE_COLORS
from hit_viewer.document.layers import LayerStyle
from hit_viewer.scene.shaders import CAVITY, CUT_OUT, OPENED, RELIEF, SHELL, SKIN, Piece, behind, use
from hit_viewer.worker.results import LayerMesh, SlicePicture

__all__ = ["SliceActor", "Surface", "flat_actor", "slice_corners"]

PUSHED_BACK_M = {"AT": 0.002, "LT": 0.006, "BT": 0.006}
"""Where a layer is thinner than the surfaces are exact, the inner one must not show through the outer one."""
EVERYTHING = slice(None)
GLOSS = {"skin": (0.16, 18.0), "BT": (0.30, 40.0), "lungs": (0.05, 10.0), "LT": (0.22, 24.0)}
"""Strength and sharpness of a layer's highlights."""


class Surface:
    """One layer's actor and its arrays."""

    def __init__(self, renderer: Any, name: str) -> None:
        self.name = name
        self.faces: npt.NDArray[np.int32] | None = None
        self._styled: object = None
        self.data = pv.PolyData()
        self._known: list[tuple[npt.NDArray[np.int32], slice, pv.PolyData]] = []
        """The last two topologies: of a drag, and of rest."""
        self.mapper = vtkPolyDataMapper()
        self.mapper.SetScalarVisibility(False)
        self.mapper.SetVBOShiftScaleMethod(0)  # vertices stay in metres
        self.actor = pv.Actor(name=name)
        self.actor.SetMapper(self.mapper)
        self.actor.prop.interpolation = "Phong"
        self.actor.prop.specular, self.actor.prop.specular_power = GLOSS.get(name, GLOSS["LT"])
        self._pieces: tuple[Piece, ...] | None = None
        self._painted: npt.NDArray[np.uint8] | None = None
        self.actor.visibility = False
        renderer.add_actor(self.actor, name=name, reset_camera=False, pickable=False, render=False)

    def shade(self, opened: bool, translucent: bool) -> None:
        """Use the shaders of a body that is opened or whole, and of a layer that one looks through."""
        pieces: tuple[Piece, ...] = ()
        if opened:
            pieces += {"BT": RELIEF, "lungs": CAVITY}.get(self.name, OPENED)
        if self.name in PUSHED_BACK_M:
            pieces += behind(PUSHED_BACK_M[self.name])
        if translucent and self.name in ("skin", "AT", "LT"):
            pieces += SHELL
        elif self.name == "skin":
            pieces += SKIN
        if pieces != self._pieces:
            self._pieces = pieces
            use(self.actor, pieces)

    def show(self, mesh: LayerMesh, shown: slice = EVERYTHING) -> None:
        """Put other points and normals in place; a topology that is not known takes a new data set.

        `shown` are the triangles that are drawn.
        """
        data = next((data for faces, part, data in self._known if faces is mesh.faces and part == shown), None)
        if data is None:
            data = pv.PolyData(mesh.points.copy(), _cells(mesh.faces[shown]))
            data.point_data.active_normals = mesh.normals.copy()
            self._known = [*self._known[-1:], (mesh.faces, shown, data)]
        else:
            points, normals = data.GetPoints().GetData(), data.GetPointData().GetNormals()
            vtk_to_numpy(points)[:] = mesh.points
            vtk_to_numpy(normals)[:] = mesh.normals
            for array in (points, normals, data.GetPoints()):
                array.Modified()
        if data is not self.data:
            self.data, self.faces = data, mesh.faces
            self.mapper.SetInputData(data)

    def paint(self, colors: npt.NDArray[np.uint8] | None) -> None:
        """Give each vertex a colour (V,3) of its own, or all of them the layer's."""
        if colors is not self._painted or colors is not None:
            self._painted = colors
            self.data.point_data.active_scalars_name = None
            if colors is not None:
                channels: Any = colors
                self.data.point_data.set_array(channels, "colors")
                self.data.point_data.active_scalars_name = "colors"
            self.mapper.SetScalarVisibility(colors is not None)

    def style(self, style: LayerStyle, color: tuple[int, int, int], culled: bool) -> None:
        """Follow a style; `culled` leaves out what faces away: far sides, and walls of cavities seen from outside."""
        self.actor.visibility = style.visible and style.opacity > 0.0 and self.faces is not None
        if self._styled == (style, color, culled):
            return
        self._styled = (style, color, culled)
        prop = self.actor.prop
        prop.color = color
        prop.opacity = style.opacity
        prop.style = "wireframe" if style.wireframe else "surface"
        prop.culling = "back" if culled and not style.wireframe else "none"


class SliceActor:
    """One plane's picture: a textured rectangle and, for a slice plane of this axis, its frame."""

    def __init__(self, renderer: Any, name: str, axis: str | None = None) -> None:
        self.picture: SlicePicture | None = None
        self._place: tuple[int, float] | None = None
        corners = np.zeros((4, 3), np.float32)
        self.quad = pv.PolyData(corners.copy(), np.array([4, 0, 1, 2, 3]))
        coordinates: Any = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
        self.quad.active_texture_coordinates = coordinates
        self.actor = flat_actor(renderer, self.quad, name)
        self.texture = pv.Texture(np.zeros((2, 2, 4), np.uint8))
        self.texture.InterpolateOn()
        self.actor.texture = self.texture
        self.actor.ForceOpaqueOn()
        self._pieces: tuple[Piece, ...] | None = None
        self.shade()
        self.frame = pv.PolyData(corners.copy(), lines=np.array([5, 0, 1, 2, 3, 0]))
        self.frame_actor = flat_actor(renderer, self.frame, f"frame of {name}") if axis is not None else None
        if self.frame_actor is not None:
            self.frame_actor.prop.color = PLANE_COLORS[str(axis)]
            self.frame_actor.prop.line_width = 2
        self.visible(False)

    def shade(self, more: tuple[Piece, ...] = ()) -> None:
        """Cut the tissue out of the picture, with more pieces of shaders."""
        if more != self._pieces:
            self._pieces = more
            use(self.actor, (*more, *CUT_OUT))

    def visible(self, visible: bool, picture: bool = True) -> None:
        """Show or hide plane and frame, or the frame alone."""
        shown = visible and self.picture is not None
        self.actor.visibility = shown and picture
        if self.frame_actor is not None:
            self.frame_actor.visibility = shown

    def show(self, picture: SlicePicture) -> None:
        """Put another picture onto the plane."""
        self.picture, self._place = picture, None
        corners = slice_corners(picture)
        for data in (self.quad, self.frame):
            array = data.GetPoints().GetData()
            vtk_to_numpy(array)[:] = corners
            array.Modified()
            data.GetPoints().Modified()
        drawn = picture.drawn
        image = pv.ImageData(dimensions=(drawn.shape[1], drawn.shape[0], 1))
        pixels: Any = np.ascontiguousarray(drawn.reshape(-1, 4))
        image.point_data.set_array(pixels, "rgba")
        image.point_data.active_scalars_name = "rgba"
        self.texture.SetInputData(image)

    def move(self, axis: int, position: float) -> None:
        """Carry the plane along at once; its picture follows when it is computed."""
        if self._place == (axis, position):
            return
        self._place = axis, position
        for data in (self.quad, self.frame):
            array = data.GetPoints().GetData()
            vtk_to_numpy(array)[:, axis] = position
            array.Modified()
            data.GetPoints().Modified()


def flat_actor(renderer: Any, data: pv.PolyData, name: str) -> pv.Actor:
    """Add an actor that shines by itself, white where it has no other colour."""
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(data)
    actor = pv.Actor(name=name)
    actor.SetMapper(mapper)
    actor.prop.lighting = False
    actor.prop.color = "white"
    renderer.add_actor(actor, name=name, reset_camera=False, pickable=False, render=False)
    return actor


def slice_corners(picture: SlicePicture) -> npt.NDArray[np.float32]:
    """Return the four corners (4,3) of a slice's rectangle."""
    width, height = picture.size
    origin, u, v = (np.asarray(vector, np.float32) for vector in (picture.origin, picture.u, picture.v))
    half = 0.5 * picture.spacing * (u + v)
    start = origin - half
    return np.stack([start, start + width * u, start + width * u + height * v, start + height * v]).astype(np.float32)


def _cells(faces: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    return np.insert(faces.astype(np.int64), 0, 3, axis=1).reshape(-1)
