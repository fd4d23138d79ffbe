"""A 3D scan, and the body that is fitted to it, in the body's renderer."""

from __future__ import annotations

from typing import Any

import pyvista as pv

from hit_viewer.document.layers import LayerStyle
from hit_viewer.scene.actors import Surface, flat_actor
from hit_viewer.worker.results import LayerMesh
from hit_viewer.worker.scan_fits import FittedSkin

__all__ = ["ScanView"]

SCAN_COLOR, SKIN_COLOR = (150, 170, 185), (224, 172, 140)
POINT_PIXELS = 3.0


class ScanView:
    """Made once; what is shown changes."""

    def __init__(self, renderer: Any) -> None:
        self.scan, self.skin = Surface(renderer, "scan"), Surface(renderer, "fitted skin")
        self._cloud = pv.PolyData()
        self.points = flat_actor(renderer, self._cloud, "scan points")
        self.points.prop.color = SCAN_COLOR
        self.points.prop.style = "points"
        self.points.prop.point_size = POINT_PIXELS
        self.points.visibility = False
        self.opacities = (1.0, 1.0)
        """Of scan and body."""
        self._mesh: LayerMesh | None = None
        self._fitted: FittedSkin | None = None

    @property
    def is_fitting(self) -> bool:
        """Whether a body is shown that is fitted, in place of the session's."""
        return self._fitted is not None

    def show(self, mesh: LayerMesh | None, fitted: FittedSkin | None) -> None:
        """Put scan and fitted body in place, or take them away."""
        if mesh is not None and mesh is not self._mesh:
            if len(mesh.faces):
                self.scan.show(mesh)
            else:
                self._cloud.copy_from(pv.PolyData(mesh.points.copy()))
        if fitted is not None and fitted is not self._fitted:
            self.skin.show(fitted.mesh)
            self.skin.paint(fitted.colors)
        self._mesh, self._fitted = mesh, fitted
        self.restyle()

    def fade(self, scan: float, body: float) -> None:
        """Set how much of each is seen, 0 to 1."""
        self.opacities = scan, body
        self.restyle()

    def restyle(self) -> None:
        """Follow what is there and how much of it is wanted."""
        scan, body = self.opacities
        meshed = self._mesh is not None and len(self._mesh.faces) > 0
        self.scan.style(LayerStyle(meshed, scan), SCAN_COLOR, culled=False)
        self.skin.style(LayerStyle(self._fitted is not None, body), SKIN_COLOR, culled=False)
        self.points.visibility = self._mesh is not None and not meshed and scan > 0
        self.points.prop.opacity = scan

    @property
    def translucent(self) -> int:
        """How many of the two are seen through."""
        shown = (bool(self.scan.actor.visibility), bool(self.skin.actor.visibility))
        return sum(on and opacity < 1.0 for on, opacity in zip(shown, self.opacities, strict=True))
