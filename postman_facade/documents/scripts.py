"""The scripts that run before and after a request."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping

from postman_facade.documents.place import Place, kind_of, require_text
from postman_facade.errors import DocumentError, ItemNotFoundError
from postman_facade.json_types import JsonObject, JsonValue

_TEST, _PREREQUEST = "test", "prerequest"


class Scripts(MutableMapping[str, str]):
    """The text of the scripts of a request, folder or collection, by the event they listen to.

    A script keeps the form it is written in: one text, or a list of its lines. Disabled scripts
    are left alone.
    """

    def __init__(self, place: Place) -> None:
        self._place = place

    @property
    def test(self) -> str:
        """The script that runs after the response; empty if there is none."""
        return self.get(_TEST, "")

    @test.setter
    def test(self, script: str) -> None:
        self[_TEST] = script

    @property
    def prerequest(self) -> str:
        """The script that runs before the request; empty if there is none."""
        return self.get(_PREREQUEST, "")

    @prerequest.setter
    def prerequest(self, script: str) -> None:
        self[_PREREQUEST] = script

    def __getitem__(self, listen: str) -> str:
        found = self._of(listen)
        if not found:
            raise self._missing(listen)
        return self._text(found)

    def __setitem__(self, listen: str, script: str) -> None:
        require_text(listen, "an event")
        lines: list[JsonValue] = [*require_text(script, "a script").split("\n")]
        found = self._of(listen)
        if found and self._text(found) == script:
            return
        if found:
            _write(found[0], lines)
            self._remove(found[1:])
            return
        made: JsonValue = {
            "listen": listen,
            "script": {"type": "text/javascript", "exec": lines},
        }
        events = self._events()
        events.append(made)
        if self._place.get() is not events:
            self._place.set(events)

    def __delitem__(self, listen: str) -> None:
        found = self._of(listen)
        if not found:
            raise self._missing(listen)
        self._remove(found)

    def __iter__(self) -> Iterator[str]:
        listened = (event.get("listen") for event in self._enabled())
        return iter(dict.fromkeys(listen for listen in listened if isinstance(listen, str)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"Scripts({list(self)!r})"

    def _events(self) -> list[JsonValue]:
        events = self._place.get()
        if events is None:
            return []
        if not isinstance(events, list):
            raise self._place.wrong("a list")
        return events

    def _enabled(self) -> list[JsonObject]:
        events = (event for event in self._events() if isinstance(event, dict))
        return [event for event in events if not event.get("disabled")]

    def _of(self, listen: object) -> list[JsonObject]:
        return [event for event in self._enabled() if event.get("listen") == listen]

    def _text(self, events: list[JsonObject]) -> str:
        return "\n".join(line for event in events for line in self._lines(event))

    def _lines(self, event: JsonObject) -> list[str]:
        script = event.get("script")
        written = script.get("exec") if isinstance(script, dict) else script
        if written is None:
            return []
        lines = written if isinstance(written, list) else [written]
        texts = [line for line in lines if isinstance(line, str)]
        if len(texts) == len(lines):
            return texts
        wrong = next(line for line in lines if not isinstance(line, str))
        raise DocumentError(
            f"{self._place.label()} has {kind_of(wrong)} in the {event.get('listen')} script at"
            " event; expected text or a list of lines"
        )

    def _remove(self, removed: list[JsonObject]) -> None:
        gone = set(map(id, removed))
        events = self._events()
        if gone:
            events[:] = [event for event in events if id(event) not in gone]

    def _missing(self, listen: object) -> ItemNotFoundError:
        return ItemNotFoundError(f"{self._place.label()} has no {listen} script")


def _write(event: JsonObject, lines: list[JsonValue]) -> None:
    """Write the lines in the form they have: a list or one text, in a script or in its place."""
    script = event.get("script")
    if script is None:
        script = event["script"] = {"type": "text/javascript"}
    holder, key = (script, "exec") if isinstance(script, dict) else (event, "script")
    holder[key] = "\n".join(map(str, lines)) if isinstance(holder.get(key), str) else lines
