"""Data sets, losses, training and evaluation. Nothing else in the package imports this."""
