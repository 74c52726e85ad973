"""The page at ``/``: what the sandbox holds and what it was asked, as plain HTML.

One document without scripts or foreign assets. All text of users goes through `_text`, and values
of secret variables are not in it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any, Protocol

from ..store import wire
from ..store.database import Row
from ..world import World

_MOST_ITEMS = 500  # of one collection; the page stays one that a browser opens at once
_MOST_OPEN = 30  # shown without a click
_DEEPEST = 50
_MOST_CALLS = 200
_LONGEST_VALUE = 80
_MASKED = "••••••"
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Answered(Protocol):
    """A request that was answered."""

    @property
    def time(self) -> float: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def status(self) -> int: ...
    @property
    def milliseconds(self) -> float: ...


def render(world: World, calls: Sequence[Answered]) -> str:
    """The whole page."""
    workspaces = world.store.rows("workspace")
    kinds = ("workspace", "collection", "environment", "mock", "monitor", "spec")
    counts = [_counted(len(world.store.rows(kind)), kind) for kind in kinds]
    tally = ", ".join([*counts, _counted(len(calls), "request")])
    body = [
        "<h1>Postman API sandbox</h1>",
        f"<p class=muted>{tally}</p>",
        "<h2>Workspaces</h2>",
        *(_workspace(world, row) for row in workspaces),
        "<h2>Requests received</h2>",
        _calls(calls),
    ]
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'>"
        f"<title>Postman API sandbox</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(body)}</body></html>"
    )


def _workspace(world: World, row: Row) -> str:
    kind = row.record.get("type", "")
    parts = [
        _collections(world, row),
        _environments(world, row),
        _named(world, row, "mock", "Mocks", _mock),
        _named(world, row, "monitor", "Monitors", _monitor),
        _named(world, row, "spec", "Specs", _spec),
    ]
    content = "".join(parts) or "<p class=muted>Nothing in it.</p>"
    return (
        f"<section><h3>{_text(row.name)} <span class=tag>{_text(kind)}</span></h3>"
        f"<p class=id>{_text(row.id)}</p>{content}</section>"
    )


def _collections(world: World, workspace: Row) -> str:
    rows = world.store.rows("collection", workspace.id)
    return _list("Collections", [_collection(world, row) for row in rows])


def _collection(world: World, row: Row) -> str:
    document = wire.decode(world.store.content("collection", row.id))
    fork = " <span class=tag>fork</span>" if "fork" in row.record else ""
    uid = f"<span class=id>{_text(world.uid(row.id))}</span>"
    tree = _Tree()
    items = tree.items(document.get("item") if isinstance(document, dict) else None)
    state = " open" if tree.shown <= _MOST_OPEN else ""
    return f"<details{state}><summary>{_text(row.name)}{fork} {uid}</summary>{items}</details>"


class _Tree:
    """The items of a collection as nested lists, as many and as deep as a page can bear."""

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


def _environments(world: World, workspace: Row) -> str:
    rows = world.store.rows("environment", workspace.id)
    return _list("Environments", [_environment(world, row) for row in rows])


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
    if variable.get("type") == "secret" or variable.get("secret") is True:
        return _MASKED
    return _text(variable.get("value", ""))


def _named(world: World, workspace: Row, kind: str, title: str, note: Callable[[Row], str]) -> str:
    rows = world.store.rows(kind, workspace.id)
    return _list(
        title,
        [
            f"{_text(row.name)} <span class=id>{_text(row.id)}</span> "
            f"<span class=muted>{_text(note(row))}</span>"
            for row in rows
        ],
    )


def _mock(row: Row) -> str:
    return f"https://{row.id}.mock.pstmn.io"


def _monitor(row: Row) -> str:
    schedule = row.record.get("schedule")
    return str(schedule.get("cron", "")) if isinstance(schedule, dict) else ""


def _spec(row: Row) -> str:
    return str(row.record.get("type", ""))


def _list(title: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f"<h4>{title}</h4><ul class=plain>{items}</ul>" if items else ""


def _calls(calls: Sequence[Answered]) -> str:
    if not calls:
        return "<p class=muted>None so far.</p>"
    lines = "".join(_call(call) for call in list(calls)[: -_MOST_CALLS - 1 : -1])
    heads = "".join(f"<th>{head}</th>" for head in ("Time", "Status", "Method", "Path", "ms"))
    return f"<table class=calls><tr>{heads}</tr>{lines}</table>"


def _call(call: Answered) -> str:
    moment = datetime.datetime.fromtimestamp(call.time, datetime.timezone.utc)
    return (
        f"<tr class=s{call.status // 100}><td>{moment:%H:%M:%S}</td><td>{call.status}</td>"
        f"<td class=method>{_text(call.method)}</td><td>{_text(call.path)}</td>"
        f"<td>{call.milliseconds:.1f}</td></tr>"
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _text(value: Any) -> str:
    """Any JSON value as text that a browser shows and does not obey."""
    text = value if isinstance(value, str) else wire.encode(value).decode("utf-8")
    if len(text) > _LONGEST_VALUE:
        text = text[: _LONGEST_VALUE - 1] + "…"
    return escape(text.encode("utf-8", "replace").decode("utf-8"))


_STYLE = """
:root{color-scheme:light dark;--line:#8884;--muted:#8a8a8a;--accent:#d9480f}
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0}h4{font-size:.8rem;margin:.8rem 0 .2rem;color:var(--muted)}
section{border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.6rem 0}
ul{margin:.2rem 0;padding-left:1.3rem}ul.plain{list-style:none;padding:0}
summary{cursor:pointer}p{margin:.2rem 0}
table{border-collapse:collapse}th{text-align:left;font-weight:600}
th,td{padding:.1rem .9rem .1rem 0;vertical-align:top;overflow-wrap:anywhere}
.calls{font-variant-numeric:tabular-nums;width:100%}.calls td{border-top:1px solid var(--line)}
.muted,.id{color:var(--muted)}.id,.method,.calls td{font-family:ui-monospace,monospace}
.id{font-size:.8em}.method{font-size:.85em;color:var(--accent)}
.tag{font-size:.75rem;font-weight:400;border:1px solid var(--line);border-radius:9px;padding:0 .5rem}
.s4 td:nth-child(2),.s5 td:nth-child(2){color:#c92a2a;font-weight:600}
"""
