"""The JSON of a document, to look into without narrowing each step."""

from __future__ import annotations

from typing import Any

from postman_facade.documents.document import Document


def raw(document: Document) -> Any:
    return document.data
