"""How a request gets to the wire and back: attempts, waits and failures, decided by `policy`."""
