"""Import the HTTP library; no other module of the package does."""

from __future__ import annotations

import httpcore
import httpx

__all__ = ["httpcore", "httpx"]
