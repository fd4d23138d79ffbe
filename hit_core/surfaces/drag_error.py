"""What a drag knows of the errors of its interpolation: it takes away what it can, and measures the largest."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, Int
from torch import Tensor

__all__ = ["SAFETY", "Trail"]

WATCHED, ROTATING = 256, 768
"""How many vertices are measured because they were worst in the last frame, and because it is their turn."""
STRIDE = 104_729
"""A prime: vertices whose turn it is lie all over the body."""
FADES = 2.0
"""Change of the betas (norm) over which the exact body's remainder is taken away less and less, from all to nothing."""
SAFETY = 1.2
"""The error told is the largest measured times this: the worst vertex of all may not be among those measured."""


@dataclass(frozen=True, eq=False)
class Trail:
    """From the exact body at which a drag began: what interpolation left over there, and where to measure next.

    `remainder` (V, 3) m is what leads from the interpolated vertices to the exact ones, `betas` (10,) are that body's,
    `watched` the numbers of vertices with large errors.
    """

    betas: Float[Tensor, " 10"]
    remainder: Float[Tensor, "vertices 3"]
    watched: Int[Tensor, " watched"]
    turn: int = 0

    @classmethod
    def from_remainder(cls, betas: Float[Tensor, " 10"], remainder: Float[Tensor, "vertices 3"]) -> "Trail":
        """Begin at an exact body."""
        return cls(betas, remainder, remainder.norm(dim=1).topk(min(WATCHED, len(remainder))).indices)

    def correction(self, betas: Float[Tensor, " 10"]) -> Float[Tensor, "vertices 3"]:
        """What to add to a body's interpolated vertices: errors change slowly with the shape."""
        share = (1.0 - (betas - self.betas).norm() / FADES).clamp(min=0.0)
        return share * self.remainder

    @property
    def checked(self) -> Int[Tensor, " checked"]:
        """Which vertices to measure in the next frame; after some hundred frames each had its turn."""
        count = len(self.remainder)
        places = torch.arange(self.turn * ROTATING, (self.turn + 1) * ROTATING, device=self.watched.device)
        return torch.cat([self.watched, places * STRIDE % count])

    def after(self, checked: Int[Tensor, " checked"], off: Float[Tensor, " checked"]) -> "Trail":
        """After a frame in which these vertices, each once, were found so far off, m."""
        return replace(self, watched=checked[off.topk(min(WATCHED, len(off))).indices], turn=self.turn + 1)
