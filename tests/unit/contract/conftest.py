"""The document is loaded once for these tests: loading takes longer than most of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from postman_facade.contract.api import Api

load = Api.load
packaged = cache(load)


@pytest.fixture(autouse=True, scope="module")
def _the_document_is_loaded_once() -> Iterator[None]:
    def loaded(document: str | os.PathLike[str] | None = None, servers: Iterable[str] = ()) -> Api:
        return load(document, servers) if document or servers else packaged()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Api, "load", loaded)
        yield
