"""To be written."""

from __future__ import annotations

from ..tasks import Effect
from ..world import Routes

ROUTES: Routes = []
EFFECTS: dict[str, Effect] = {}
