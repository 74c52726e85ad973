"""``pmf completion``: scripts that complete commands and options in a shell."""

from __future__ import annotations

import click

from postman_facade.cli.commands import Command

_SHELLS = ("bash", "zsh", "fish")
_LOAD_COMPDEF = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }"
"""A zsh without a configuration has not loaded it."""


@click.command(cls=Command, short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(_SHELLS))
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
    if shell == "zsh":
        script = script.replace("\n", f"\n{_LOAD_COMPDEF}\n", 1)
    click.echo(script)
