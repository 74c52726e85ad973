"""Read YAML safely, with bounds on depth and on what aliases repeat, and write it.

Needs PyYAML, which the extras ``contract``, ``files``, ``sandbox`` and ``testing`` install.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import yaml

from postman_facade._text import on_one_line

_DEEPEST = 200  # levels
_TOO_DEEP = f"is nested more than {_DEEPEST} levels deep"
_LONGEST_NUMBER = 1000  # characters
# Aliases may expand a file to this many times its size, plus a fixed number of characters.
_TIMES, _FREE = 10, 4_000_000
_NODE = 32  # characters that a node counts for in addition to its text
_LONGEST_MESSAGE = 120  # characters
_TAG = "tag:yaml.org,2002:"
# Errors that constructors raise for invalid values.
_OF_VALUES = (ValueError, ArithmeticError, LookupError, AttributeError, TypeError, RecursionError)


class NotYaml(ValueError):
    """The text is not valid YAML, or exceeds a bound; the message begins with a verb."""


class Unbounded(NotYaml):
    """The YAML is too deep, refers to itself, or repeats too much through aliases."""


class KeyTwice(NotYaml):
    """A mapping has a key twice; most readers would silently keep one of the values."""


class Loader(yaml.CSafeLoader):
    """A safe loader that also reads the tags written by vcrpy, as plain data."""

    _depth = 0

    # PyYAML calls these two before and after reading the children of a node.
    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unbounded(_TOO_DEEP)

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def get_single_node(self) -> yaml.Node | None:
        node = super().get_single_node()
        if node is not None:
            _bound(node)
        return node


def load(text: str | bytes, loader: type[Loader] = Loader) -> Any:
    """Return the value of a YAML document. Raises NotYaml."""
    with _in_one_line():
        return yaml.load(text, loader)  # noqa: S506 - made from the safe loader


def load_with_node(text: str | bytes) -> tuple[Any, yaml.Node | None]:
    """Return the value of a YAML document and its root node. Raises NotYaml."""
    with _in_one_line():
        loader = Loader(text)
        try:
            node = loader.get_single_node()
            return (None if node is None else loader.construct_document(node)), node
        finally:
            loader.dispose()


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def dumps(value: Any) -> str:
    """Return `value` as YAML to read and edit, in its order and without aliases."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


@contextmanager
def _in_one_line() -> Iterator[None]:
    try:
        yield
    except NotYaml:
        raise
    except yaml.constructor.ConstructorError as error:
        problem = str(error.problem).replace(_TAG, "!!")[:_LONGEST_MESSAGE]
        raise NotYaml(f"contains YAML that is not supported{_place(error)}: {problem}") from None
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in str(error.problem):  # since 6.0.4 PyYAML has a bound of its own
            raise Unbounded(_TOO_DEEP) from None
        raise NotYaml(f"is not valid YAML{_place(error)}") from None
    except yaml.YAMLError as error:
        raise NotYaml(f"is not valid YAML: {on_one_line(error)[:_LONGEST_MESSAGE]}") from None
    except _OF_VALUES:
        raise NotYaml("is not valid YAML: a value does not fit its tag") from None


def _place(error: yaml.MarkedYAMLError) -> str:
    return f" at line {error.problem_mark.line + 1}" if error.problem_mark else ""


def _bound(root: yaml.Node) -> None:
    """Raise Unbounded for cycles, deep nesting and excessive aliases; raise KeyTwice."""
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
                raise Unbounded(f"is nested more than {_DEEPEST} levels deep through aliases")
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
            raise Unbounded("refers to itself through an alias")
    if sizes[id(root)] > _TIMES * total + _FREE:
        raise Unbounded("repeats too much through aliases")


def _check_keys(node: yaml.Node) -> None:
    seen = set()
    for name, _ in node.value if isinstance(node, yaml.MappingNode) else ():
        if isinstance(name, yaml.ScalarNode) and name.tag != f"{_TAG}merge":
            if (name.tag, name.value) in seen:
                line = name.start_mark.line + 1
                raise KeyTwice(f"has the same key twice in a mapping, at line {line}")
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
    """Return the content of a file object that was sent."""
    state = loader.construct_mapping(node, deep=True).get("state")
    return _joined(state[:1] if isinstance(state, list) else [])


def _iterator(loader: Loader, node: yaml.MappingNode) -> bytes:
    """Return the content of an iterator that was sent."""
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
    # Without `validate`, the decoder silently skips characters that are not base64.
    return base64.b64decode("".join(node.value.split()), validate=True)


def _integer(loader: Loader, node: yaml.ScalarNode) -> Any:
    return loader.construct_yaml_int(node) if _is_short(node) else node.value


def _float(loader: Loader, node: yaml.ScalarNode) -> Any:
    return loader.construct_yaml_float(node) if _is_short(node) else node.value


def _is_short(node: yaml.ScalarNode) -> bool:
    # YAML 1.1 has numbers in base 60; parsing a long one takes hours.
    return len(node.value) <= _LONGEST_NUMBER


Loader.add_constructor(f"{_TAG}binary", _binary)
Loader.add_constructor(f"{_TAG}int", _integer)
Loader.add_constructor(f"{_TAG}float", _float)
Loader.add_constructor(f"{_TAG}python/str", _text)
Loader.add_constructor(f"{_TAG}python/unicode", _text)
Loader.add_constructor(f"{_TAG}python/tuple", _list)
Loader.add_constructor(f"{_TAG}python/object/new:_io.BytesIO", _file)
Loader.add_constructor(f"{_TAG}python/object/apply:builtins.iter", _iterator)
