"""Building stones for pages, one idea per file."""
