"""The example data, made by living through weeks of a told story."""
