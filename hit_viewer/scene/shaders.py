"""What is added to VTK's shaders: a body that is opened, rims, contact shade, cut-out slices.

Each is a piece of GLSL with the place in VTK's template that it follows, and what must be declared for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hit_viewer.document.cut_open import Wedge

__all__ = [
    "CAP",
    "CAVITY",
    "CUT_OUT",
    "OPENED",
    "RELIEF",
    "SHELL",
    "SIDE_CAP",
    "SKIN",
    "Piece",
    "behind",
    "set_wedge",
    "use",
]


@dataclass(frozen=True)
class Piece:
    """GLSL for one place of VTK's template, after what stands there."""

    place: str
    code: str
    in_vertex: bool = False
    first: bool = False
    """Whether it is put in before VTK fills its own places."""


WEDGE = (
    Piece("//VTK::PositionVC::Dec", "out vec2 beyond;", in_vertex=True, first=True),
    Piece(
        "//VTK::PositionVC::Impl",
        "beyond = vec2(vertexMC.x * wedge.x + wedge.y, vertexMC.z * wedge.z + wedge.w);",
        in_vertex=True,
        first=True,
    ),
    Piece("//VTK::PositionVC::Dec", "in vec2 beyond;", first=True),
)
"""`beyond`: how far a place lies beyond the sagittal and the frontal cut, metres; 1 where there is no such cut."""
OPENED = (*WEDGE, Piece("//VTK::PositionVC::Impl", "if (min(beyond.x, beyond.y) > 0.0) discard;", first=True))
"""Leave out what is taken away of an opened body."""
RELIEF = (
    *WEDGE,
    Piece(
        "//VTK::Light::Impl", "gl_FragData[0].rgb *= mix(0.72, 1.0, smoothstep(0.0, 0.014, min(beyond.x, beyond.y)));"
    ),
)
"""Bones that stand out of a cut are darker where they come near to it."""
CAVITY = (
    *OPENED,
    Piece(
        "//VTK::Light::Impl", "gl_FragData[0].rgb *= mix(1.0, 0.42, smoothstep(0.0, 0.09, -min(beyond.x, beyond.y)));"
    ),
)
"""A cavity is darker the deeper it is."""
CAP = (
    *WEDGE,
    Piece("//VTK::PositionVC::Impl", "if (min(beyond.x, beyond.y) < -0.0001) discard;", first=True),
    Piece(
        "//VTK::Light::Impl", "gl_FragData[0].rgb *= mix(0.70, 1.0, smoothstep(-0.01, 0.06, max(beyond.x, beyond.y)));"
    ),
)
"""A cut ends where it meets the other one; there they darken each other."""
SIDE_CAP = (*CAP, Piece("//VTK::Light::Impl", "gl_FragData[0].rgb *= 0.84;"))
"""The cut from front to back is a little darker: one sees where it turns."""
SHELL = (
    Piece(
        "//VTK::Light::Impl",
        """  float facing = abs(normalize(normalVCVSOutput).z);
  gl_FragData[0].rgb = mix(1.2 * gl_FragData[0].rgb + 0.07, gl_FragData[0].rgb, facing);
  gl_FragData[0].a = min(gl_FragData[0].a * mix(3.2, 0.6, facing * facing), 1.0);""",
    ),
)
"""A translucent layer is denser and brighter where it is seen edge-on, as glass is: each has an outline of its own."""
SKIN = (
    Piece(
        "//VTK::Light::Impl",
        """  float turned = 1.0 - abs(normalize(normalVCVSOutput).z);
  gl_FragData[0].rgb *= mix(vec3(1.0), vec3(0.62, 0.50, 0.46), turned * turned * turned);""",
    ),
)
"""Skin is darker and warmer where it turns away: its outline stands out."""
CUT_OUT = (
    Piece(
        "//VTK::TCoord::Impl",
        """  if (gl_FragData[0].a < 0.5) discard;
  gl_FragData[0] = vec4(gl_FragData[0].rgb / gl_FragData[0].a, 1.0);""",
        first=True,
    ),
)
"""A slice is opaque where there is tissue and absent elsewhere, so that it never enters the translucent pass."""


def behind(metres: float) -> tuple[Piece, ...]:
    """Depth as if a layer lay further back, for each vertex.

    VTK's own offset is written for each pixel, and then a processor that draws must shade every pixel that is hidden.
    """
    code = f"""  vec3 towardsCamera = vec3(MCVCMatrix[0][2], MCVCMatrix[1][2], MCVCMatrix[2][2]);
  vec4 behind = MCDCMatrix * vec4(vertexMC.xyz - {metres:.4f} * towardsCamera, 1.0);
  gl_Position.z = behind.z * gl_Position.w / behind.w;"""
    return (Piece("//VTK::CustomEnd::Impl", code, in_vertex=True),)


def set_wedge(actor: Any, wedge: Wedge) -> None:
    """Tell an actor's shaders what is taken away."""
    numbers = []
    for axis in (0, 2):
        sign = wedge.signs.get(axis, 0.0)
        numbers += [sign, -sign * wedge.places[axis] if sign else 1.0]
    actor.GetShaderProperty().GetVertexCustomUniforms().SetUniform4f("wedge", numbers)


def use(actor: Any, pieces: Iterable[Piece]) -> None:
    """Make an actor's shaders VTK's own with these pieces."""
    shaders = actor.GetShaderProperty()
    shaders.ClearAllShaderReplacements()
    for (place, in_vertex, first), code in _joined(pieces).items():
        add = shaders.AddVertexShaderReplacement if in_vertex else shaders.AddFragmentShaderReplacement
        add(place, first, f"{place}\n{code}\n", False)


def _joined(pieces: Iterable[Piece]) -> dict[tuple[str, bool, bool], str]:
    """Put pieces of one place together: VTK takes one replacement for each."""
    joined: dict[tuple[str, bool, bool], str] = {}
    for piece in pieces:
        key = piece.place, piece.in_vertex, piece.first
        before = joined.get(key)
        if before is None:
            joined[key] = piece.code
        elif piece.code not in before:
            joined[key] = f"{before}\n{piece.code}"
    return joined
