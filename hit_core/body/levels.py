"""Heights of the body by name, for slice planes."""

__all__ = ["LEVELS"]

LEVELS: dict[str, tuple[int, ...]] = {
    "hips": (1, 2),
    "mid-thighs": (1, 2, 4, 5),
    "knees": (4, 5),
    "ankles": (7, 8),
    "lower spine (about L3)": (3,),
    "middle spine": (6,),
    "chest": (9,),
    "shoulders": (16, 17),
    "elbows": (18, 19),
    "left thigh": (1, 4),
    "right thigh": (2, 5),
    "left upper arm": (16, 18),
    "right upper arm": (17, 19),
}
"""Places on the body, each in the middle of some joints, that a slice plane can be bound to."""
