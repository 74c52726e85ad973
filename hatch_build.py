"""The README as the package index shows it: its links absolute, and the latest changes below.

Links lead to the address under `[project.urls]`, Repository. While the owner has set none, they
are left out, because an index has no page that a relative link could lead to.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_RELATIVE_LINK = re.compile(r"\[([^\]]+)\]\((?![a-z]+:|#)([^)]+)\)")
_LATEST = re.compile(r"^## .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def readme(text: str, changelog: str, repository: str | None) -> str:
    """Return the text for the package index."""
    latest = _LATEST.search(changelog)
    whole = f"{text.rstrip()}\n\n# Latest changes\n\n{latest[0].rstrip() if latest else ''}\n"
    target = rf"[\1]({repository.rstrip('/')}/blob/main/\2)" if repository else r"\1"
    return _RELATIVE_LINK.sub(target, whole)


class ReadmeHook(MetadataHookInterface):
    """What hatchling asks for the metadata that `pyproject.toml` calls dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the readme."""
        root = Path(self.root)
        text, changelog = (
            root.joinpath(name).read_text(encoding="utf-8")
            for name in ("README.md", "CHANGELOG.md")
        )
        repository = metadata.get("urls", {}).get("Repository")
        content = readme(text, changelog, repository)
        metadata["readme"] = {"content-type": "text/markdown", "text": content}
