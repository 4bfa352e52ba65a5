"""A rehearsal: the facilitated sessions played through the real windows, by key presses, at speed."""
