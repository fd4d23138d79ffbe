"""Files that may come from anybody, read as data within a budget: pickles, archives, JSON, YAML, PyTorch files."""
