"""The private window of the facilitator, a page a file."""
