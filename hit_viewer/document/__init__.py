"""What is worked on: the state, its history, its files."""
