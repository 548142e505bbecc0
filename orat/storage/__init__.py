"""How things are kept: SQLAlchemy over SQLCipher, one change log under everything. Rows never leave."""
