"""Operations that are in use and not documented: an overlay marks them `x-origin: observed`."""

from __future__ import annotations

from copy import deepcopy

from codegen.documents import METHODS, Json, erased, operations


def is_observed(operation: Json) -> bool:
    return operation.get("x-origin") == "observed"


def without_documented(update: Json, document: Json) -> tuple[Json, list[str]]:
    """`update` of paths without the observed operations that `document` has, and which these are.

    One that has the same method and path, or the same id, is the same.
    """
    known = operations(document)
    places = {(method, erased(path)) for path, method, _ in known}
    ids = {operation.get("operationId") for _, _, operation in known}
    left = deepcopy(update)
    dropped: list[str] = []
    for path, item in update.items():
        for method in METHODS:
            operation = item.get(method, {}) if isinstance(item, dict) else {}
            if not is_observed(operation):
                continue
            if (method, erased(path)) in places or operation["operationId"] in ids:
                del left[path][method]
                dropped.append(f"{method.upper()} {path}")
        if not left[path]:
            del left[path]
    return left, dropped
