"""Inkorg: what came in from schools, beside what it says, to be accepted, corrected or sent elsewhere."""
