"""The free demonstration body and its procedural tissues."""
