"""The HTTP library, imported here and nowhere else in the facade."""

from __future__ import annotations

import httpcore
import httpx

__all__ = ["httpcore", "httpx"]
