"""A meeting that is over: its notes are checked, previewed, finalised and kept in versions."""
