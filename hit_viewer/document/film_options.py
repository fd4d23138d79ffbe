"""The films that a dialog or an option chooses."""

__all__ = ["FILMS", "LENGTHS_S"]

FILMS = ("motion", "turntable", "sweep", "compare", "slices", "camera")
LENGTHS_S = (1.0, 120.0)
"""Shortest and longest film other than a motion, seconds."""
