"""Where the camera stands, and what lies where on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.spatial.transform import Rotation

from hit_core.errors import InputError
from hit_viewer.document.camera_views import VIEWS
from hit_viewer.document.kept_views import CameraView
from hit_viewer.scene.annotations import metres_per_pixel

__all__ = ["Viewpoint"]


class Viewpoint:
    """The camera of a plotter's first renderer, which may fill a part of the window only."""

    def __init__(self, plotter: Any) -> None:
        self.plotter = plotter
        self._fitted: dict[str, list[float]] = {}
        """Where the camera stands to have everything in sight: as long as it stays there, it goes on doing so."""

    @property
    def _bounds(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
        """Lowest and highest corner of what must be in sight; None if there is nothing."""
        return None

    @property
    def is_fitted(self) -> bool:
        """Whether the camera has not been moved since all was brought in sight."""
        return self.camera_state() == self._fitted

    def look(self, view: str) -> None:
        """Stand at one of the `VIEWS` with everything in sight."""
        up = (0.0, 0.0, -1.0) if view == "top" else (0.0, 0.0, 1.0) if view == "bottom" else (0.0, 1.0, 0.0)
        self._see_all(np.asarray(VIEWS[view], float), up)

    def refit(self) -> None:
        """Step back or forward until everything is in sight, as seen from here."""
        camera = self.plotter.camera
        camera.OrthogonalizeViewUp()
        self._see_all(self.towards_camera, camera.up)

    def follow_size(self) -> None:
        """Keep everything in sight in a picture of another size, unless the camera was moved."""
        if self.is_fitted:
            self.refit()

    def _see_all(self, away: npt.NDArray[np.float64], up: Sequence[float]) -> None:
        bounds = self._bounds
        if bounds is None:
            return
        centre, direction, camera = 0.5 * (bounds[0] + bounds[1]), away / np.linalg.norm(away), self.plotter.camera
        camera.focal_point, camera.position, camera.up = centre, centre + direction, up
        self.fit(*bounds, centre, direction, np.asarray(up))
        self._fitted = self.camera_state()

    def centre_on(self, place: npt.NDArray[np.float64]) -> None:
        """Turn about a place from now on, and have it in the middle."""
        camera = self.plotter.camera
        step = place - np.asarray(camera.focal_point)
        camera.position, camera.focal_point = np.asarray(camera.position) + step, place
        self.plotter.renderer.ResetCameraClippingRange()

    def fit(self, low: Any, high: Any, centre: Any, direction: Any, up: Any) -> None:
        """Stand in a direction from a centre, so far away that a box from low to high is in sight."""
        right = np.cross(up, direction)
        corners = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
        reach = corners - centre
        width, height = self.view_size
        half = np.tan(np.radians(self.plotter.camera.view_angle / 2))
        across = np.abs(reach @ right).max() / (half * width / max(height, 1))
        upward = np.abs(reach @ up).max() / half
        distance = 1.06 * max(across, upward) + np.abs(reach @ direction).max()
        self.plotter.camera.position = centre + distance * direction
        self.plotter.renderer.ResetCameraClippingRange()

    def turn(self, azimuth: float, elevation: float) -> None:
        """Turn the camera around the body, degrees."""
        camera = self.plotter.camera
        camera.Azimuth(azimuth)
        camera.Elevation(elevation)
        camera.OrthogonalizeViewUp()
        self.plotter.renderer.ResetCameraClippingRange()

    def spin(self, degrees: float) -> None:
        """Go around the vertical axis through what the camera looks at."""
        camera = self.plotter.camera
        turn = Rotation.from_rotvec((0.0, np.radians(degrees), 0.0))
        away = np.asarray(camera.position) - np.asarray(camera.focal_point)
        camera.position = np.asarray(camera.focal_point) + turn.apply(away)
        camera.up = turn.apply(camera.up)
        self.plotter.renderer.ResetCameraClippingRange()

    def pan(self, right: float, up: float) -> None:
        """Move the body on the screen, in shares of the picture's height."""
        camera = self.plotter.camera
        height = metres_per_pixel(self.plotter.renderer) * self.view_size[1]
        ahead = np.asarray(camera.focal_point) - np.asarray(camera.position)
        across = np.cross(ahead, camera.up)
        across /= np.linalg.norm(across)
        step = height * (right * across + up * np.cross(across, ahead / np.linalg.norm(ahead)))
        camera.position, camera.focal_point = camera.position - step, camera.focal_point - step

    def zoom(self, factor: float) -> None:
        """Come closer by a factor."""
        self.plotter.camera.Dolly(factor)
        self.plotter.renderer.ResetCameraClippingRange()

    def zoom_at(self, factor: float, pixel: npt.NDArray[np.float64]) -> None:
        """Come closer by a factor to what is seen at a pixel, which stays there."""
        camera = self.plotter.camera
        before = self.as_far_as(np.asarray(camera.focal_point), pixel)
        self.zoom(factor)
        after = self.as_far_as(np.asarray(camera.focal_point), pixel)
        if before is not None and after is not None:
            camera.position = np.asarray(camera.position) + before - after
            camera.focal_point = np.asarray(camera.focal_point) + before - after
            self.plotter.renderer.ResetCameraClippingRange()

    @property
    def window_size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        width, height = self.plotter.render_window.GetSize()
        return int(width), int(height)

    def line_of_sight(
        self, pixel: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
        """Return where the line of sight through a pixel begins and its direction; None beside the body's part."""
        x, y = 2.0 * (pixel - self.view_origin) / self.view_size - 1.0
        if not (abs(x) <= 1 and abs(y) <= 1):
            return None
        back = np.linalg.inv(self._projection())
        near, far = (back @ (x, y, depth, 1.0) for depth in (-1.0, 1.0))
        begin, end = near[:3] / near[3], far[:3] / far[3]
        return begin, end - begin

    def as_far_as(
        self, place: npt.NDArray[np.float64], pixel: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.float64] | None:
        """Return what is seen at a pixel as far away as a place (3,); None where nothing can be seen."""
        sight = self.line_of_sight(pixel)
        if sight is None:
            return None
        begin, direction = sight
        ahead = -self.towards_camera
        share = float((place - begin) @ ahead) / float(direction @ ahead)
        return begin + share * direction

    def _projection(self) -> npt.NDArray[np.float64]:
        width, height = self.view_size
        matrix = self.plotter.camera.GetCompositeProjectionTransformMatrix(width / max(height, 1), -1.0, 1.0)
        return np.asarray(pv.array_from_vtkmatrix(matrix), float)

    @property
    def view_size(self) -> tuple[int, int]:
        """Width and height in pixels of the part of the window that shows the present body."""
        width, height = self.plotter.renderer.GetSize()
        return int(width), int(height)

    @property
    def view_origin(self) -> npt.NDArray[np.float64]:
        """Lower left corner (2,) of that part, pixels."""
        return np.asarray(self.plotter.renderer.GetOrigin(), float)

    @property
    def towards_camera(self) -> npt.NDArray[np.float64]:
        """Direction (3,) from what is looked at to the camera."""
        camera = self.plotter.camera
        return np.asarray(camera.position) - np.asarray(camera.focal_point)

    def screen_points(self, points: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Project points (N,3) to pixels (N,2) from the lower left corner."""
        clip = np.c_[points, np.ones(len(points))] @ self._projection().T
        return (clip[:, :2] / clip[:, 3:] + 1.0) * 0.5 * self.view_size + self.view_origin

    @property
    def directions(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """What is to the right and upwards in the picture, unit vectors (3,)."""
        camera = self.plotter.camera
        ahead = np.asarray(camera.focal_point) - np.asarray(camera.position)
        right = np.cross(ahead, camera.up)
        up = np.cross(right, ahead)
        return tuple(right / np.linalg.norm(right)), tuple(up / np.linalg.norm(up))

    def metres_per_pixel(self, height: int) -> float:
        """Size of a pixel at the focal plane, in a picture of this height."""
        return metres_per_pixel(self.plotter.renderer, height)

    def camera_state(self) -> dict[str, list[float]]:
        """Return the camera's place for a session file."""
        camera = self.plotter.camera
        return {"position": list(camera.position), "focal_point": list(camera.focal_point), "up": list(camera.up)}

    def restore_camera(self, values: Mapping[str, Any]) -> bool:
        """Put the camera where a session file says; False if that is no place for one."""
        try:
            self.stand(CameraView(**{name: values[name] for name in ("position", "focal_point", "up")}))
        except (InputError, KeyError, TypeError, ValueError):
            return False
        return True

    @property
    def view(self) -> CameraView:
        """Where the camera stands."""
        camera = self.plotter.camera
        return CameraView(camera.position, camera.focal_point, camera.up)

    def stand(self, view: CameraView) -> None:
        """Put the camera where a view has it."""
        camera = self.plotter.camera
        camera.position, camera.focal_point, camera.up = view.position, view.focal_point, view.up
        self.plotter.renderer.ResetCameraClippingRange()
