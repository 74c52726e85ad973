"""How the sandbox is reached: HTTP, its switches, its page."""
