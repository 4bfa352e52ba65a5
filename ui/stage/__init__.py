"""The shared window: it draws Scenes and knows nothing else."""
