"""What type checkers infer for the calls that are used most; checked, and never run."""
