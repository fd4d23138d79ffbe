"""A training seen and started from outside, by the files in its folder: light, without torch and lightning."""
