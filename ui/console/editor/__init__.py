"""The run sheet editor: a session's activities put in order, stretched, written and taken from a library."""
