"""English texts of the tools and their panels: densities, thickness, comparison, clip box."""

from __future__ import annotations

__all__: list[str] = []

# Fields of slices
FIELD_KEYS = {
    "probability": "The tissues' colours, mixed by their probabilities",
    "skinning": "A colour for each joint, mixed by the skinning weights",
    "beta": "Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, "
    "full colour {strong} mm",
    "compression": "Offset that undoes a lying body's flattening: red, green and blue grow with x, y and z; grey is "
    "none, full colour {strong} mm",
}
PROBABILITIES = "LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %"
STRONGEST_JOINT = "{joint} {weight:.2f}"
DISPLACEMENT = "{length:.1f} mm (x {x:+.1f}  y {y:+.1f}  z {z:+.1f})"

DENSITIES = "Densities, kg/l"
DENSITY_NAME = "density of {name}"
DENSITY_TIP = "Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})"
DENSITY_OWN = "entered here (cited: {cited:.2f})"
DENSITY_RESET = "Take the cited densities again"
MASS_TIP = "{title}: mass estimated as volume times {density:.3g} kg/l"

# Thickness
THICKNESS = "Subcutaneous thickness"
THICKNESS_TIP = (
    "From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. "
    "The point stays on the same spot of the skin when shape or pose change."
)
THICKNESS_PICK = "Click the skin"
THICKNESS_PICK_TIP = "Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)"
THICKNESS_CROSSHAIR = "At crosshair"
THICKNESS_CROSSHAIR_TIP = "Measure at the skin nearest to where the three slice planes meet (T)"
THICKNESS_CLEAR = "Remove"
THICKNESS_CLEAR_TIP = "Forget the measured point"
THICKNESS_NO_POINT = "no point chosen"
THICKNESS_WAITING = "..."
THICKNESS_MM = "{value:.1f} mm"
THICKNESS_NO_LEAN = "no lean tissue below"
THICKNESS_ELSEWHERE = "not a point of this body"
THICKNESS_HINT = "Click the skin to measure what lies under it; Escape ends"
THICKNESS_STATUS = "subcutaneous {value}"
MEASURE_MODE = "Measure thickness on the skin"
MEASURE_CROSSHAIR = "Measure thickness at the crosshair"
TOOLS = "&Tools"

# Memory
IN_PIECES = "the graphics card's memory is short: computing in smaller pieces"
ON_PROCESSOR = "the graphics card's memory ran out: computing on the processor"

# Compare
COMPARE = "Compare"
PIN_A = "Pin as body A"
PIN_A_TIP = "Keep this body as A; the one you go on editing is B"
UNPIN_A = "Remove body A"
UNPIN_A_TIP = "Forget the pinned body"
COMPARISON = "Show body A"
COMPARISON_TITLES = {"ghost": "As a ghost around B", "side": "Side by side, cameras linked"}
COMPARISON_TIP = "A's skin as a wire frame around B, or A with all its layers to the left of B (Shift+B)"
COMPARE_HINT = "Pin the present body as A, then change shape, pose or model: the differences appear here."
COMPARE_COLUMNS = ("", "Body A", "Body B", "B - A")
COMPARE_ROWS = {
    "volume": "{name} volume, {unit}",
    "mass": "{name} mass (est.), {unit}",
    "share": "{name} share, {unit}",
    "length": "{name}, {unit}",
}
COMPARE_CSV_TIP = "Save volumes, estimated masses, shares and lengths of A and B and their differences"
BODY_A = "Body A (pinned)\n{name}"
BODY_B = "Body B (being edited)\n{name}"
SIDE_BY_SIDE = "Side by side or ghost"

# Clip box
BOX = "Clip box"
BOX_ON = "Show only what is inside"
BOX_TIP = (
    "Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, "
    "or set the faces here, in centimetres"
)
BOX_FIT = "Around the body"
BOX_FIT_TIP = "Set all six faces just outside of the body"
BOX_FACES = {
    ("low", 0): "Right",
    ("high", 0): "Left",
    ("low", 1): "Bottom",
    ("high", 1): "Top",
    ("low", 2): "Back",
    ("high", 2): "Front",
}
BOX_FACE_TIP = "Where the {face} face of the box stands along {axis}, in centimetres"
