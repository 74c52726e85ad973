"""Resources whose answers show what the API document says they show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..store.database import Row
from ..world import Document, Exchange, Reply
from . import schemas
from .engine import Resource, only

Hidden = Mapping[str, tuple[str, ...]]


class Documented(Resource):
    """Every answer has those members of `known` that the document has for it, in its order."""

    hidden: ClassVar[Hidden] = {}
    """The members that the document has and live does not show, by operation."""

    def known(self, exchange: Exchange, row: Row) -> Document:
        """All there is to show of one, but for its content."""
        return {"id": int(row.id) if self.numbered else row.id, **row.record}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        known, members = self.known(exchange, row), self._members(exchange)
        if self.content in members:
            known[self.content] = self.read(exchange.world, row)
        return only(members, known)

    def deleted(self, exchange: Exchange, row: Row) -> Reply:
        if not self._members(exchange):
            return super().deleted(exchange, row)
        return Reply(self.wrapped(Documented.shown(self, exchange, row)))

    def _members(self, exchange: Exchange) -> tuple[str, ...]:
        id, envelopes = exchange.operation.id, (self.page.key, self.wrapper or self.envelope or "")
        return schemas.answered(id, envelopes, self.hidden.get(id, ()))
