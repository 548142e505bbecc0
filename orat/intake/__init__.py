"""What comes in: files that others made, read into values with a verdict for each part."""
