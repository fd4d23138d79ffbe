"""Bodies: parameters, files, and the SMPL body model."""
