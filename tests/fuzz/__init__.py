"""Coverage-guided fuzzing of whatever reads what others made; `make fuzz` runs it, `make test` does not."""
