"""The HTTP library, imported nowhere else in the package."""

from __future__ import annotations

import httpcore
import httpx

__all__ = ["httpcore", "httpx"]
