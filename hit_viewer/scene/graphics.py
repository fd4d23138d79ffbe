"""What draws on this machine, and which canvas serves it."""

from __future__ import annotations

import os
from functools import lru_cache

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext, QSurfaceFormat

from hit_viewer.scene.canvas import Canvas
from hit_viewer.scene.offscreen_canvas import OffscreenCanvas

__all__ = ["CANVAS", "canvas_class", "is_software", "opengl_facts", "opengl_renderer"]

CANVAS = "canvas"
"""Key of the setting: "native", "offscreen", or empty for what suits the machine. `HIT_CANVAS` goes before."""
SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "gdi generic", "basic render")
GL_STRINGS = {"vendor": 0x1F00, "renderer": 0x1F01, "version": 0x1F02}
LOWEST = (3, 2)
"""VTK needs this version of OpenGL."""


def is_software(renderer: str) -> bool:
    """Whether this is OpenGL's name for a processor that draws."""
    return any(name in renderer.lower() for name in SOFTWARE)


def opengl_renderer() -> str:
    """Return what OpenGL calls that which draws in Qt's windows; empty where it does not serve VTK."""
    return opengl_facts().get("renderer", "")


@lru_cache
def opengl_facts() -> dict[str, str]:
    """Return vendor, renderer and version of what draws in Qt's windows; nothing where it does not serve VTK."""
    wanted = QSurfaceFormat()
    wanted.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    wanted.setVersion(*LOWEST)
    surface, context = QOffscreenSurface(), QOpenGLContext()
    for made in (surface, context):
        made.setFormat(wanted)
    surface.create()
    if not (context.create() and surface.isValid() and context.makeCurrent(surface)):
        return {}
    try:
        found = context.format()
        if context.isOpenGLES() or (found.majorVersion(), found.minorVersion()) < LOWEST:
            return {}
        functions = context.functions()
        return {name: str(functions.glGetString(number) or "") for name, number in GL_STRINGS.items()}
    finally:
        context.doneCurrent()


def canvas_class(setting: str = "") -> type[Canvas]:
    """Return the canvas that the environment or the setting asks for, or else the one that suits the machine."""
    asked = os.environ.get("HIT_CANVAS", "") or setting
    renderer = "" if asked == "offscreen" else opengl_renderer()
    if not renderer or (is_software(renderer) and asked != "native"):
        return OffscreenCanvas
    from hit_viewer.scene.native_canvas import NativeCanvas  # pyvistaqt takes a moment to import

    return NativeCanvas
