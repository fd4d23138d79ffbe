"""The spaces that a body and its tissues are looked at in."""

from typing import Literal

__all__ = ["SPACES", "Space"]

Space = Literal["posed", "shaped", "canonical"]
SPACES: tuple[Space, ...] = ("posed", "shaped", "canonical")
"""As the body stands; its shape in the X-pose; the mean shape in the X-pose."""
