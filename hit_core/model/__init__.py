"""The HIT model: networks, deformer, queries and checkpoints."""
