"""Tissues inside a body: the HIT model, its surfaces, slices and measures."""
