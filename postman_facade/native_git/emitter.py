"""Write YAML: blocks for text with several lines, and quotes only if needed."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

_SHORTEST_FOLDED = 40
"""The length, in characters, from which quoted text is written on several lines."""
_LONGEST_KEY = 1000  # characters; a parser may refuse a longer one before a colon
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_NOT_PLAIN = re.compile(
    r"""\A[\n\t ,\[\]{}\#&*!|>'"%@`]|\A[?-]\Z|\A[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]\#|[\n\t :]\Z"""
    r"|\A\Z"
)
_OTHER_TYPE = re.compile(
    r"\A(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
)
_ESCAPES = {
    "\0": "\\0", "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f",
    "\r": "\\r", "\x1b": "\\e", '"': '\\"', "\\": "\\\\",
}  # fmt: skip
_ESCAPED = re.compile(r'[\x00-\x1f"\\]')


def emit(value: dict[str, Any]) -> bytes:
    """Return `value` as a YAML document. Raises UnicodeEncodeError for half a surrogate pair."""
    lines: list[str] = []
    _mapping(value, "", "", lines)
    lines.append("")
    return "\n".join(lines).encode()


def _mapping(value: dict[str, Any], first: str, indent: str, lines: list[str]) -> None:
    """Append the lines of a mapping; the first line starts with `first`."""
    before = first
    for key, inner in value.items():
        name = _key(key)
        if len(name) > _LONGEST_KEY:
            lines.append(f"{before}? {name}")
            before = indent
            name = ""
        _value(inner, f"{before}{name}:", indent, lines)
        before = indent


def _value(value: Any, start: str, indent: str, lines: list[str]) -> None:
    if isinstance(value, dict) and value:
        lines.append(start)
        inner = indent + "  "
        _mapping(value, inner, inner, lines)
    elif isinstance(value, list) and value:
        lines.append(start)
        _entries(value, indent + "  ", lines)
    else:
        lines.append(f"{start} {_scalar(value, indent + '  ')}")


def _entries(value: list[Any], indent: str, lines: list[str]) -> None:
    for entry in value:
        if isinstance(entry, dict) and entry:
            _mapping(entry, f"{indent}- ", indent + "  ", lines)
        elif isinstance(entry, list) and entry:
            lines.append(f"{indent}-")
            _entries(entry, indent + "  ", lines)
        else:
            lines.append(f"{indent}- {_scalar(entry, indent + '  ')}")


def _scalar(value: Any, indent: str) -> str:
    if isinstance(value, str):
        return _text(value, indent)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _float(value)
    return "{}" if isinstance(value, dict) else "[]" if isinstance(value, list) else str(value)


def _float(value: float) -> str:
    text = repr(float(value))
    return {"inf": ".inf", "-inf": "-.inf", "nan": ".nan"}.get(text, text)


@lru_cache(maxsize=512)  # most files have the same keys
def _key(key: str) -> str:
    if _CONTROL.search(key) or "\n" in key or key.startswith(("---", "...")):
        return _in_double_quotes(key)
    return _in_quotes(key) if _NOT_PLAIN.search(key) or _OTHER_TYPE.search(key) else key


def _text(text: str, indent: str) -> str:
    if _CONTROL.search(text):
        return _in_double_quotes(text, indent)
    if "\n" in text:
        return _block(text, indent)
    return _in_quotes(text) if _NOT_PLAIN.search(text) or _OTHER_TYPE.search(text) else text


def _in_quotes(text: str) -> str:
    """Quote a line of text without escapes, with double quotes if either kind works."""
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return _in_double_quotes(text)


def _in_double_quotes(text: str, indent: str | None = None) -> str:
    """Quote text with double quotes, on several lines if it is long and there is an `indent`."""
    body, end = (text[:-1], "\\n") if text.endswith("\n") else (text, "")
    is_folded = indent is not None and len(json.dumps(text, ensure_ascii=False)) >= _SHORTEST_FOLDED
    written: list[str] = []
    for line, breaks in re.findall(r"([^\n]*)(\n*)", body):
        escaped = _ESCAPED.sub(_escape, line)
        # Readers drop spaces next to a line break.
        if line.endswith(" ") and (breaks or (end and not body.endswith("\n"))):
            escaped = escaped[:-1] + "\\ "
        if is_folded and written and escaped.startswith(" "):
            escaped = "\\" + escaped
        written.append(escaped)
        if breaks:  # readers replace a single line break by a space
            written.append(f"\n{breaks}{indent}" if is_folded else "\\n" * len(breaks))
    return f'"{"".join(written)}{end}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\x{ord(character):02x}"


def _block(text: str, indent: str) -> str:
    content = text.rstrip("\n\t ")
    last = text[text.rfind("\n") + 1 :]
    if not content or (last and not last.strip("\t ")):
        return _in_double_quotes(text, indent)
    end = text[len(content) :]
    # Text after the last line break belongs to the last line.
    keep = "-" if "\n" not in end else "" if end.index("\n") == len(end) - 1 else "+"
    hint = "2" if text.lstrip("\n").startswith(" ") else ""
    lines = text.removesuffix("\n").split("\n")
    return f"|{hint}{keep}\n" + "\n".join(indent + line if line else "" for line in lines)
