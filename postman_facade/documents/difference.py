"""Where two JSON values differ."""

from __future__ import annotations

from itertools import zip_longest

from postman_facade._json_pointer import append
from postman_facade.documents.text import Written

_ABSENT = object()


def differences(before: object, after: object) -> list[str]:
    """Return the JSON pointers of all places that differ, in document order.

    Numbers of another kind (1 and 1.0) or written in another way (1.0 and 1.00) differ. Where
    keys are in another order, it is the pointer of their object with ` (key order)` after it;
    keys that only one side has do not count.
    """
    found: list[str] = []
    pending = [("", before, after)]
    while pending:
        pointer, one, other = pending.pop()
        if isinstance(one, dict) and isinstance(other, dict):
            keys = [*one, *(key for key in other if key not in one)]
            if [key for key in one if key in other] != [key for key in other if key in one]:
                pending.append((f"{pointer} (key order)", one, _ABSENT))
            pending.extend(
                (append(pointer, (key,)), one.get(key, _ABSENT), other.get(key, _ABSENT))
                for key in reversed(keys)
            )
        elif isinstance(one, list) and isinstance(other, list):
            pairs = list(enumerate(zip_longest(one, other, fillvalue=_ABSENT)))
            pending.extend((f"{pointer}/{index}", *pair) for index, pair in reversed(pairs))
        elif _written(one) != _written(other):
            found.append(pointer)
    return found


def _written(value: object) -> tuple[type, object]:
    if isinstance(value, float):
        return float, value.text if isinstance(value, Written) else repr(value)
    return type(value), value
