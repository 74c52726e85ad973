"""What the bookshop automates: its collection in Postman follows the file in the repository."""

from __future__ import annotations

from pathlib import Path

from postman_facade import AsyncPostman, Postman
from postman_facade.resources.published import Published

COLLECTION = Path(__file__).parents[1] / "bookshop.postman_collection.json"


def publish(postman: Postman, workspace: str) -> Published:
    """Called by CI after each merge."""
    return postman.collections.publish(COLLECTION, workspace=workspace)


async def rotate_token(postman: AsyncPostman, environment: str, token: str) -> None:
    """Called each night."""
    await postman.environments.set(environment, "TOKEN", token, secret=True)
