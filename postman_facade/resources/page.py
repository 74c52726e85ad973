"""One page of a listing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from postman_api_client.operations import Operation
from postman_api_client.types import decode

from postman_facade.errors import ConfigurationError
from postman_facade.json_types import JsonObject
from postman_facade.policy.pages import entries

if TYPE_CHECKING:
    from postman_api_client.types import Model

E = TypeVar("E")
M = TypeVar("M", bound="Model")


class Page(Generic[E]):
    """The entries of one page, and the total on all pages."""

    __slots__ = ("items", "total")

    def __init__(self, items: list[E], total: int | None) -> None:
        self.items = items
        self.total = total
        """None if the service does not report it."""

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, total={self.total})"


def json_entries(operation: Operation) -> Callable[[object], list[JsonObject]]:
    """Return a function that extracts the entries from the JSON of a page."""
    return lambda body: entries(operation, body)


def model_entries(operation: Operation, model: type[M]) -> Callable[[object], list[M]]:
    """Return a function that extracts the entries from the JSON of a page as models.

    Raises ConfigurationError unless `model` is a generated model.
    """
    if not isinstance(model, type) or not hasattr(model, "from_dict"):
        kind = model if isinstance(model, type) else type(model)
        raise ConfigurationError(f"model must be a generated model, not {kind.__name__}")
    return lambda body: decode(entries(operation, body), model)
