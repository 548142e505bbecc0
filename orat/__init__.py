"""Örat mot marken: the weekly safety meetings of a municipality, from a typed concern to minutes on paper."""

__version__ = "0.1.0"
