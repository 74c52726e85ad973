"""``pmf completion``: scripts that complete commands and options in a shell."""

from __future__ import annotations

import click

from postman_facade.cli.commands import Command

_CHANGES = {
    "bash": ("", ""),
    # A zsh without a configuration has not loaded it.
    "zsh": ("\n", "\n(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }\n"),
    # Descriptions have commas.
    "fish": ('string split ","', 'string split -m 1 ","'),
}
"""What the scripts of click lack."""


@click.command(cls=Command, short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(list(_CHANGES)))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    bash: echo 'eval "$(pmf completion bash)"' >> ~/.bashrc
    zsh:  echo 'eval "$(pmf completion zsh)"' >> ~/.zshrc
    fish: pmf completion fish > ~/.config/fish/completions/pmf.fish
    """
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    kinds = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
    script = kinds[shell](ctx.find_root().command, {}, "pmf", "_PMF_COMPLETE").source()
    click.echo(script.replace(*_CHANGES[shell], 1))
