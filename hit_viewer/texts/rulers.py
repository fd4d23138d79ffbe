"""Texts about distances, tapes and angles that the user lays."""

from __future__ import annotations

from hit_viewer.texts.translation import text

RULERS = text("Own measures")
TITLES = {
    "distance": text("Distance"),
    "tape": text("Tape"),
    "angle": text("Angle"),
    "line": text("Line"),
    "area": text("Area"),
}
TIPS = {
    "distance": text(
        "Then click two points of the skin: the distance between them, straight and along the skin, in the pose shown "
        "(L)"
    ),
    "tape": text(
        "Then click a limb, the neck or the trunk: a tape lies around it there, across the bone or, on the trunk, "
        "level. As all girths it is taken on the body standing with arms out (G)"
    ),
    "line": text("Then drag a line in a slice: its length, and how much of it lies in each tissue (Shift+L)"),
    "area": text(
        "Then click the corners of an outline in a slice, and the first one again or double-click: its area, and that "
        "of each tissue in it (Shift+G)"
    ),
    "angle": text("The angle at a joint, in the pose shown; 180 degrees is straight"),
}
PLANE_TIP = text(
    "A tape in a plane that you set: at a height that you type, at a slice plane, tilted; around the part that you "
    "choose"
)
BUTTONS = {"plane": text("Tape in plane"), "line": text("Line in slice"), "area": text("Area in slice")}
AT_HEIGHT = text("At a height...")
AT_PLANE = text("At the {axis} slice plane...")
CHANGE_PLANE = text("Change the chosen tape's plane...")
TAPE_PLANE_HERE = text("Lay a tape in a plane here...")
PLANE_TITLE = text("Plane of a tape")
PLANE_OF = text("Plane of {name}")
PLANE_PART = text("Around")
PLANE_HEIGHT = text("Height above the floor")
PLANE_HEIGHT_TIP = text("Of the tape's middle, above the lowest point of the skin, in the pose shown")
PLANE_FORWARD = text("Tilt forward")
PLANE_FORWARD_TIP = text("Against the level: the front is lower, with a minus sign the back")
PLANE_LEFT = text("Tilt to the left")
PLANE_LEFT_TIP = text("Against the level: the body's left is lower, with a minus sign the right")
PLANE_BOUND = text(
    "Height and tilt are those of the pose shown now. From then on the tape keeps its place on the skin and turns with "
    "the part; as all girths it is measured on the body standing with arms out."
)
PLANE_MISSES = text("This plane misses the body, whose heights are 0 to {height:.1f} cm.")
PLANE_PARTS = {
    "trunk": text("trunk"),
    "left_arm": text("left arm"),
    "right_arm": text("right arm"),
    "left_leg": text("left leg"),
    "right_leg": text("right leg"),
    "neck": text("neck"),
    "head": text("head"),
}
REMOVE = text("Remove")
REMOVE_TIP = text("Remove the chosen measure (Del)")
RENAME = text("Rename")
HINT = text("Measure between two points of the skin, around a part of the body, or at a joint.")
FIXED = text("Lines and areas in slices stay where they were drawn: they do not follow the body.")
HINTS = {
    "distance": text("Click the first of two points on the skin; Escape ends"),
    "second": text("Click the second point on the skin; Escape ends"),
    "tape": text("Click where the tape shall lie; Escape ends"),
    "line": text("Drag a line in a slice; Escape ends"),
    "area": text("Click the corners of an outline in a slice, the first again or twice to close it; Escape ends"),
}
MODES = {
    "distance": text("Measure a distance on the skin"),
    "tape": text("Lay a tape around a limb or the trunk"),
    "angle": text("Measure the angle at a joint"),
    "plane": text("Lay a tape in a plane"),
    "line": text("Measure along a line in a slice"),
    "area": text("Measure an area in a slice"),
}
FROM_HERE = text("Measure a distance from here")
TAPE_HERE = text("Lay a tape around here")
TOO_MANY = text("There is room for {most} own measures: remove one first")

STRAIGHT = text("{straight:.1f} cm")
BOTH = text("{straight:.1f} cm ({along:.1f} along the skin)")
LENGTH_MM = text("{name} {value:.0f}")
AREA_CM2 = text("{name} {value:.1f}")
LINE = text("{length:.1f} cm: {tissues} mm")
AREA = text("{area:.1f} cm\u00b2: {tissues}")
CROSSED = text("the outline crosses itself")
LINE_TIP = text("{name}: length of the line, and how much of it lies in each tissue; in the slice where it was drawn.")
AREA_TIP = text("{name}: area of the outline, and of each tissue in it (cm\u00b2); in the slice where it was drawn.")
ALONG = text("Along it: {stretches}.")
STRETCH = text("{name} {value:.1f} mm")
NOTHING = text("none")
SHOW_TIP = text("It stays where it is when the body changes; a click shows its slice.")
DEGREES = text("{degrees:.0f}\u00b0")
WAITING = "..."
ELSEWHERE = text("not on this body")
DISTANCE_TIP = text(
    "{name}: the straight distance and, in brackets, the shortest way along the skin; in the pose shown."
)
NO_WAY = text("This skin is no closed simple surface: the way along it is not known.")
TAPE_TIP = text(
    "{name}: convex hull of the skin's cut, as a tape spans hollows; on the body standing with arms out, whatever its "
    "pose."
)
PLANE_TAPE_TIP = text(
    "{name}: convex hull of the cut of the {part} in the plane that was set, which keeps its place on the skin and "
    "turns with the part; on the body standing with arms out, whatever its pose."
)
ANGLE_TIP = text("{name}: {definition}, in the pose shown; 180 degrees is straight.")
CHANGE_PLANE_TIP = text("Tape in plane, then Change, moves and tilts it.")
EDIT_TIP = text("F2 or a double click renames it, Del removes it.")
