"""What can be done: one public method is one use case, and one use case is one unit of work."""
