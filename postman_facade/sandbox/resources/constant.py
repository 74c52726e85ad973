"""Operations whose answer is always the same, as ``constant.json`` has it by their ids."""

from __future__ import annotations

import importlib.resources
import json
from typing import Any

from ..world import Exchange, Reply, serves

_FILE = importlib.resources.files(__package__).joinpath("constant.json")
ANSWERS: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))


@serves(
    "GET /scim/v2/ResourceTypes",
    "GET /scim/v2/ServiceProviderConfig",
    "GET /secret-types",
    "GET /workspaces-roles",
)
def answer(exchange: Exchange) -> Reply:
    return Reply(ANSWERS[exchange.operation.id])
