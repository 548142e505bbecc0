"""Återkopplingsblad: what a unit is told on paper of all that it reported in a period."""
