"""Masking a finalised version: its texts, what is left out of them and why, and the edition as it becomes."""
