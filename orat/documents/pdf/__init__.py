"""From blocks to a tagged PDF: shaped text, broken lines and pages, and the tree that says what is what."""
