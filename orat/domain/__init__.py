"""What things are: frozen values, their states and the rules between them. Standard library only."""
