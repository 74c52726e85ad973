"""Commands with the options that all of them take, and groups that import commands when needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Any, NamedTuple

import click

from postman_facade.cli.session import PROFILE_VARIABLE, RATE_LIMIT_VARIABLE, Session

Sections = Mapping[str, Mapping[str, "Entry"]]


class Entry(NamedTuple):
    """A command that is imported when needed."""

    module: str
    """Below this package."""
    help: str


class Command(click.Command):
    """A command that takes the global options too, as in ``pmf whoami --debug``."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        *own, help = super().get_params(ctx)
        return [*own, *_GLOBAL, help]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        format_options(self, ctx, formatter)


class Group(click.Group):
    """A group of commands with global options."""

    command_class = Command


class _Imported(MutableMapping[str, click.Command]):
    """Commands by name, imported when they are looked up."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries
        self._added: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._entries:
            return self._added[name]
        module = import_module(f"{__package__}.{self._entries[name].module}")
        found: click.Command = getattr(module, name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter([*self._entries, *self._added])

    def __len__(self) -> int:
        return len(self._entries) + len(self._added)

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._added[name] = command

    def __delitem__(self, name: str) -> None:
        del self._added[name]


class LazyGroup(click.Group):
    """A group that imports a command when it is used, in sections."""

    def __init__(
        self, *args: Any, sections: Sections, aliases: Mapping[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        entries = {name: entry for part in sections.values() for name, entry in part.items()}
        self.commands = _Imported(entries)
        self._sections = sections
        self._aliases = aliases
        self.params += global_options(from_environment=True)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self.commands.get(self._aliases.get(cmd_name, cmd_name))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, part in self._sections.items():
            with formatter.section(title):
                formatter.write_dl([(name, entry.help) for name, entry in part.items()])


def global_options(*, from_environment: bool) -> list[click.Option]:
    """The options of every command: only those of `pmf` itself read environment variables."""

    def option(name: str, variable: str | None = None, **settings: Any) -> click.Option:
        return click.Option(
            [f"--{name}"],
            envvar=variable if from_environment else None,
            expose_value=False,
            callback=_set,
            **settings,
        )

    return [
        option(
            "profile",
            metavar="NAME",
            help=f"Use the key of this profile (see pmf login). Env: {PROFILE_VARIABLE}.",
        ),
        option("debug", is_flag=True, help="Log requests to standard error, without secrets."),
        option(
            "rate-limit",
            RATE_LIMIT_VARIABLE,
            metavar="WHERE",
            help="Who shares the rate limit: machine (default: all your processes on this machine), "
            "memory (only this command), redis://HOST (many machines), or off. "
            f"Env: {RATE_LIMIT_VARIABLE}.",
        ),
    ]


def _set(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value:
        ctx.obj = ctx.ensure_object(Session)._replace(**{str(param.name): value})


_GLOBAL = global_options(from_environment=False)


def format_options(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter
) -> None:
    """Write the options of a command, with the global ones in a section of their own."""
    names = {option.name for option in _GLOBAL}
    sections: dict[str, list[tuple[str, str]]] = {"Options": [], "Global options": []}
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is not None and isinstance(param, click.Option):  # arguments are in the usage
            sections["Global options" if param.name in names else "Options"].append(record)
    for title, records in sections.items():
        if records:
            with formatter.section(title):
                formatter.write_dl(records)
