"""The folders and requests of a collection as a tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from postman_facade.cli import terminal
from postman_facade.cli.cells import width_of
from postman_facade.cli.output import is_terminal, shown
from postman_facade.cli.tables import shortened

if TYPE_CHECKING:
    from postman_facade import CollectionDocument
    from postman_facade.documents.item import Item

_COLORS = {"GET": "green", "POST": "yellow", "PUT": "blue", "PATCH": "magenta", "DELETE": "red"}
_LEAST = 12  # columns of a name; deep in a tree, lines are longer than the terminal is wide


class _Branches(NamedTuple):
    """What is drawn before an item, and before what is below it."""

    more: str
    last: str
    line: str
    gap: str


_DRAWN = _Branches("├── ", "└── ", "│   ", "    ")
_PLAIN = _Branches("|-- ", "`-- ", "|   ", "    ")


def print_tree(collection: CollectionDocument, *, with_ids: bool) -> None:
    """Print the name of a collection, and below it its folders and requests."""
    branches = _DRAWN if terminal.glyphs("".join(_DRAWN), "") else _PLAIN
    click.echo(click.style(_fitting(shown(collection.name), ""), bold=True))
    if with_ids:
        id = collection.uid or collection.id
        click.echo(
            (branches.line if collection.data["item"] else "") + click.style(shown(id), dim=True)
        )
    for item, ends in _items(collection):
        above = "".join(branches.gap if ended else branches.line for ended in ends[:-1])
        before = above + (branches.last if ends[-1] else branches.more)
        _print_item(item, before, above + (branches.gap if ends[-1] else branches.line), with_ids)


def tree_json(collection: CollectionDocument) -> list[dict[str, Any]]:
    """Return the folders and requests in their order, each folder before what is in it."""
    return [_entry(item) for item, _ in _items(collection)]


def _print_item(item: Item, before: str, below: str, with_ids: bool) -> None:
    from postman_facade.documents.request import Request

    name, method = shown(item.name), ""
    if isinstance(item, Request):
        method = f"{shown(item.method)} "
        color = _COLORS.get(item.method.upper(), "cyan")
        click.echo(before + click.style(method, fg=color) + _fitting(name, before + method))
    else:
        click.echo(before + click.style(_fitting(name, before), bold=True))
    if with_ids and item.id:
        click.echo(below + click.style(shown(item.id), dim=True))


def _entry(item: Item) -> dict[str, Any]:
    from postman_facade.documents.request import Request

    entry = {"kind": "folder", "path": item.path, "name": item.name, "id": item.id}
    if isinstance(item, Request):
        entry |= {"kind": "request", "method": item.method, "url": item.url}
    return entry


def _items(collection: CollectionDocument) -> Iterator[tuple[Item, tuple[bool, ...]]]:
    """Yield each item, and whether it and those around it are the last there, from the top."""
    from postman_facade.documents.folder import walk

    return zip(walk(collection), _ends(collection.data), strict=False)


def _ends(group: Mapping[str, Any]) -> Iterator[tuple[bool, ...]]:
    levels: list[tuple[list[Mapping[str, Any]], tuple[bool, ...]]] = [(_below(group), ())]
    while levels:
        items, above = levels[-1]
        if not items:
            levels.pop()
            continue
        item = items.pop(0)
        ends = (*above, not items)
        yield ends
        levels.append((_below(item), ends))


def _below(group: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    items = group.get("item")
    return [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []


def _fitting(name: str, before: str) -> str:
    """Return the name, shortened to the rest of the line on a terminal."""
    if not is_terminal():
        return name
    return shortened(name, max(terminal.width() - width_of(before), _LEAST))
