"""English texts of the tools and their panels: densities, thickness, comparison, clip box."""

from __future__ import annotations

from hit_viewer.texts.translation import text

__all__: list[str] = []

# Fields of slices
FIELD_KEYS = {
    "probability": text("The tissues' colours, mixed by their probabilities"),
    "uncertain": text(
        "Cyan: the likeliest class has less than 75 %, or is taken from nearby. Other colours are the tissues', pale"
    ),
    "skinning": text("A colour for each joint, mixed by the skinning weights"),
    "beta": text(
        "Displacement from this shape to the mean one: red, green and blue grow with x, y and z; grey is none, "
        "full colour {strong} mm"
    ),
    "compression": text(
        "Offset that undoes a lying body's flattening: red, green and blue grow with x, y and z; grey is "
        "none, full colour {strong} mm"
    ),
}
PROBABILITIES = text("LT {LT:.0f} %  AT {AT:.0f} %  BT {BT:.0f} %")
SURE = text("{percent:.0f} % sure (calibrated)")
SURE_UNCALIBRATED = text("{percent:.0f} % sure, as the model says (not calibrated)")
SURE_UNKNOWN = text("how sure: not known")
STRONGEST_JOINT = text("{joint} {weight:.2f}")
DISPLACEMENT = text("{length:.1f} mm (x {x:+.1f}  y {y:+.1f}  z {z:+.1f})")

DENSITIES = text("Densities, kg/l")
DENSITY_NAME = text("density of {name}")
DENSITY_TIP = text("Density of {title} in kg/l, for the estimated mass. Cited: {density:.2f} ({source})")
DENSITY_OWN = text("entered here (cited: {cited:.2f})")
DENSITY_RESET = text("Take the cited densities again")
MASS_TIP = text("{title}: mass estimated as volume times {density:.3g} kg/l")

# Thickness
THICKNESS = text("Subcutaneous thickness")
THICKNESS_TIP = text(
    "From the skin to where subcutaneous fat ends, along the inward normal, in millimetres. "
    "The point stays on the same spot of the skin when shape or pose change."
)
THICKNESS_PICK = text("Click the skin")
THICKNESS_PICK_TIP = text("Then click the skin in the picture; clicks choose no joints meanwhile (M; Escape ends)")
THICKNESS_CROSSHAIR = text("At crosshair")
THICKNESS_CROSSHAIR_TIP = text("Measure at the skin nearest to where the three slice planes meet (T)")
THICKNESS_CLEAR = text("Remove")
THICKNESS_CLEAR_TIP = text("Forget the measured point")
THICKNESS_NO_POINT = text("no point chosen")
THICKNESS_WAITING = "..."
THICKNESS_MM = text("{value:.1f} mm")
THICKNESS_NO_LEAN = text("no lean tissue below")
THICKNESS_ELSEWHERE = text("not a point of this body")
THICKNESS_HINT = text("Click the skin to measure what lies under it; Escape ends")
THICKNESS_STATUS = text("subcutaneous {value}")
MEASURE_MODE = text("Measure thickness on the skin")
MEASURE_CROSSHAIR = text("Measure thickness at the crosshair")
TOOLS = text("&Tools")

# Memory
STILL_SKETCHED = text("Surfaces of this model are still being worked out: nothing can be measured of them yet.")
IN_PIECES = text("the graphics card's memory is short: computing in smaller pieces")
ON_PROCESSOR = text("the graphics card's memory ran out: computing on the processor")
BEGIN_AGAIN = text("The graphics card's memory ran out while another model was shown: begin this export again.")

# Compare
COMPARE = text("Compare")
PIN_A = text("Pin body A")
PIN_A_TIP = text("Keep this body as A; the one you go on editing is B")
UNPIN_A = text("Unpin body A")
UNPIN_A_TIP = text("Forget the pinned body")
COMPARISON = text("Show body A")
COMPARISON_TITLES = {
    "distance": text("As colours: distance on the skin"),
    "ghost": text("As a ghost around B"),
    "side": text("Side by side, cameras linked"),
}
COMPARISON_TIP = text(
    "B's skin coloured by its distance from A's (shapes in one pose), A's skin as a wire frame around B, or A with all "
    "its layers to the left of B (Shift+B)"
)
OUTLINES = text("Outlines of body A in the slices")
OUTLINES_TIP = text("Where the slices' planes cut A's skin and, more faintly, its tissues; exported slices have none")
OUTLINES_KEY = text("Outlines:")
OUTLINES_OF_A = text("body A")
DISTANCE_KEY = text("B's skin inside (-) or outside (+) of A's, mm; pose left out")
COMPARE_HINT = text("Pin body A, then change shape, pose or model: the differences appear here.")
COMPARE_COLUMNS = ("", text("Body A"), text("Body B"), text("B - A"))
COMPARE_ROWS = {
    "volume": text("{name} volume, {unit}"),
    "mass": text("{name} mass (est.), {unit}"),
    "share": text("{name} share, {unit}"),
    "length": text("{name}, {unit}"),
}
COMPARE_CSV_TIP = text("Save volumes, estimated masses, shares and lengths of A and B and their differences")
BODY_A = text("Body A (pinned)\n{name}")
BODY_B = text("Body B (being edited)\n{name}")
SIDE_BY_SIDE = text("Side by side or on one body")

# Clip box
BOX = text("Clip box")
BOX_ON = text("Show only what is inside")
BOX_TIP = text(
    "Cut everything away outside of a box; the cuts are closed (X). Drag the dots on its faces in the picture, "
    "or set the faces here, in centimetres"
)
BOX_FIT = text("Around the body")
BOX_FIT_TIP = text("Set all six faces just outside of the body")
BOX_FACES = {
    ("low", 0): text("Right"),
    ("high", 0): text("Left"),
    ("low", 1): text("Bottom"),
    ("high", 1): text("Top"),
    ("low", 2): text("Back"),
    ("high", 2): text("Front"),
}
BOX_FACE_TIP = text("Where the {face} face of the box stands along {axis}, in centimetres")

# On the body, by the right button
CENTRE_HERE = text("Centre here")
MEASURE_HERE = text("Measure the fat's thickness here")
PLANES_HERE = text("Put the slice planes here")
JOINT_HERE = text("Turn the nearest joint")
