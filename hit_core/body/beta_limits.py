"""How many betas a shape has, and how far they may go."""

__all__ = ["MAX_BETA", "NUM_BETAS", "TRAINED_BETA", "TYPED_BETA"]

NUM_BETAS = 10
TRAINED_BETA = 2.0
"""The model is trained for betas within this bound; beyond, it extrapolates."""
TYPED_BETA = 5.0
"""Betas that a person asks for, by a slider or by a measure, stay within this bound."""
MAX_BETA = 20.0
"""Betas are standard deviations of body shape: nothing above this is a body."""
