"""The handed-over form: a full screen on which participants answer for themselves, one after another."""
