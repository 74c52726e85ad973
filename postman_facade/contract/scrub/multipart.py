"""Scrub multipart bodies: forms, mails and batches; parts may be encoded and nested."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Callable

# The delimiter is not declared here; it precedes the first header.
_START = re.compile(r"^--(?P<boundary>[^\s]{1,70})[ \t]{0,9}\r?\n(?=content-)", re.M | re.I)
_NAME = re.compile(
    r"^content-disposition:[^\r\n]{0,300}?[;\s]name\*?=(?:\"([^\"\r\n]*)|([^\s;]+))", re.M | re.I
)
_TRANSFER = re.compile(r"^content-transfer-encoding:[ \t]{0,9}([\w-]+)", re.M | re.I)
_CHARSET = re.compile(r"^content-type:[^\r\n]{0,200}?charset=\"?([\w.:-]{2,40})", re.M | re.I)
_PLAIN = ("", "7bit", "8bit", "binary")
_WIDTH = 76  # characters of a line of base64

Change = Callable[[str, bytes, str], bytes]
"""Changes the content of a part, given its name and character set."""


_Outside = Callable[[str], str]
_Refuse = Callable[[str], None]


def rewrite(
    text: str, codec: str, outside: _Outside, change: Change, refuse: _Refuse
) -> str | None:
    """Apply `change` to the content of parts and `outside` to the rest; None without parts.

    `refuse` is called with the reason if a part cannot be read.
    """
    if "--" not in text:
        return None
    start = _START.search(text)
    if start is None:
        return None
    delimiter = "--" + start["boundary"]
    line = rf"^({re.escape(delimiter)}(?:--)?[^\S\n]*(?:\n|\Z))"
    before, *rest = re.split(line, text, flags=re.MULTILINE)
    pieces = [outside(before)]
    for mark, section in zip(rest[::2], rest[1::2], strict=True):
        is_part = mark.rstrip() == delimiter
        new = _part(section, codec, outside, change, refuse) if is_part else outside(section)
        pieces += [mark, new]
    return "".join(pieces)


class _Unreadable(ValueError):
    pass


def _part(section: str, codec: str, outside: _Outside, change: Change, refuse: _Refuse) -> str:
    blank = next((mark for mark in ("\r\n\r\n", "\n\n") if mark in section), "")
    if not blank:
        return outside(section)
    headers, _, content = section.partition(blank)
    # The last line break belongs to the delimiter.
    body = content[: -len(blank) // 2] if content.endswith(blank[: len(blank) // 2]) else content
    found = _NAME.search(headers)
    name = (found[1] or found[2] or "") if found else ""
    charset = _found(_CHARSET, headers)
    transfer = _found(_TRANSFER, headers).lower()
    sent = body.encode(codec, "surrogatepass")
    try:
        new = _transferred(sent, transfer, lambda data: change(name, data, charset))
    except _Unreadable as error:
        refuse(str(error))
        new = change(name, sent, charset)
    return outside(headers) + blank + new.decode(codec, "surrogatepass") + content[len(body) :]


def _found(pattern: re.Pattern[str], headers: str) -> str:
    found = pattern.search(headers)
    return found[1] if found else ""


def _transferred(body: bytes, transfer: str, change: Callable[[bytes], bytes]) -> bytes:
    if transfer in _PLAIN:
        return change(body)
    if transfer == "quoted-printable":
        data = quopri.decodestring(body)
        new = change(data)
        return body if new == data else quopri.encodestring(new)
    if transfer != "base64":
        raise _Unreadable(f"part has the unknown transfer encoding {transfer[:20]}")
    try:
        data = base64.b64decode(b"".join(body.split()), validate=True)
    except (binascii.Error, ValueError):
        raise _Unreadable("part is not valid base64") from None
    new = change(data)
    if new == data:
        return body
    encoded = base64.b64encode(new)
    end = b"\r\n" if b"\r\n" in body else b"\n"
    if end not in body:
        return encoded
    return end.join(encoded[at : at + _WIDTH] for at in range(0, len(encoded), _WIDTH))
