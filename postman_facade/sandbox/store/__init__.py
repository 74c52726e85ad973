"""What the sandbox keeps, and JSON without loss."""
