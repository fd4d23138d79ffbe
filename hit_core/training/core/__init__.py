"""What a training step computes: losses, optimizers, the module, and how its voxels are classed and scored."""
