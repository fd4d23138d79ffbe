"""Heights of the body by name, for slice planes."""

from ..phrases import phrase

__all__ = ["LEVELS"]

LEVELS: dict[str, tuple[int, ...]] = {
    phrase("hips"): (1, 2),
    phrase("mid-thighs"): (1, 2, 4, 5),
    phrase("knees"): (4, 5),
    phrase("ankles"): (7, 8),
    phrase("lower spine (about L3)"): (3,),
    phrase("middle spine"): (6,),
    phrase("chest"): (9,),
    phrase("shoulders"): (16, 17),
    phrase("elbows"): (18, 19),
    phrase("left thigh"): (1, 4),
    phrase("right thigh"): (2, 5),
    phrase("left upper arm"): (16, 18),
    phrase("right upper arm"): (17, 19),
}
"""Places on the body, each in the middle of some joints, that a slice plane can be bound to."""
