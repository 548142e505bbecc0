"""Small programs that the tests and the Makefile start on their own."""
