"""The edges: what comes in from rosters and goes out as CSV."""
