"""What is reported and what it grows into: concerns, the problems that gather them, what is told back."""
