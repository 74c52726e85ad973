"""The page at ``/``: how to reach the sandbox, what it was asked, and what it holds, as plain HTML.

One document without scripts or foreign assets. All text of users goes through `_text`, and values
of secret variables are not in it.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from ..store import wire
from ..store.database import Row
from ..world import Call, World

_MOST_ITEMS = 500  # of one collection, so that the page opens quickly
_MOST_OPEN = 30  # for a collection to be open at first
_DEEPEST = 50
_MOST_CALLS = 200
_LONGEST_VALUE, _LONGEST_LINE = 80, 300
_MASKED = "••••••"
_HELD = ("collection", "environment", "mock", "monitor", "spec")
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


@functools.cache
def _template() -> Template:
    file = Path(__file__).with_name("page.html")
    return Template(file.read_text(encoding="utf-8"))


def render(world: World, calls: Sequence[Call], url: str, key: str) -> str:
    """The whole page; `url` is empty while the sandbox is not served."""
    counts = [_counted(len(world.store.rows(kind)), kind) for kind in ("workspace", *_HELD)]
    return _template().substitute(
        access=_access(url, key),
        tally=", ".join([*counts, _counted(len(calls), "request")]),
        calls=_calls(calls),
        workspaces="".join(_workspace(world, row) for row in world.store.rows("workspace")),
    )


def _access(url: str, key: str) -> str:
    """The URL and the key, as a table and as lines to copy."""
    if not url:
        return f"<dl><dt>Key</dt><dd><code>{_text(key)}</code></dd></dl>"
    return (
        f"<dl><dt>URL</dt><dd><code>{_text(url)}</code></dd>"
        f"<dt>Key</dt><dd><code>{_text(key)}</code></dd></dl>"
        f"<pre>export <span>POSTMAN_API_BASE_URL={_text(url)}</span>\n"
        f"export <span>POSTMAN_API_KEY={_text(key)}</span></pre>"
    )


def _workspace(world: World, row: Row) -> str:
    within = {kind: world.store.rows(kind, row.id) for kind in _HELD}
    parts = [
        _list("Collections", [_collection(world, one) for one in within["collection"]]),
        _list("Environments", [_environment(world, one) for one in within["environment"]]),
        _list("Mocks", [_line(one, f"https://{one.id}.mock.pstmn.io") for one in within["mock"]]),
        _list(
            "Monitors",
            [
                _line(one, one.record.get("schedule", {}).get("cron", ""))
                for one in within["monitor"]
            ],
        ),
        _list("Specs", [_line(one, one.record["type"]) for one in within["spec"]]),
    ]
    content = "".join(parts) or "<p class=muted>Nothing in it.</p>"
    return (
        f"<section><h3>{_text(row.name)} <span class=tag>{_text(row.record['type'])}</span></h3>"
        f"<p class=id>{_text(row.id)}</p>{content}</section>"
    )


def _collection(world: World, row: Row) -> str:
    document = wire.decode(world.store.content("collection", row.id))
    fork = " <span class=tag>fork</span>" if "fork" in row.record else ""
    uid = f"<span class=id>{_text(world.uid(row.id))}</span>"
    tree = _Tree()
    items = tree.items(document.get("item") if isinstance(document, dict) else None)
    state = " open" if tree.shown <= _MOST_OPEN else ""
    return f"<details{state}><summary>{_text(row.name)}{fork} {uid}</summary>{items}</details>"


class _Tree:
    """The items of a collection as nested lists, limited in number and depth."""

    def __init__(self) -> None:
        self.shown = 0
        self._depth = 0

    def items(self, items: Any) -> str:
        if not isinstance(items, list) or not items:
            return "<p class=muted>Nothing in it.</p>"
        if self._depth >= _DEEPEST:
            return "<p class=muted>and deeper levels</p>"
        self._depth += 1
        lines = self._lines(items)
        self._depth -= 1
        return f"<ul>{''.join(lines)}</ul>"

    def _lines(self, items: list[Any]) -> list[str]:
        lines = []
        for position, item in enumerate(items):
            if self.shown >= _MOST_ITEMS:
                lines.append(f"<li class=muted>and {len(items) - position} more</li>")
                break
            if isinstance(item, dict):
                self.shown += 1
                lines.append(f"<li>{self._item(item)}</li>")
        return lines

    def _item(self, item: dict[str, Any]) -> str:
        name = _text(item.get("name", ""))
        if "item" in item:
            return f"<b>{name}</b>{self.items(item['item'])}"
        request = item.get("request")
        method = request.get("method", "GET") if isinstance(request, dict) else "GET"
        responses = item.get("response")
        examples = len(responses) if isinstance(responses, list) else 0
        note = f" <span class=muted>{_counted(examples, 'example')}</span>" if examples else ""
        return f"<span class=method>{_text(method)}</span> {name}{note}"


def _environment(world: World, row: Row) -> str:
    values = wire.decode(world.store.content("environment", row.id))
    lines = [
        f"<tr{'' if value.get('enabled', True) is not False else ' class=muted'}>"
        f"<td>{_text(value.get('key', ''))}</td><td>{_value(value)}</td></tr>"
        for value in values
        if isinstance(value, dict)
    ]
    return (
        f"<details open><summary>{_text(row.name)} <span class=id>{_text(world.uid(row.id))}</span>"
        f"</summary><table>{''.join(lines)}</table></details>"
    )


def _value(variable: dict[str, Any]) -> str:
    secret = variable.get("type") == "secret" or variable.get("secret") is True
    return _MASKED if secret else _foldable(_text(variable.get("value", "")))


def _line(row: Row, note: str) -> str:
    id = f"<span class=id>{_text(row.id)}</span>"
    return f"{_text(row.name)} {id} <span class=id>{_foldable(_text(note))}</span>"


def _list(title: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f"<h4>{title}</h4><ul class=plain>{items}</ul>" if items else ""


def _calls(calls: Sequence[Call]) -> str:
    """The latest calls, newest first."""
    lines = [_call(call) for call in list(calls)[: -_MOST_CALLS - 1 : -1]]
    return f"<ul class=calls>{''.join(lines)}</ul>" if lines else "<p class=muted>None so far.</p>"


def _call(call: Call) -> str:
    moment = datetime.datetime.fromtimestamp(call.time, datetime.timezone.utc)
    mark = " class=bad" if call.status >= 400 or not call.status else ""
    path = _foldable(_text(call.path, _LONGEST_LINE))
    finding = _text(call.finding, _LONGEST_LINE)
    return (
        f"<li><span class=time>{moment:%H:%M:%S}</span><span{mark}>{call.status}</span>"
        f"<span class=method>{_text(call.method)}</span>"
        f"<span class=muted>{call.milliseconds:.1f} ms</span>"
        f"<span>{path}</span><div class=finding>{finding}</div></li>"
    )


def _foldable(address: str) -> str:
    """Let an address wrap between its parts, and nowhere else."""
    return address.replace("/", "/<wbr>").replace(".mock.", "<wbr>.mock.")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _text(value: Any, longest: int = _LONGEST_VALUE) -> str:
    """Any JSON value as escaped text."""
    text = value if isinstance(value, str) else wire.encode(value).decode("utf-8")
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    return escape(text.encode("utf-8", "replace").decode("utf-8"))
