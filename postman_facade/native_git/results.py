"""The results of pull, plan and push."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from postman_facade.native_git.comparison import Change

Progress: TypeAlias = Callable[[int, int, str], None]
"""Called with the number of elements done, the total, and the name of the last one."""


class Outcome(NamedTuple):
    """The result of one change."""

    change: Change
    status: Literal["done", "conflict", "failed", "skipped"]
    """`skipped` if it was not tried, because no call could succeed any more."""
    uid: str = ""
    """The id of the created or updated element."""
    reason: str = ""
    """Why it failed."""


class Pulled(NamedTuple):
    """The result of a pull."""

    workspace: str
    """The id of the workspace."""
    changes: list[Change]
    """Changes of the service that were written to the folder."""
    conflicts: list[Change]
    """Elements changed on both sides; their files are not touched."""
    kept: list[Change]
    """Elements changed only in the files, which you can push."""
    failed: list[Outcome]
    """Elements that the service does not show, or that cannot be files; pull again."""


class Plan(NamedTuple):
    """The differences between a folder and a workspace, and what a push would do."""

    workspace: str
    """The id of the workspace."""
    is_restore: bool
    """Whether it is not the workspace of the folder."""
    changes: list[Change]
    failed: list[Outcome]
    """Elements that the service does not show, so that they cannot be compared."""

    @property
    def pushed(self) -> list[Change]:
        """The changes that a push makes on the service."""
        return [change for change in self.changes if change.side == "local"]

    @property
    def conflicts(self) -> list[Change]:
        """Elements changed on both sides, which are pushed only if named."""
        return [change for change in self.changes if change.is_conflict]

    @property
    def behind(self) -> list[Change]:
        """Changes of the service that a pull would write."""
        return [change for change in self.changes if change.side == "remote"]


class Pushed(NamedTuple):
    """The results of a push, in order."""

    workspace: str
    outcomes: list[Outcome]

    @property
    def done(self) -> list[Outcome]:
        """Changes that were made."""
        return [outcome for outcome in self.outcomes if outcome.status == "done"]

    @property
    def conflicts(self) -> list[Outcome]:
        """Changes that were not made because the service changed the element in the meantime."""
        return [outcome for outcome in self.outcomes if outcome.status == "conflict"]

    @property
    def failed(self) -> list[Outcome]:
        """Changes that failed; another push continues from there."""
        return [outcome for outcome in self.outcomes if outcome.status == "failed"]
