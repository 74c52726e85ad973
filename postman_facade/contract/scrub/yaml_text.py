"""Edit YAML in place, keeping order, comments and style."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from postman_facade import _yaml

_END = "\n..."
_COMMENT = re.compile(r"#([^\n]*)")


def rewrite(text: str, change: Callable[[Any], Any]) -> str | None:
    """Apply `change` to the values in `text`; None if it is not a YAML mapping or list.

    Raises ValueError for YAML that is circular, too deep or too repetitive, or has a key twice.
    `change` must keep the structure, and return the same objects if it changes nothing.
    """
    try:
        value, node = _yaml.load_with_node(text)
    except (_yaml.Unbounded, _yaml.KeyTwice):
        raise
    except _yaml.NotYaml:
        return None
    if not isinstance(value, (dict, list)):
        return None
    new = change(value)
    edits = dict(_comments(text, node, change)) if "#" in text else {}
    if new is value and not edits:
        return text
    edited = _edited(text, {**edits, **dict(_edits(text, node, value, new))})
    if _holds(edited, new):
        return edited
    written: str = yaml.dump(new, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    return written


def _comments(
    text: str, root: Any, change: Callable[[Any], Any]
) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the edits of comments, which are between scalars."""
    place = 0
    for start, end in [*sorted(set(_scalars(root, set()))), (len(text), len(text))]:
        for comment in _COMMENT.finditer(text, place, start) if "#" in text[place:start] else ():
            new = change(comment[1])
            if new is not comment[1] and new != comment[1]:
                yield comment.span(1), new
        place = max(place, end)


def _scalars(node: Any, seen: set[int]) -> Iterator[tuple[int, int]]:
    if id(node) in seen:  # an alias
        return
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.index, node.end_mark.index
    else:
        for inner in node.value:
            for part in inner if isinstance(inner, tuple) else (inner,):
                yield from _scalars(part, seen)


def _edits(text: str, node: Any, old: Any, new: Any) -> Iterator[tuple[tuple[int, int], str]]:
    """A replacement of a part of the text."""
    if new is old:
        return
    if isinstance(node, yaml.MappingNode) and isinstance(old, dict):
        members = zip(node.value, old.items(), new.items(), strict=False)
        for (key_node, value_node), (old_key, old_value), (new_key, new_value) in members:
            yield from _edits(text, key_node, old_key, new_key)
            yield from _edits(text, value_node, old_value, new_value)
    elif isinstance(node, yaml.SequenceNode) and isinstance(old, list):
        for inner_node, old_value, new_value in zip(node.value, old, new, strict=False):
            yield from _edits(text, inner_node, old_value, new_value)
    else:
        place = (node.start_mark.index, node.end_mark.index)
        yield place, _written(text[slice(*place)], getattr(node, "style", None), old, new)


def _edited(text: str, edits: dict[tuple[int, int], str]) -> str:
    pieces = []
    place = 0
    for (start, end), written in sorted(edits.items()):
        pieces += [text[place:start], written]
        place = end
    return "".join([*pieces, text[place:]])


def _written(sample: str, style: str | None, old: Any, new: Any) -> str:
    if style == "|" and isinstance(new, str) and old.count("\n") == new.count("\n"):
        return _block(sample, old, new)
    if isinstance(new, bytes):
        return f'!!binary "{base64.b64encode(new).decode()}"' + _tail(sample)
    written: str = yaml.dump(
        new,
        Dumper=yaml.CSafeDumper,
        allow_unicode=True,
        width=2**31 - 1,
        # A block needs lines of its own.
        default_style='"' if style in ("|", ">") and isinstance(new, str) else style,
    )
    return written.removesuffix("\n").removesuffix(_END) + _tail(sample)


def _block(sample: str, old: str, new: str) -> str:
    """Return the lines of a block, indented like `sample`."""
    head, *lines = sample.split("\n")
    first = next(number for number, line in enumerate(old.split("\n")) if line.strip())
    indent = " " * (len(lines[first]) - len(old.split("\n")[first]))
    body = "\n".join(indent + line if line else "" for line in new.rstrip("\n").split("\n"))
    return f"{head}\n{body}{_tail(sample)}"


def _tail(sample: str) -> str:
    """Return the whitespace after a block, which belongs to it."""
    return sample[len(sample.rstrip()) :]


def _holds(text: str, value: Any) -> bool:
    try:
        return bool(_yaml.load(text) == value)
    except _yaml.NotYaml:
        return False
