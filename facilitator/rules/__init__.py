"""What follows from the nouns: pure functions that read no clock and touch no disk."""
