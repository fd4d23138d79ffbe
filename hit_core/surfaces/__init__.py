"""Tissue surfaces: marching cubes and canonical surfaces carried to any body."""
