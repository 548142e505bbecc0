"""The weekly meeting: its agenda, the meeting itself, and the measures that it decides."""
