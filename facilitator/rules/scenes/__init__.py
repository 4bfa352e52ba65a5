"""Families of scenes, and what they share; which one is on show is decided in facilitator.rules.scene."""
