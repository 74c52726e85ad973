"""Operations whose answer is always the same, as ``constant.json`` has it by their ids."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..world import Exchange, Reply, serves

_FILE = Path(__file__).with_name("constant.json")
ANSWERS: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))


@serves(
    "GET /scim/v2/ResourceTypes",
    "GET /scim/v2/ServiceProviderConfig",
    "GET /secret-types",
    "GET /workspaces-roles",
)
def answer(exchange: Exchange) -> Reply:
    return Reply(ANSWERS[exchange.operation.id])
