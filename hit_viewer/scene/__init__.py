"""The 3D picture: the only package that knows PyVista and VTK.

Every actor is made once, under a name, and afterwards only its arrays, its property or its texture change. All calls
come from the window's thread.
"""

from hit_viewer.scene.graphics import CANVAS, opengl_facts
from hit_viewer.scene.lights import BACKGROUNDS, LIGHTINGS
from hit_viewer.scene.scene import Scene
from hit_viewer.scene.view import SceneView, is_software_renderer

__all__ = ["BACKGROUNDS", "CANVAS", "LIGHTINGS", "Scene", "SceneView", "is_software_renderer", "opengl_facts"]
