"""Writes the pages of the operations and of the models, from the generated client.

They are in `docs/reference/operations` and `docs/reference/models`, which are not committed.
"""

from __future__ import annotations

import inspect
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module, resources
from itertools import groupby
from pathlib import Path
from typing import Any, get_args

from postman_api_client import models
from postman_api_client.operations import OPERATIONS, RATE_LIMITS, Operation
from public_names import as_rst
from sphinx.application import Sphinx

from postman_facade import _yaml

_NAMES = re.compile(r"\b[A-Z]\w+")
_DOCUMENT = Path(__file__).parents[2] / "openapi" / "postman-api.yaml"
_PLANS = {"enterprise": "Enterprise", "team": "Team"}
_RETRIED = {True: "yes", False: "no: it may have been carried out"}
_PAGING = {
    "none": "all on one page",
    "offset": "by offset",
    "cursor": "by cursor",
    "scim": "as SCIM",
}


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("builder-inited", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _write(app: Sphinx) -> None:
    reference = Path(app.srcdir, "reference")
    pages = {f"operations/{name}": text for name, text in _operation_pages()}
    pages |= {f"models/{name}": text for name, text in _model_pages()}
    for folder in ("operations", "models"):
        wanted = {f"{name}.md" for name in pages}
        for file in (reference / folder).glob("*.md"):
            if f"{folder}/{file.name}" not in wanted:
                file.unlink()
    for name, text in pages.items():
        file = reference / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text("utf-8") != text:  # what stays is not read again
            file.write_text(text, encoding="utf-8")


def _title(area: str) -> str:
    words = {"api": "API", "scim": "SCIM", "sdks": "SDKs"}
    first, *rest = [words.get(word, word) for word in area.split("_")]
    return " ".join(
        [first if first.isupper() or first in words.values() else first.capitalize(), *rest]
    )


def _by_area() -> list[tuple[str, list[Operation]]]:
    ordered = sorted(OPERATIONS.values(), key=lambda each: (each.area, each.name))
    return [(area, list(group)) for area, group in groupby(ordered, lambda each: each.area)]


@cache
def _helpers() -> dict[str, list[str]]:
    """The helpers that call an operation, by its id."""
    table = resources.files("postman_facade.contract.diff").joinpath("helpers.json")
    found: dict[str, list[str]] = json.loads(table.read_text("utf-8"))
    return found


def _origins() -> dict[str, str]:
    """Where an operation is from, by its id, if not from the published document."""
    document = _yaml.load(_DOCUMENT.read_text("utf-8"))
    return {
        operation["operationId"]: operation["x-origin"]
        for path in document["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and "x-origin" in operation
    }


def _operation_pages() -> Iterator[tuple[str, str]]:
    origins = _origins()
    yield "index", _overview(origins)
    for area, operations in _by_area():
        module = import_module(f"postman_api_client.api.{area}")
        name = "".join(word.capitalize() for word in area.split("_"))
        (api,) = [
            value
            for key, value in vars(module).items()
            if key.lower() == f"{name}Api".lower() and inspect.isclass(value)
        ]
        sections = [
            _section(operation, getattr(api, operation.name), origins) for operation in operations
        ]
        yield area, f"# {_title(area)}\n\n" + "\n".join(sections)


def _overview(origins: dict[str, str]) -> str:
    observed = sum(each.observed for each in OPERATIONS.values())
    lines = [
        "# Operations",
        "",
        f"All {len(OPERATIONS) - observed} operations of the API document and {observed} that are "
        "[observed](../../guides/calling.md#observed-operations), each as `postman.api.<area>.<name>`, "
        "and with `await` in an `AsyncPostman`. What a plan lacks raises `PlanRequiredError`; how the "
        "limits are kept is in [Limits](../../guides/limits.md).",
        "",
        "```{toctree}",
        ":hidden:",
        ":maxdepth: 1",
        "",
        *(area for area, _ in _by_area()),
        "```",
        "",
    ]
    for area, operations in _by_area():
        lines += [f"## {_title(area)}", "", "| | request | plan | limit |", "|---|---|---|---|"]
        for each in operations:
            target = f"postman.api.{area}.{each.name}"
            mark = " (observed)" if each.id in origins else ""
            lines.append(
                f"| {{py:func}}`~{target}`{mark} | `{each.method} {each.path}` | {_plan(each)} "
                f"| {', '.join(map(_limit, each.rate_limit))} |"
            )
        lines.append("")
    return "\n".join(lines)


def _plan(operation: Operation) -> str:
    return " or ".join(_PLANS.get(plan, plan) for plan in operation.plan) or "any"


def _limit(bucket: str) -> str:
    calls, seconds = RATE_LIMITS[bucket]
    return f"{calls} in {seconds:,.0f} s"


def _section(operation: Operation, function: Any, origins: dict[str, str]) -> str:
    summary, _, details = (inspect.getdoc(function) or "").partition("\n\n")
    details = details.replace(f"`{operation.method} {operation.path}`", "", 1)
    called = _helpers().get(operation.id, ())
    facts = {
        "request": f"`{operation.method} {operation.path}`",
        "plan": _plan(operation),
        "limit": ", ".join(f"`{name}`: {_limit(name)}" for name in operation.rate_limit),
        "retried": _RETRIED[operation.retry_safe],
        "pages": _PAGING[operation.pagination["style"]] if operation.pagination else "",
        "task": "goes on after the response" if operation.task else "",
        "origin": f"{origins[operation.id]}: not in the published document"
        if operation.id in origins
        else "",
        "used by": ", ".join(f"`postman.{name}`" for name in called),
    }
    rows = "\n".join(f"| {name} | {fact} |" for name, fact in facts.items() if fact)
    return (
        f"## {summary.removesuffix('.')}\n\n"
        f"````{{py:function}} postman.api.{operation.area}.{operation.name}{_signature(function)}\n\n"
        f"| | |\n|---|---|\n{rows}\n\n"
        f"```{{eval-rst}}\n{as_rst(details)}\n```\n````\n"
    )


def _signature(function: Any) -> str:
    signature = inspect.signature(function)
    parameters = [each for each in signature.parameters.values() if each.name != "self"]
    text = str(signature.replace(parameters=parameters))
    return text.replace("'", "").replace("<UNSET>", "UNSET").replace("= UNSET", "= UNSET")


def _model_pages() -> Iterator[tuple[str, str]]:
    by_area = _homes()
    titles = "\n".join(by_area)
    yield (
        "index",
        "# Models\n\nWhat operations take and return, in `postman_api_client.models`. Unknown properties "
        "are kept in `additional_properties`, and unknown values of an enumeration as text. A property "
        "that is not there is `UNSET`.\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{titles}\n```\n",
    )
    for area, names in by_area.items():
        title = "Shared" if area == "shared" else _title(area)
        yield area, f"# {title} models\n\n" + "\n".join(map(_model, sorted(names)))


def _homes() -> dict[str, list[str]]:
    """The models by the area whose operations use them; `shared` for those of several areas."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for area, _ in _by_area():
        source = inspect.getsource(import_module(f"postman_api_client.api.{area}"))
        waiting = set(_NAMES.findall(source)) & _KNOWN
        while waiting:
            name = waiting.pop()
            if area not in users[name]:
                users[name].add(area)
                waiting |= set(_mentioned(name))
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for name in models.__all__:
        areas = users[name]
        homes[areas.pop() if len(areas) == 1 else "shared"].append(name)
    return dict(sorted(homes.items()))


def _mentioned(name: str) -> Iterable[str]:
    annotations = getattr(getattr(models, name), "__annotations__", {})
    return _KNOWN & {found for text in annotations.values() for found in _NAMES.findall(str(text))}


def _model(name: str) -> str:
    model = getattr(models, name)
    head = f"```{{py:class}} postman_api_client.models.{name}\n:no-typesetting:\n```\n\n"
    head += f"```{{rubric}} {name}\n:heading-level: 2\n```\n\n"
    if not inspect.isclass(model):
        values = [value for part in get_args(model) for value in get_args(part)]
        return head + ", ".join(f"`{value}`" for value in values) + ", or any other text.\n"
    words = inspect.getdoc(model) or name
    head += "" if words.startswith(name) else f"{words}\n\n"
    json_names = {python: json for json, python in model.json_names.items()}
    rows = [
        f"| `{key}` | {_linked(str(kind))} | {_json(json_names.get(key, key), key)} |"
        for key, kind in model.__annotations__.items()
        if "ClassVar" not in str(kind)
    ]
    if not rows:
        return head + "Only `additional_properties`.\n"
    return head + "| property | type | in JSON |\n|---|---|---|\n" + "\n".join(rows) + "\n"


def _json(json_name: str, name: str) -> str:
    return f"`{json_name}`" if json_name != name else ""


def _linked(kind: str) -> str:
    """The type of a property, with links to models."""
    optional = " | Unset" in kind
    parts = re.split(r"(\w+)", kind.replace(" | Unset", ""))
    shown = "".join(
        f"{{py:class}}`~postman_api_client.models.{part}`" if part in _KNOWN else part
        for part in parts
    )
    for written, read in (
        ("|", "or"),
        ("list[", "list of "),
        ("dict[str, ", "mapping to "),
        ("]", ""),
    ):
        shown = shown.replace(written, read)
    return f"{shown}, optional" if optional else shown


_KNOWN = frozenset(models.__all__)
