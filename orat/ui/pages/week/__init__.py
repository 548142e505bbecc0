"""Veckan: what needs the coordinator now."""
