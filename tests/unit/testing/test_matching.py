"""When a request is the one that was recorded."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from postman_facade.testing.cassettes.matching import same_body


class Sent(NamedTuple):
    body: bytes | None
    method: str = "POST"
    path: str = "/collections"


@pytest.mark.parametrize(
    ("sent", "recorded"),
    [
        (b'{"a":1,"b":[1,2]}', b'{\n "b": [1, 2],\n "a": 1\n}'),
        (b"text", b"text"),
        (b"", None),
    ],
)
def test_bodies_of_the_same_value(sent: bytes, recorded: bytes) -> None:
    same_body(Sent(sent), Sent(recorded))


@pytest.mark.parametrize(
    ("sent", "recorded"),
    [
        (b'{"a":[1,2]}', b'{"a":[2,1]}'),
        (b'{"a":true}', b'{"a":1}'),
        (b'{"a":1}', b'{"a":1,"b":null}'),
        (b"text", b"other"),
        (b"", b"{}"),
    ],
)
def test_bodies_of_other_values(sent: bytes, recorded: bytes) -> None:
    with pytest.raises(AssertionError, match="recorded"):
        same_body(Sent(sent), Sent(recorded))
