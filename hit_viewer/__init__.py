"""HIT Viewer: the desktop program."""
