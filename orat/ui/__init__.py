"""What one sees: PySide6 lives here and nowhere else, a folder per page."""
