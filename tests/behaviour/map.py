"""What the recordings show: the table in docs/internals/recordings.md, and what is missing in it.

python -m tests.behaviour.map    writes the table
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade import _yaml
from postman_facade.calls.routing import find_operation

from .recorded.heads import head_of
from .recorded.seen import error_classes, helpers

ROOT = Path(__file__).parents[2]
CASSETTES = ROOT / "tests" / "cassettes"
PAGE = ROOT / "docs" / "internals" / "recordings.md"
_BEGINS, _ENDS = "<!-- the map begins -->\n", "<!-- the map ends -->\n"
_CREDENTIALS = {
    "x-api-key: [api-key]": "PostmanApiKey",
    "authorization: [scim-key]": "scimApiKey",
    "authorization: Basic [secret]": "basicAuth",
}
_BASES = {"PostmanError", "ApiError", "TransportError", "TaskError", "DocumentError"}
_WITHOUT_A_CLIENT = {"FileTreeError", "KeyringError"}


class Sent(NamedTuple):
    """A request of a recording."""

    operation: Operation | None
    query: str
    credentials: tuple[str, ...]
    status: int
    """Of its answer; 0 for none."""


class Recorded(NamedTuple):
    """A recording, and what it shows."""

    area: str
    test: str
    origin: str
    helpers: list[str]
    errors: list[str]
    sent: list[Sent]

    @property
    def behaviour(self) -> str:
        """The name of the test, as a sentence."""
        name, _, case = self.test.partition("-")
        words = name.removeprefix("test_").replace("_", " ")
        of_case = f": {case.replace('-', ' ')}" if case else ""
        return f"{words[0].upper()}{words[1:]}{of_case}"


@cache
def recordings() -> tuple[Recorded, ...]:
    return tuple(_read(file) for file in sorted(CASSETTES.rglob("*.yaml")))


def missing(found: Iterable[Recorded]) -> dict[str, set[str]]:
    """What no recording shows, by kind."""
    found = list(found)
    sent = [each for recorded in found for each in recorded.sent]
    operations = {each.operation.id for each in sent if each.operation}
    seen = {
        "helper": {name for recorded in found for name in recorded.helpers},
        "error": {name for recorded in found for name in recorded.errors},
        "style of paging": set(_second_pages(found)),
        "kind of task": operations,
        "scheme of authentication": set(_schemes(sent)),
    }
    wanted = {
        "helper": helpers(),
        "error": error_classes() - _BASES - _WITHOUT_A_CLIENT,
        "style of paging": {
            each.pagination["style"] for each in OPERATIONS.values() if each.pagination
        }
        | {"none, told by an error"},
        "kind of task": {each.id for each in OPERATIONS.values() if each.task},
        "scheme of authentication": {
            scheme or "none" for each in OPERATIONS.values() for scheme in each.security
        }
        | {"access key"},
    }
    return {kind: names - seen[kind] for kind, names in wanted.items() if names - seen[kind]}


def table(found: Iterable[Recorded]) -> str:
    """All recordings as Markdown, by area."""
    by_area: defaultdict[str, list[Recorded]] = defaultdict(list)
    for recorded in found:
        by_area[recorded.area].append(recorded)
    parts = []
    for area, group in by_area.items():
        parts.append(f"### {area.capitalize()}\n\n| behaviour | recorded against |\n|---|---|\n")
        parts += [
            f"| [{each.behaviour}](../../tests/cassettes/{area}/{each.test}.yaml) "
            f"| {_short(each.origin)} |\n"
            for each in group
        ]
        parts.append("\n")
    return "".join(parts)


def with_table(page: str, made: str) -> str:
    """The page with the table in its place."""
    before, _, rest = page.partition(_BEGINS)
    _, _, after = rest.partition(_ENDS)
    return f"{before}{_BEGINS}\n{made}{_ENDS}{after}"


def _read(file: Path) -> Recorded:
    origin, shows = head_of(file)
    document = _yaml.load(file.read_text(encoding="utf-8"))
    return Recorded(
        file.parent.name,
        file.stem,
        origin,
        shows.get("helpers", []),
        shows.get("errors", []),
        [_sent(**interaction) for interaction in document["interactions"]],
    )


def _sent(request: dict[str, Any], response: dict[str, Any]) -> Sent:
    path, _, query = str(request["uri"]).removeprefix("https://api.postman.com").partition("?")
    credentials = tuple(
        f"{name}: {value}"
        for name, values in request["headers"].items()
        for value in values
        if name in ("x-api-key", "authorization")
    )
    operation = find_operation(str(request["method"]), path)
    return Sent(operation, query, credentials, response["status"]["code"])


def _schemes(sent: Iterable[Sent]) -> Iterator[str]:
    for each in sent:
        yield from (_CREDENTIALS[told] for told in each.credentials if told in _CREDENTIALS)
        if not each.credentials and each.operation:
            yield "access key" if "access_key=" in each.query else "none"


def _second_pages(found: Iterable[Recorded]) -> Iterator[str]:
    """The styles of which a page after the first was asked for."""
    for recorded in found:
        for each in recorded.sent:
            rules = each.operation.pagination if each.operation else None
            if rules is None:
                continue
            at = re.search(rf"(?:^|&){rules.get('parameter')}=([^&]+)", each.query)
            if rules["style"] == "none" or (at and at[1] not in ("0", "1")):
                yield rules["style"]
            if "none" in rules and each.status == rules["none"]["status"]:
                yield "none, told by an error"


def _short(origin: str) -> str:
    return re.sub(r"the sandbox of postman_facade [\d.]+", "sandbox", origin)


if __name__ == "__main__":
    PAGE.write_text(
        with_table(PAGE.read_text(encoding="utf-8"), table(recordings())), encoding="utf-8"
    )
