"""What is read from the database, one file for each kind of thing; rows become domain values here."""
