"""What a new version of the document changes for those who call the client."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from codegen.documents import Json
from codegen.effective import Effective
from codegen.packages import package_diff


class Upgrade(NamedTuple):
    rating: str
    """`breaking`, `additive`, or another word if callers have nothing to do."""
    text: str
    markdown: str


def upgrade(old: Json, effective: Effective, old_package: Path, new_package: Path) -> Upgrade:
    """Compare two effective documents, and the packages that are generated from them."""
    # Only here, because it reads the package: without one the client can be made all the same.
    from postman_facade.contract.diff import as_markdown, as_text, diff

    new = effective.document
    changes = diff(old, new)
    names = package_diff(old_package, new_package)
    ratings = [change.rating for change in changes]
    rating = next((r for r in ("breaking", "additive") if r in ratings), "unchanged")
    was, now = old["info"]["version"], new["info"]["version"]
    text = [f"\nagainst the document it replaces: {as_text(changes)}"]
    text += ["names and signatures of the package:", *(f"  {change}" for change in names)]
    markdown = [f"# API document {was} to {now}", "", as_markdown(changes).strip(), ""]
    for title, lines in (
        ("Python names and signatures", [str(change) for change in names]),
        ("Corrections, words and repairs that need a look", effective.remarks),
    ):
        if lines:
            markdown += [f"## {title}", "", *(f"- {line}" for line in lines), ""]
    return Upgrade(rating, "\n".join(text), "\n".join(markdown))
