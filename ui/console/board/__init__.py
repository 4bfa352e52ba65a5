"""The Board page: its views, what opens beside them, and what lies over them for a while."""
