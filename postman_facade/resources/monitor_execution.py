"""What the history of a monitor says of an execution or a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_api_client.operations import OPERATIONS

from postman_facade.json_types import JsonObject
from postman_facade.policy.pages import entries

if TYPE_CHECKING:
    from postman_api_client.models.json_object import JsonObject as JsonObjectModel


class HistoryEntry:
    """An execution or a run in the history of a monitor.

    These responses are not documented. Attributes are empty or None if the service does not report
    them under the name that is known; `json` has all that it reports.
    """

    __slots__ = ("json",)

    def __init__(self, json: JsonObject) -> None:
        self.json = json
        """The entry as JSON."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} {self.status}>"

    @property
    def id(self) -> str:
        """The id of the execution or run."""
        return self._text("id") or ""

    @property
    def status(self) -> str:
        """The state, such as `success`, `failed` or `running`."""
        return self._text("state") or self._text("status") or ""

    @property
    def started_at(self) -> str | None:
        """When it began, as the service writes it."""
        return self._text("startedAt")

    @property
    def finished_at(self) -> str | None:
        """When it ended, as the service writes it; None while it runs."""
        return self._text("finishedAt")

    @property
    def stats(self) -> JsonObject:
        """The counts, such as those of assertions and requests."""
        given = self.json.get("stats") or self.json.get("results")
        return given if isinstance(given, dict) else {}

    def _text(self, name: str) -> str | None:
        value = self.json.get(name)
        return value if isinstance(value, str) else None


def objects_of(operation: str, body: JsonObjectModel) -> list[JsonObject]:
    """Return the entries of a page, each as a JSON object."""
    listed = entries(OPERATIONS[operation], body.to_dict())
    return [entry if isinstance(entry, dict) else {} for entry in listed]
