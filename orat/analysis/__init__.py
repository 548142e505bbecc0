"""What concerns show: similarity and grouping, as pure functions over domain values."""
