"""Person data in a text: where numbers, addresses, names and sensitive words stand, and how surely."""
