"""``pmf sandbox``: the same as ``python -m postman_facade.sandbox``."""

from __future__ import annotations

import click


@click.command(
    short_help="Serve a stateful stand-in for the Postman API on this machine.",
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def sandbox(options: tuple[str, ...]) -> int:
    from postman_facade.sandbox.__main__ import main

    return main(list(options), program="pmf sandbox")
