"""The Progress page, a view a file."""
