"""English texts for people who hear the window rather than see it, and who have no mouse."""

from hit_viewer.texts.translation import text

__all__: list[str] = []

VIEW = text("3D view")
SHOWN = text("{body}, with the model {model}.")
LAYERS = text("Layers that are seen: {layers}.")
NO_LAYERS = text("No layer is seen.")
OPENED = text("Opened: {part}.")
NO_PLANES = text("No slice plane is shown.")
PLANES = text("Slice planes: {planes}.")
PLANE_AT = text("{axis} at {position} cm")
PLANE_CUTS = text("{axis} at {position} cm, cuts the body")
BOX_ON = text("Only what lies inside a box is shown.")
PINNED = text("Body A is pinned for comparison.")
EXACT = text("The picture is exact.")
NOTHING_YET = text("There is no picture yet.")
CROSSHAIR = text("At the crosshair: {tissue}.")
NEXT_AREA = text("Next area of the window")
AREA_BEFORE = text("Area of the window before")
LESS_MOTION = text("Less motion")
LESS_MOTION_TIP = text(
    "Panels do not slide into place and cursors do not blink; a body's motions never start by themselves"
)
