"""Send requests: attempts, waits and failures, as `policy` decides."""
