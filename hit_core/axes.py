"""Axes of an upright body and the planes at right angles to them.

Bodies stand with their left towards +x, their head towards +y and their front towards +z, in metres.
"""

__all__ = ["ANGLE_CHOICES", "AXES", "AXIS_INDEX", "AXIS_OF_INDEX", "UP_CHOICES"]

AXES = ("axial", "frontal", "sagittal")
"""Kinds of planes along the axes: axial at a height y, frontal at a depth z, sagittal at a side x."""
AXIS_OF_INDEX = ("sagittal", "axial", "frontal")
"""The kind of plane at right angles to x, y and z."""
AXIS_INDEX = {name: index for index, name in enumerate(AXIS_OF_INDEX)}
"""The coordinate that a plane's position counts on, along its normal."""
UP_CHOICES = ("auto", "y", "z", "-y", "file")
"""How the axis that is up in a file's world is told: found from the body, an axis, or left as the file has it."""
ANGLE_CHOICES = ("auto", "radians", "degrees")
"""In which unit rotation vectors in a file are: found from their sizes, or said."""
