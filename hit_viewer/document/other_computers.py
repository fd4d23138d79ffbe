"""Paths that name another computer: a file from outside that holds one must not make this one call there."""

__all__ = ["names_another_computer"]


def names_another_computer(path: str) -> bool:
    """Tell whether asking for a path would open a connection, on Windows: it begins with two slashes of any kind."""
    return path.replace("\\", "/").startswith("//")
