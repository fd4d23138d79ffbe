"""Where a slice's class is doubtful: the likeliest class has less than three quarters of the probability."""

import numpy as np
from jaxtyping import Bool, Float32, UInt8

from hit_core.slices.fields import SliceFields
from hit_core.tissues import Found, Tissue

__all__ = ["UNCERTAIN_BELOW", "UNCERTAIN_COLOR", "is_uncertain", "uncertain_pixels", "winner_probability"]

UNCERTAIN_BELOW = 0.75
UNCERTAIN_COLOR = (64, 224, 255)
"""No tissue's, in either palette."""
PALE, GREY = 0.55, 120


def winner_probability(fields: SliceFields) -> Float32[np.ndarray, "H W"]:
    """Probability of each pixel's likeliest class, with the temperature of `fields` where there is one.

    Outside it is 1; 0 where a class was carried from nearby, which has no probability of its own.
    """
    values = fields.probabilities
    if fields.temperature is not None:
        powers = values ** np.float32(1 / fields.temperature)  # softmax(logits / T), up to its sum
        values = powers / powers.sum(-1, keepdims=True)
    winner = values.max(-1)
    winner[fields.found == Found.CARRIED] = 0.0
    return np.asarray(winner, np.float32)


def is_uncertain(fields: SliceFields) -> Bool[np.ndarray, "H W"]:
    """Where the likeliest class has less than `UNCERTAIN_BELOW`."""
    return np.asarray(winner_probability(fields) < UNCERTAIN_BELOW)


def uncertain_pixels(fields: SliceFields, palette: UInt8[np.ndarray, "4 3"]) -> UInt8[np.ndarray, "H W 4"]:
    """Classes in pale colours, what is uncertain in one colour; outside of the body it is transparent.

    Parameters
    ----------
    fields : SliceFields
        With probabilities.
    palette : array (4, 3)
        RGB of the classes.
    """
    pale = np.zeros((len(Tissue), 4), np.uint8)
    pale[:, :3] = np.rint(PALE * GREY + (1 - PALE) * palette)
    pale[:, 3] = 255
    pale[Tissue.NO] = 0
    image = pale[fields.labels]
    image[is_uncertain(fields)] = (*UNCERTAIN_COLOR, 255)
    return image
