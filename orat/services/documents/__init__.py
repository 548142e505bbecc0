"""What leaves: documents of record, tables, and the mail that carries them."""
