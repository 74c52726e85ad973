"""Read response bodies within a limit."""
