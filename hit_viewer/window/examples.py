"""Bodies to begin with: File > Examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hit_core.body.beta_limits import NUM_BETAS
from hit_core.body.files import load_body
from hit_core.body.poses import POSES
from hit_core.settings import resources_dir
from hit_viewer.document.planes import ClipBox, Plane, Planes
from hit_viewer.document.state import ANOTHER_PERSON, OWN_SHAPE, PinnedBody
from hit_viewer.texts import help as texts
from hit_viewer.texts.translation import tr

__all__ = ["EXAMPLES", "Example"]

PROFILE_TAB, COMPARE_TAB = 3, 4
"""Panels that an example brings forward."""
LEFT_THIGH_M = 0.09
"""From the middle of the body to the middle of its left thigh."""


@dataclass(frozen=True)
class Example:
    """A shipped body file, or a shape of an embedded model; what else is changed, and a panel to look at."""

    file: str = ""
    model: str = "phantom_female"
    betas: tuple[float, ...] = ()
    view: Mapping[str, Any] = field(default_factory=dict)
    slim_beside: bool = False
    """Pin a slim body A, to be shown beside."""
    tab: int | None = None

    def changes(self, name: str) -> dict[str, Any]:
        """Return the changes for `Session.update`; the body gets this name, and layers stay as they are.

        Raises
        ------
        BodyFileError
            The shipped file is missing or damaged.
        """
        still = (0.0, 0.0, 0.0)
        values: dict[str, Any] = {
            **{"model": self.model, "betas": _ten(self.betas), "body_pose": POSES["A"], **OWN_SHAPE},
            **{"global_orient": still, "transl": still, "upright": True, "space": "posed", "body_name": name},
            **ANOTHER_PERSON,
            **{"pinned": None, "skin_point": None, "box": ClipBox(), **self.view},
        }
        if self.file:
            body = load_body(resources_dir() / "examples" / f"{self.file}.npz")
            for part in ("betas", "body_pose", "global_orient", "transl"):
                values[part] = tuple(map(float, getattr(body, part)))
            values |= {"shape_space": body.shape_space or "", "gender": body.gender or ""}
        if self.slim_beside:
            slim = PinnedBody(self.model, _ten((0.0, 1.5)), POSES["A"], name=tr(texts.EXAMPLE_A))
            values |= {"pinned": slim, "comparison": "side", "body_name": tr(texts.EXAMPLE_B)}
        return values


def _ten(betas: tuple[float, ...]) -> tuple[float, ...]:
    return (*betas, *(0.0,) * (NUM_BETAS - len(betas)))


_THROUGH_THE_THIGH = Planes(axial=Plane(visible=False), sagittal=Plane(position=LEFT_THIGH_M, clips=True))

EXAMPLES = {
    "standing": Example("standing"),
    "sitting": Example("sitting", "phantom_male"),
    "thigh": Example("sitting", "phantom_male", view={"planes": _THROUGH_THE_THIGH}),
    "profile": Example(betas=(0.5, -1.5), tab=PROFILE_TAB),
    "compare": Example(betas=(0.0, -1.5), slim_beside=True, tab=COMPARE_TAB),
}
"""By their names in the texts."""
