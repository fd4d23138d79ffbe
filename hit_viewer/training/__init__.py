"""Trainings in the window: each runs in a process of its own; the panel starts and watches it."""
