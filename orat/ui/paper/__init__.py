"""What is shown on paper in the program, and how files leave it."""
