"""Commands that show what the API returns: as a table, one entry as lines, or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

import click

from postman_facade.cli.options import WholeNumber, json_option
from postman_facade.cli.output import is_terminal, note, print_json
from postman_facade.cli.session import Session
from postman_facade.cli.tables import Column, print_grid, print_table

if TYPE_CHECKING:
    from postman_api_client.types import Model

E = TypeVar("E", bound="Model")
JsonEntry = Mapping[str, Any]


class Field(NamedTuple):
    """A field of an entry: a column of a table, or a line."""

    heading: str
    value: str | Callable[[JsonEntry], object]
    """The key in the JSON of the API, or a function of the entry."""
    kind: Literal["text", "id", "fact", "number", "day", "count"] = "text"
    """That of the column. Of a `day`, terminals show the date; of a list, `count` its length."""

    @property
    def column(self) -> Column:
        kinds: dict[str, Any] = {"day": "fact", "count": "number"}
        return Column(self.heading, kinds.get(self.kind, self.kind))

    def of(self, entry: JsonEntry) -> object:
        found = self.value(entry) if callable(self.value) else entry.get(self.value)
        if isinstance(found, bool):
            return "yes" if found else "no"
        if isinstance(found, list):
            return len(found) if self.kind == "count" else ", ".join(map(str, found))
        return str(found or "")[:10] if self.kind == "day" and is_terminal() else found


def listing(
    *fields: Field, none: str
) -> Callable[[Callable[..., Iterable[Model | JsonEntry]]], Callable[..., None]]:
    """Make a command that lists what the decorated function returns for a client.

    Args:
        fields: The columns, most important first.
        none: What to tell people if nothing is listed.
    """

    def decorate(entries: Callable[..., Iterable[Model | JsonEntry]]) -> Callable[..., None]:
        @click.option(
            "--limit",
            "-L",
            type=WholeNumber(1, sys.maxsize),
            metavar="N",
            help="Only the first N.",
        )
        @json_option
        @click.pass_obj
        def command(session: Session, /, limit: int | None, as_json: bool, **options: Any) -> None:
            with session.client() as postman:
                found = [_json(each) for each in islice(entries(postman, **options), limit)]
            print_entries(found, fields, none, as_json=as_json)

        command.__doc__ = entries.__doc__
        return command

    return decorate


def print_entries(
    entries: Sequence[JsonEntry], fields: Sequence[Field], none: str, *, as_json: bool
) -> None:
    """Print entries as a table, or as JSON."""
    if as_json:
        print_json(entries)
    elif entries:
        rows = [[field.of(entry) for field in fields] for entry in entries]
        print_table([field.column for field in fields], rows)
    else:
        note(none)


def _json(entry: Model | JsonEntry) -> JsonEntry:
    return entry if isinstance(entry, Mapping) else entry.to_dict()


def details(*fields: Field) -> Callable[[Callable[..., Model]], Callable[..., None]]:
    """Make a command that shows these fields of what the decorated function returns for a client."""

    def decorate(entry: Callable[..., Model]) -> Callable[..., None]:
        @json_option
        @click.pass_obj
        def command(session: Session, /, as_json: bool, **options: Any) -> None:
            with session.client() as postman:
                found = entry(postman, **options).to_dict()
            if as_json:
                print_json(found)
            else:
                lines = [(field.heading, field.of(found)) for field in fields]
                print_grid([line for line in lines if line[1] not in (None, "")])

        command.__doc__ = entry.__doc__
        return command

    return decorate


def with_name(entries: Iterable[E], name: str | None) -> Iterator[E]:
    """Yield the entries with exactly this name; all of them for None."""
    return (each for each in entries if name is None or getattr(each, "name", None) == name)
