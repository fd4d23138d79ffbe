"""Slices: planes, the fields of the model on them, and pictures of these."""

from .fields import FIELDS, SliceFields, evaluate, refine
from .pictures import class_picture, picture, probability_picture
from .planes import Plane

__all__ = [
    "FIELDS",
    "Plane",
    "SliceFields",
    "class_picture",
    "evaluate",
    "picture",
    "probability_picture",
    "refine",
]
