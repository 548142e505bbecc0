"""A meeting under way: its points, the one at hand in the middle, and what is known of it."""
