"""Bodies as they are decoded for their schemas."""

from __future__ import annotations

import pytest

from postman_facade.contract.interaction import UnreadableBodyError, decode


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"a":1,"a":2}', r"has the key 'a' a second time at line 1, column 8; keep one"),
        ('{"b":\n[{"c":{"a":{},"a":{}}}]}', r"'a' .* line 2, column 15, in /b/0/c"),
        (r'{"a":1,"\u0061":2}', "'a' a second time"),
    ],
)
def test_of_two_values_with_one_key_none_is_checked(body: str, said: str) -> None:
    with pytest.raises(
        UnreadableBodyError, match=f"JSON that {said}" if said[:3] == "has" else said
    ):
        decode(body.encode(), "application/json")


def test_a_key_may_come_again_in_another_object() -> None:
    assert decode(b'{"a":{"a":[{"a":1},{"a":1}]}}', "application/json") == {
        "a": {"a": [{"a": 1}, {"a": 1}]}
    }
