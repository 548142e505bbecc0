"""What comes in, by file, mail or package, and what becomes of it."""
