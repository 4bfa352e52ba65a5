"""The windows: thin, with no rule and no SQL in them."""
