"""What is public, found by walking the packages: the methods of a client, and the commands of pmf."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import click

from postman_facade import AsyncPostman, Postman
from postman_facade.cli.app import pmf
from postman_facade.client.namespaces import namespace

_ENDS = ("close", "aclose")


def members(owner: Any, prefix: str = "") -> Iterator[tuple[str, Callable[..., Any] | None]]:
    """The public methods of a client, its namespaces and its generated operations, by dotted name.

    None stands for a property that is a value.
    """
    for name in dir(type(owner)):
        member = inspect.getattr_static(type(owner), name)
        if name.startswith("_") or name in _ENDS:
            continue
        if not isinstance(member, (property, namespace)):
            yield prefix + name, getattr(owner, name)
        elif isinstance(member, property) and _returns(member) in _VALUES:
            yield prefix + name, None
        else:
            yield from members(getattr(owner, name), f"{prefix}{name}.")


_VALUES = ("str", "RateLimitState")


def _returns(member: property) -> str:
    assert member.fget is not None
    return str(inspect.signature(member.fget).return_annotation)


def methods(client: Postman | AsyncPostman) -> Iterator[tuple[str, Callable[..., Any]]]:
    return ((name, member) for name, member in members(client) if member is not None)


def commands(
    group: click.Command = pmf, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """The commands that do something, by the words that call them."""
    if not isinstance(group, click.Group):
        yield path, group
        return
    for name, command in group.commands.items():
        yield from commands(command, (*path, name))
