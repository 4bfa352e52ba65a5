"""Breakout rounds as a problem in numbers: who shares a room with whom, with few repeats and a proof."""
