"""From blocks to a tagged PDF: text is shaped, lines and pages are broken, and every mark gets its place in the tree."""
