"""What reading one file may cost, counted while it is read: a small file can ask for any amount of memory or time.

A budget is spent and never given back, so it bounds the time of copies as well as the memory that is held at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..phrases import phrase

__all__ = ["BODY_BYTES", "MEBIBYTE", "SUBJECT_BYTES", "Budget", "Exhausted"]

MEBIBYTE = 1024**2
BODY_BYTES = 256 * MEBIBYTE
"""Largest content of a body, a motion or a body model, unpacked: far more than a motion of an hour."""
SUBJECT_BYTES = 512 * MEBIBYTE
"""Largest content of a subject of HIT's data set, unpacked: a scan of 40 million voxels with all its masks."""


class Exhausted(Exception):
    """A budget is spent; the text says which, with its figure."""


@dataclass
class Budget:
    """What may still be spent on one file.

    Attributes
    ----------
    memory : int
        Bytes of everything built from the file.
    steps : int
        Instructions or objects.
    """

    memory: int = 768 * MEBIBYTE
    steps: int = 2_000_000

    def __post_init__(self) -> None:
        self._allowed = self.memory, self.steps

    def take(self, size: int) -> None:
        """Spend memory.

        Raises
        ------
        Exhausted
            There is not that much left.
        """
        self.memory -= size
        if self.memory < 0:
            raise Exhausted(phrase("needs more than {most:,} MB of memory", most=self._allowed[0] // MEBIBYTE))

    def step(self, count: int = 1) -> None:
        """Spend instructions or objects; raises as `take`."""
        self.steps -= count
        if self.steps < 0:
            raise Exhausted(phrase("holds more than {most:,} objects or instructions", most=self._allowed[1]))
