"""One training from its options to its checkpoints."""
