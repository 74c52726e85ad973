"""Compare the public names and signatures of two generated packages, from their source."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

Rating = Literal["breaking", "additive"]
Function = ast.AsyncFunctionDef | ast.FunctionDef
# Every model has it, for undocumented properties.
_KEPT = "additional_properties"


class PackageChange(NamedTuple):
    rating: Rating
    name: str
    """``api.collections.get_collection`` or ``models.Tag``."""
    message: str

    def __str__(self) -> str:
        return f"{self.rating}: {self.name}: {self.message}"


class Member(NamedTuple):
    """A parameter of an operation or a field of a model."""

    types: frozenset[str]
    required: bool


class PublicName(NamedTuple):
    """The public interface of an operation or model."""

    members: Mapping[str, Member]
    positional: tuple[str, ...] = ()
    result: str = ""
    values: frozenset[str] = frozenset()
    """The values of an enumeration."""


def package_diff(
    old: Path, new: Path, renamed: Mapping[str, str] | None = None
) -> list[PackageChange]:
    """Return every change in public names and signatures, breaking changes first.

    Args:
        renamed: functions that have other names in `new`, to be compared under these.
    """
    now = renamed or {}
    before = {now.get(name, name): entry for name, entry in public_api(old).items()}
    after = public_api(new)
    changes = [PackageChange("breaking", name, "is gone") for name in before.keys() - after.keys()]
    changes += [PackageChange("additive", name, "is new") for name in after.keys() - before.keys()]
    for name in before.keys() & after.keys():
        changes += _entry_changes(name, before[name], after[name])
    return sorted(changes, key=lambda change: (change.rating == "additive", *change[1:]))


def public_api(package: Path) -> dict[str, PublicName]:
    """Return the operations and models of a package folder, by name."""
    found = {}
    for module in sorted(package.glob("api/*/*.py")):
        if module.stem != "__init__":
            found[f"api.{module.parent.name}.{module.stem}"] = _operation(_parsed(module))
    for module in sorted(package.glob("models/*.py")):
        if module.stem != "__init__":
            for name, entry in _models(_parsed(module)):
                found[f"models.{name}"] = entry
    return found


def _parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), str(module))


def _operation(tree: ast.Module) -> PublicName:
    functions = {node.name: node for node in tree.body if isinstance(node, Function)}
    arguments = functions["_get_kwargs"].args
    positional = [*arguments.posonlyargs, *arguments.args]
    first_default = len(positional) - len(arguments.defaults)
    members = {
        argument.arg: Member(_types(argument.annotation), place < first_default)
        for place, argument in enumerate(positional)
    }
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        members[argument.arg] = Member(_types(argument.annotation), default is None)
    returns = functions["_parse_response"].returns
    names = tuple(argument.arg for argument in positional)
    return PublicName(members, names, ast.unparse(returns) if returns else "")


def _models(tree: ast.Module) -> Iterator[tuple[str, PublicName]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name, PublicName(dict(_fields(node)))
        elif isinstance(node, ast.Assign) and not _is_type_variable(node.value):
            values = frozenset(
                repr(part.value) for part in ast.walk(node.value) if isinstance(part, ast.Constant)
            )
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, PublicName({}, values=values)


def _is_type_variable(value: ast.expr) -> bool:
    return isinstance(value, ast.Call)


def _fields(model: ast.ClassDef) -> Iterator[tuple[str, Member]]:
    optional = {name for node in model.body for name in _with_default(node)}
    for node in model.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            kept = node.target.id == _KEPT or "ClassVar" in ast.unparse(node.annotation)
            if not kept:
                yield (
                    node.target.id,
                    Member(_types(node.annotation), node.target.id not in optional),
                )


def _with_default(node: ast.stmt) -> Iterator[str]:
    """Return the optional arguments of a constructor."""
    if isinstance(node, ast.FunctionDef) and node.name == "__init__":
        for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
            if default is not None:
                yield argument.arg


def _types(annotation: ast.expr | None) -> frozenset[str]:
    """Return the alternatives of an annotation."""
    if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
        return _types(annotation.left) | _types(annotation.right)
    return frozenset({ast.unparse(annotation)} if annotation else ())


def _entry_changes(name: str, old: PublicName, new: PublicName) -> Iterator[PackageChange]:
    kind = "field" if name.startswith("models.") else "parameter"
    for member in sorted(old.members.keys() - new.members.keys()):
        yield PackageChange("breaking", name, f"{kind} {member} removed")
    for member in sorted(new.members.keys() - old.members.keys()):
        required = new.members[member].required
        what = f"{kind} {member} added{', required' if required else ''}"
        yield PackageChange("breaking" if required else "additive", name, what)
    common = old.members.keys() & new.members.keys()
    for member in sorted(common):
        was, now = old.members[member], new.members[member]
        yield from _member_changes(name, f"{kind} {member}", was, now)
    if _in_order(old, common) != _in_order(new, common):
        what = f"positional arguments changed from {', '.join(old.positional)} to {', '.join(new.positional)}"
        yield PackageChange("breaking", name, what)
    if old.result != new.result:
        yield PackageChange(
            "breaking", name, f"return type changed from {old.result} to {new.result}"
        )
    if gone := old.values - new.values:
        yield PackageChange("breaking", name, f"without {', '.join(sorted(gone))}")
    if came := new.values - old.values:
        yield PackageChange("additive", name, f"also {', '.join(sorted(came))}")


def _in_order(entry: PublicName, names: Iterable[str]) -> list[str]:
    return [name for name in entry.positional if name in names]


def _member_changes(name: str, member: str, old: Member, new: Member) -> Iterator[PackageChange]:
    if old.required != new.required:
        rating: Rating = "breaking" if new.required else "additive"
        what = "is now required" if new.required else "is no longer required"
        yield PackageChange(rating, name, f"{member} {what}")
    was, now = old.types - {"Unset"}, new.types - {"Unset"}
    if was != now:
        # Callers only pass parameters, so more types break nobody; they also read fields.
        wider = was < now and not name.startswith("models.")
        what = f"{member} changed from {' | '.join(sorted(was))} to {' | '.join(sorted(now))}"
        yield PackageChange("additive" if wider else "breaking", name, what)
