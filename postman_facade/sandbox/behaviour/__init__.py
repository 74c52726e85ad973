"""How the service behaves as a whole: time, limits, faults, work that takes a while."""
