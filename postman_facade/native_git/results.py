"""What pulling, planning and pushing a workspace come to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from postman_facade.native_git.comparison import Change

Progress: TypeAlias = Callable[[int, int, str], None]
"""Called with how many elements are done, how many there are, and the name of the last."""


class Pulled(NamedTuple):
    """What a pull changed in the folder."""

    workspace: str
    """The id of the workspace."""
    changes: list[Change]
    """What was created, updated or removed in the folder, because the service changed."""
    conflicts: list[Change]
    """What both sides changed; its files are left as they are."""
    kept: list[Change]
    """What only the files changed: it can be pushed."""


class Plan(NamedTuple):
    """How a folder and a workspace differ, and what a push would do."""

    workspace: str
    """The id of the workspace."""
    is_restore: bool
    """Whether it is another workspace than the folder's own."""
    changes: list[Change]

    @property
    def pushed(self) -> list[Change]:
        """What a push creates, updates and deletes on the service."""
        return [change for change in self.changes if change.side == "local"]

    @property
    def conflicts(self) -> list[Change]:
        """What both sides changed: pushed only where it is named."""
        return [change for change in self.changes if change.is_conflict]

    @property
    def behind(self) -> list[Change]:
        """What the service changed and a pull would bring."""
        return [change for change in self.changes if change.side == "remote"]


class Outcome(NamedTuple):
    """What became of one change of a push."""

    change: Change
    status: Literal["done", "conflict", "failed"]
    uid: str = ""
    """The id of what was created or updated."""
    reason: str = ""
    """Why it failed."""


class Pushed(NamedTuple):
    """What a push did, in its order."""

    workspace: str
    outcomes: list[Outcome]

    @property
    def done(self) -> list[Outcome]:
        """What was carried out."""
        return [outcome for outcome in self.outcomes if outcome.status == "done"]

    @property
    def conflicts(self) -> list[Outcome]:
        """What was not, since the service changed it in the meantime."""
        return [outcome for outcome in self.outcomes if outcome.status == "conflict"]

    @property
    def failed(self) -> list[Outcome]:
        """What failed; pushing again goes on from there."""
        return [outcome for outcome in self.outcomes if outcome.status == "failed"]
