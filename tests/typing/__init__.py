"""What type checkers and editors find in code that uses the client; checked, and never run."""
