"""The computer that the program runs on: homes, other processes, and whether the installation works."""
