"""To be written."""

from __future__ import annotations

from ..world import Routes

ROUTES: Routes = []
