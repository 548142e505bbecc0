"""Register: everything that concerns, meetings and documents point to."""
