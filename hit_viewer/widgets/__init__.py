"""One panel a file; panels call `session.update()` and show state, nothing else."""
