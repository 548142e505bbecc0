"""A viewer of documents: pages that scroll and zoom, thumbnails, search in the text, and printing."""
