"""Safe keeping: the key, the backups, one writer, the guard, weeding and the trail."""
