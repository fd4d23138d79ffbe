"""The command line: `hit infer | slices | model | data | train | eval`."""

from .main import main

__all__ = ["main"]
