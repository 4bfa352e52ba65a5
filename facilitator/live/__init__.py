"""What a facilitator does, a topic a file: each function is one transaction and returns Changes."""
