"""The one place where YAML is read: safely, and bounded in depth and in what aliases repeat.

Needs PyYAML, which the extras ``contract``, ``files``, ``sandbox`` and ``testing`` have.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import yaml

from postman_facade._text import on_one_line

_DEEPEST = 200  # levels
_LONGEST_NUMBER = 1000  # characters
# What aliases repeat may be so many times the file, and a little more.
_TIMES, _FREE = 10, 4_000_000
_NODE = 32  # characters that a node counts for beside its text
_LONGEST_MESSAGE = 120  # characters
_TAG = "tag:yaml.org,2002:"
# What constructors raise on their own.
_OF_VALUES = (ValueError, ArithmeticError, LookupError, AttributeError, TypeError, RecursionError)


class NotYaml(ValueError):
    """Text that is no YAML, or more than is read; begins with a verb and repeats none of it."""


class Unbounded(NotYaml):
    """YAML that is too deep, refers to itself, or repeats too much."""


class KeyTwice(NotYaml):
    """YAML with a mapping that has two values for one key, of which readers keep one."""


class Loader(yaml.CSafeLoader):
    """Reads what vcrpy reads, and makes no objects but data."""

    _depth = 0

    # The two below are called around each node, before its children are read.
    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unbounded(f"is nested more than {_DEEPEST} levels deep")

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def get_single_node(self) -> yaml.Node | None:
        node = super().get_single_node()
        if node is not None:
            _bound(node)
        return node


def load(text: str | bytes, loader: type[Loader] = Loader) -> Any:
    """The value of a YAML document; raises NotYaml."""
    with _in_one_line():
        return yaml.load(text, loader)  # noqa: S506 - made from the safe loader


def load_with_node(text: str | bytes) -> tuple[Any, yaml.Node | None]:
    """The value of a YAML document, and where it stands; raises NotYaml."""
    with _in_one_line():
        loader = Loader(text)
        try:
            node = loader.get_single_node()
            return (None if node is None else loader.construct_document(node)), node
        finally:
            loader.dispose()


@contextmanager
def _in_one_line() -> Iterator[None]:
    try:
        yield
    except NotYaml:
        raise
    except yaml.constructor.ConstructorError as error:
        problem = str(error.problem).replace(_TAG, "!!")[:_LONGEST_MESSAGE]
        raise NotYaml(f"holds YAML that is not read{_place(error)}: {problem}") from None
    except yaml.MarkedYAMLError as error:
        raise NotYaml(f"is no YAML{_place(error)}, or breaks off there") from None
    except yaml.YAMLError as error:
        raise NotYaml(f"is no YAML: {on_one_line(error)[:_LONGEST_MESSAGE]}") from None
    except _OF_VALUES:
        raise NotYaml("is no YAML: a value is not of the type that it is said to be") from None


def _place(error: yaml.MarkedYAMLError) -> str:
    return f" at line {error.problem_mark.line + 1}" if error.problem_mark else ""


def _bound(root: yaml.Node) -> None:
    """Raise Unbounded for a graph of nodes that is no tree of a sensible size, and KeyTwice."""
    sizes: dict[int, int] = {}
    depths: dict[int, int] = {}
    total = 0
    pending = [(root, False)]
    while pending:
        node, is_done = pending.pop()
        key = id(node)
        if is_done:
            below = [id(child) for child in _children(node)]
            sizes[key] = _NODE + sum(sizes[child] for child in below)
            depths[key] = 1 + max((depths[child] for child in below), default=0)
            if depths[key] > _DEEPEST:
                raise Unbounded(f"is nested more than {_DEEPEST} levels deep by its aliases")
        elif key not in sizes:
            size = _NODE
            if isinstance(node, yaml.ScalarNode):
                sizes[key] = size = _NODE + len(node.value)
                depths[key] = 1
            else:
                _check_keys(node)
                sizes[key] = 0  # open
                pending.append((node, True))
                pending.extend((child, False) for child in _children(node))
            total += size
        elif not sizes[key]:
            raise Unbounded("refers to itself by an alias")
    if sizes[id(root)] > _TIMES * total + _FREE:
        raise Unbounded("repeats too much by its aliases")


def _check_keys(node: yaml.Node) -> None:
    seen = set()
    for name, _ in node.value if isinstance(node, yaml.MappingNode) else ():
        if isinstance(name, yaml.ScalarNode) and name.tag != f"{_TAG}merge":
            if (name.tag, name.value) in seen:
                line = name.start_mark.line + 1
                raise KeyTwice(f"has a key a second time in a mapping, at line {line}")
            seen.add((name.tag, name.value))


def _children(node: yaml.Node) -> list[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        return [part for pair in node.value for part in pair]
    return node.value if isinstance(node, yaml.SequenceNode) else []


def _text(loader: Loader, node: yaml.ScalarNode) -> Any:
    return loader.construct_scalar(node)


def _list(loader: Loader, node: yaml.SequenceNode) -> list[Any]:
    return loader.construct_sequence(node, deep=True)


def _file(loader: Loader, node: yaml.MappingNode) -> bytes:
    """What was in a file object that was sent."""
    state = loader.construct_mapping(node, deep=True).get("state")
    return _joined(state[:1] if isinstance(state, list) else [])


def _iterator(loader: Loader, node: yaml.MappingNode) -> bytes:
    """What came of an iterator that was sent."""
    arguments = loader.construct_mapping(node, deep=True).get("args")
    parts = arguments[0] if isinstance(arguments, list) and arguments else []
    return _joined(parts if isinstance(parts, list) else [])


def _joined(parts: list[Any]) -> bytes:
    return b"".join(
        part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        for part in parts
        if isinstance(part, str | bytes)
    )


def _binary(loader: Loader, node: yaml.ScalarNode) -> bytes:
    # The decoder passes over what is not base64, and nothing of it would be left.
    return base64.b64decode("".join(node.value.split()), validate=True)


def _integer(loader: Loader, node: yaml.ScalarNode) -> Any:
    return loader.construct_yaml_int(node) if _is_short(node) else node.value


def _float(loader: Loader, node: yaml.ScalarNode) -> Any:
    return loader.construct_yaml_float(node) if _is_short(node) else node.value


def _is_short(node: yaml.ScalarNode) -> bool:
    # In base 60, which YAML 1.1 has, a long number takes hours.
    return len(node.value) <= _LONGEST_NUMBER


Loader.add_constructor(f"{_TAG}binary", _binary)
Loader.add_constructor(f"{_TAG}int", _integer)
Loader.add_constructor(f"{_TAG}float", _float)
Loader.add_constructor(f"{_TAG}python/str", _text)
Loader.add_constructor(f"{_TAG}python/unicode", _text)
Loader.add_constructor(f"{_TAG}python/tuple", _list)
Loader.add_constructor(f"{_TAG}python/object/new:_io.BytesIO", _file)
Loader.add_constructor(f"{_TAG}python/object/apply:builtins.iter", _iterator)
