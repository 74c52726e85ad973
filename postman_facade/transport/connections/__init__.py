"""The connections of a client: opened late, closed once."""
