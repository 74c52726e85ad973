"""What publishing did."""

from __future__ import annotations

from typing import Literal, NamedTuple

from postman_facade.resources.reference import Reference


class Published(NamedTuple):
    """One element that now has the content that was published."""

    action: Literal["created", "updated", "unchanged"]
    id: str
    name: str
    uid: str
    adopted: bool = False
    """Created although the answer was lost: it was looked for and found."""
    unique: bool = True
    """False where it was created and the service did not list it in time, so that another run may
    have made one of the same name that this run could not see."""

    @classmethod
    def of(
        cls,
        action: Literal["created", "updated", "unchanged"],
        reference: Reference,
        *,
        adopted: bool = False,
        unique: bool = True,
    ) -> Published:
        return cls(action, *reference, adopted=adopted, unique=unique)
