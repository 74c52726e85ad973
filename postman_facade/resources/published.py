"""The result of publishing."""

from __future__ import annotations

from typing import Literal, NamedTuple

from postman_facade.resources.reference import Reference


class Published(NamedTuple):
    """The published element."""

    action: Literal["created", "updated", "unchanged"]
    id: str
    name: str
    uid: str
    adopted: bool = False
    """Whether the response to its creation was lost, and the element was found afterwards."""
    unique: bool = True
    """False if it was created but not listed in time. Another run may then have created an element
    with the same name that this run could not see."""
    kind: str = ""
    """Such as `collection`."""

    @classmethod
    def of(
        cls,
        action: Literal["created", "updated", "unchanged"],
        reference: Reference,
        *,
        adopted: bool = False,
        unique: bool = True,
    ) -> Published:
        """Return what was done to the element at `reference`."""
        id, name, uid, kind = reference
        return cls(action, id, name, uid, adopted=adopted, unique=unique, kind=kind)
