"""How the client is made: distil, overlay, prepare, generate, verify. Development only."""
