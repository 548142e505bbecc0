"""First start: example data to try, or a register of one's own."""
