"""What a new version of the document changes for those who call the client, as a report.

Breaking changes first, then additions, then words. Each names the functions as they are called in
Python, before and after, and the helpers and commands of the library that use them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from codegen.documents import Json, erased, operations
from codegen.effective import Effective
from codegen.facade import commands, lacking
from codegen.generate import function_names
from codegen.packages import PackageChange, package_diff
from postman_facade import _json_pointer

if TYPE_CHECKING:
    from postman_facade.contract.diff import Change

_LIBRARY = Path(__file__).resolve().parents[1] / "postman_facade"
_MOST = 8
_TITLES = {"breaking": "Breaking", "additive": "Additive", "wording": "Words"}


class Upgrade(NamedTuple):
    rating: str
    """`breaking`, `additive`, or another word if callers have nothing to do."""
    markdown: str


def upgrade(old: Json, effective: Effective, old_package: Path, new_package: Path) -> Upgrade:
    """Compare two effective documents, and the packages that are generated from them."""
    # Only here, because it reads the package: without one the client can be made all the same.
    from postman_facade.contract.diff import diff

    new = effective.document
    changes = diff(old, new)
    names = _Names(old, new, changes)
    package = package_diff(old_package, new_package, names.renamed())
    counts = Counter(rating for rating, *_ in {_content(change) for change in changes})
    lines = [f"# API document {old['info']['version']} to {new['info']['version']}", ""]
    lines += [", ".join(f"{counts[rating]} {rating}" for rating in _TITLES)]
    for rating, title in _TITLES.items():
        found = [change for change in changes if change.rating == rating]
        lines += _section(title, _operations(found, names))
        lines += _section(f"{title}: models and arguments", _package(package, rating), level=3)
    lines += _section("Areas", _areas(names))
    lines += _section("Helpers to change", lacking(_LIBRARY, new_package))
    lines += _section("Corrections, words and repairs that need a look", effective.remarks)
    rating = next((r for r in ("breaking", "additive") if counts[r]), "unchanged")
    return Upgrade(rating, "\n".join(lines) + "\n")


def _section(title: str, entries: Iterable[str], level: int = 2) -> list[str]:
    lines = [f"- {entry}" for entry in entries]
    return ["", f"{'#' * level} {title}", "", *lines] if lines else []


class _Names:
    """The Python names of operations in both versions."""

    def __init__(self, old: Json, new: Json, changes: Iterable[Change]) -> None:
        self.before, self.after = function_names(old), function_names(new)
        self._places = {o["operationId"]: (m, p) for p, m, o in operations(new)}
        self._former: dict[str, str] = {}
        """The ids that operations had, by their new ones."""
        at = {(m, erased(p)): o["operationId"] for p, m, o in operations(old)}
        for identifier, (method, path) in self._places.items():
            known = at.get((method, erased(path)), identifier)
            if known in self.before:
                self._former[identifier] = known
        for change in changes:
            was = _place(change.where.old)
            if change.operation in self._places and was in at:
                self._former[change.operation] = at[was]

    def renamed(self) -> dict[str, str]:
        """Functions that have other names now."""
        pairs = {self.before[was]: self.after[now] for now, was in self._former.items()}
        return {was: now for was, now in pairs.items() if was != now}

    def of(self, identifier: str) -> str:
        """What an operation is called, and was called before."""
        now = self.after.get(identifier)
        was = self.before.get(self._former.get(identifier, identifier if now is None else ""))
        if now is None or was in (None, now):
            return f"`{now or was or identifier}`" if identifier else "the document"
        return f"`{was}`, now `{now}`"


def _place(pointer: str | None) -> tuple[str, str]:
    """The method and path of the operation that a pointer leads into."""
    tokens = _json_pointer.tokens(pointer) if pointer else []
    return (
        (tokens[2], erased(tokens[1])) if tokens[:1] == ["paths"] and len(tokens) > 2 else ("", "")
    )


def _content(change: Change) -> tuple[str, str, object, str]:
    return change.rating, change.code.text, change.where, change.message


def _operations(changes: list[Change], names: _Names) -> Iterator[str]:
    """A line for each operation, or for those that share the same changes, and what has changed."""
    shared: defaultdict[object, list[Change]] = defaultdict(list)
    for change in changes:
        shared[_content(change)].append(change)
    groups: defaultdict[tuple[str, ...], list[Change]] = defaultdict(list)
    for same in shared.values():
        groups[tuple(sorted({change.operation for change in same}))] += same
    for identifiers, found in sorted(groups.items()):
        lines = [_listed([names.of(identifier) for identifier in identifiers])]
        worded = {change.where for change in found if change.rating == "wording"}
        if len(worded) > 1:
            lines.append(f"other words in {len(worded)} places")
        else:
            lines += dict.fromkeys(change.message for change in found)
        named = {name for change in found for name in change.generated}
        models = [f"`{name}`" for name in sorted(named) if name.startswith("models.")]
        for title, uses in (("in", models), ("used by", _users(found))):
            lines += [f"{title} {_listed(uses)}"] if uses else []
        yield "\n  - ".join(lines)


def _users(changes: list[Change]) -> list[str]:
    """The helpers that call the operations, and the commands that call those."""
    from postman_facade.cli.app import pmf

    by_use = commands(pmf, _LIBRARY / "native_git/_sync")
    helpers = sorted({helper for change in changes for helper in change.helpers})
    functions = {name for change in changes for name in change.generated}
    used = [*helpers, *(helper.rpartition(".")[2] for helper in helpers), *functions]
    typed = sorted({command for use in used for command in by_use.get(use, ())})
    return [f"`postman.{helper}`" for helper in helpers] + [f"`{name}`" for name in typed]


def _package(changes: list[PackageChange], rating: str) -> Iterator[str]:
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for change in changes:
        whole_function = change.name.startswith("api.") and change.message in ("is gone", "is new")
        if change.rating == rating and not whole_function:
            by_name[change.name].append(change.message)
    for name, messages in by_name.items():
        yield f"`{name}`: {'; '.join(messages)}"


def _areas(names: _Names) -> Iterator[str]:
    def areas(functions: Mapping[str, str]) -> Counter[str]:
        return Counter(name.split(".")[1] for name in functions.values())

    before, after = areas(names.before), areas(names.after)
    for area in sorted(before.keys() | after.keys()):
        if area not in after:
            yield f"`api.{area}` is gone"
        elif area not in before:
            yield f"`api.{area}` is new ({after[area]} operation{'s' * (after[area] > 1)})"
        elif before[area] != after[area]:
            yield f"`api.{area}` has {after[area]} operations instead of {before[area]}"


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more
