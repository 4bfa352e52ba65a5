"""What was measured, and what may honestly be said of it: scores, pairs of values, figures in words."""
