"""What goes out: blocks of finished text, composed from frozen content and printed as tagged PDF."""
