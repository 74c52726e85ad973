"""Record commands of pmf for the pages: each scene is run in a terminal, against the sandbox.

python scripts/record_terminal.py docs/images

Writes one SVG per scene. The same version writes the same files: ids and times do not change.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import re
import shlex
import struct
import sys
import tempfile
import termios
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from postman_facade import Postman
from postman_facade.documents import CollectionDocument
from postman_facade.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "bookshop.postman_collection.json"
COLUMNS, LINES = 80, 50
TODAY = 1_790_000_000.0  # the time in the sandbox, in epoch seconds
FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"


class Scene(NamedTuple):
    """Commands that are shown together."""

    name: str
    commands: Sequence[str]
    before: Callable[[Path], object] = lambda folder: None
    """Prepares the folder in which they run."""


def edit_file(folder: Path) -> None:
    """Change the collection that `publish` publishes."""
    collection = CollectionDocument.load(EXAMPLE)
    first, second, *_ = collection.requests()
    first.method = "POST"
    collection.remove(second)
    collection.add_request("Search the shelves", url="https://bookshop.example.com/search")
    collection.save(folder / "bookshop.json")


def edit_tree(folder: Path) -> None:
    """Change one request of the folder that `pull` wrote."""
    file = next(
        path for path in sorted(folder.rglob("*.request.yaml")) if "GET" in path.read_text()
    )
    file.write_text(file.read_text().replace("GET", "POST", 1))


SCENES = (
    Scene("pmf-list", ["pmf collections list", "pmf workspaces get Shop"]),
    Scene("pmf-tree", ["pmf collections tree Bookshop"]),
    Scene("pmf-run", ["pmf monitors run Nightly"]),
    Scene(
        "pmf-dry-run",
        ["pmf collections publish bookshop.json --workspace Shop --dry-run"],
        edit_file,
    ),
    Scene("pmf-pull", ["pmf pull shop --workspace Shop"]),
    Scene("pmf-push", ["pmf diff shop", "pmf push shop --yes", "pmf diff shop"], edit_tree),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write the SVG files")
    target: Path = parser.parse_args().folder.resolve()
    with Sandbox(seed=1, clock=lambda: TODAY, task_seconds=0) as sandbox:
        furnish(sandbox)
        with tempfile.TemporaryDirectory() as folder:
            for scene in SCENES:
                scene.before(Path(folder))
                (target / f"{scene.name}.svg").write_text(drawn(scene, folder, sandbox))
                print(scene.name)


def furnish(sandbox: Sandbox) -> None:
    """Create what the scenes show."""
    sandbox.seed(EXAMPLE, workspace="Shop")
    with Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
        (collection,) = postman.collections.list(workspace="Shop")
        in_shop = {"collection": collection, "workspace": "Shop"}
        postman.monitors.publish("Nightly", **in_shop, cron="0 6 * * *")
        postman.mocks.publish("Stand-in", **in_shop)
        for name in ("Orders, payments and returns of the web shop", "Warehouse"):
            postman.collections.create(CollectionDocument.new(name), workspace="Shop")


def drawn(scene: Scene, folder: str, sandbox: Sandbox) -> str:
    """Run the commands of a scene, and return what the terminal shows as SVG."""
    environ = {
        **{
            name: value
            for name, value in os.environ.items()
            if name in ("HOME", "PATH", "PYTHONPATH")
        },
        "POSTMAN_API_KEY": sandbox.api_key,
        "POSTMAN_API_BASE_URL": sandbox.url,
        "PMF_RATE_LIMIT": "off",
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
    }
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    for number, command in enumerate(scene.commands):
        if number:
            console.print()
        console.print(Text.assemble(("$ ", "dim"), (command, "bold")))
        shown = Text.from_ansi(screen(run(command, folder, environ)))
        console.print(shown, soft_wrap=True, end="")
    svg = console.export_svg(title="pmf", theme=DIMMED_MONOKAI, unique_id=scene.name)
    svg = re.sub(r"@font-face \{.*?\}\n", "", svg, flags=re.DOTALL)  # from another host
    return svg.replace("font-family: Fira Code, monospace", f"font-family: {FONT}")


def run(command: str, folder: str, environ: Mapping[str, str]) -> str:
    """Run a command in a terminal of its own, and return what it writes there."""
    arguments = [sys.executable, "-m", "postman_facade.cli", *shlex.split(command)[1:]]
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execve(sys.executable, arguments, environ)  # noqa: S606
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    written = b""
    while True:
        try:
            written += (part := os.read(terminal, 65536))
        except OSError:  # the command has ended
            break
        if not part:
            break
    os.waitpid(child, 0)
    os.close(terminal)
    return written.decode("utf-8")


def screen(written: str) -> str:
    """Return what is left on the screen when progress bars have been drawn and removed."""
    lines, row = [""], 0
    for part in re.split(r"(\r?\n|\r|\x1b\[\d*A|\x1b\[2K|\x1b\[\?25[lh])", written):
        if part.endswith("\n"):
            row += 1
            lines += [""] * (row - len(lines) + 1)
        elif part == "\r" or part == "\x1b[2K":
            lines[row] = ""
        elif part.endswith("A") and part.startswith("\x1b["):
            row = max(row - int(part[2:-1] or 1), 0)
        elif not part.startswith("\x1b[?25"):
            lines[row] += part
    return "\n".join(lines)


if __name__ == "__main__":
    main()
