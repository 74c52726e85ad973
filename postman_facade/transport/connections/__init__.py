"""The connections of a client: opened when first needed, closed once."""
