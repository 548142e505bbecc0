"""A meeting that is being planned: what waits to be placed at the left, the points at the right."""
