"""What the window writes into files: one table of kinds (`kinds.py`), one module per kind."""
