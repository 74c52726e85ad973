"""The effective document becomes the package `postman_api_client`."""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import openapi_python_client as generator
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.union import UnionProperty

from codegen.documents import Json, erased, operations
from codegen.identifiers import areas_reserved, separate_properties
from codegen.observed import is_observed
from codegen.prepare import bytes_only, prepare
from codegen.problems import Problem

PACKAGE = "postman_api_client"
_TEMPLATES = Path(__file__).parent / "templates"
_RUFF = (sys.executable, "-m", "ruff")


def generate(document: Json, package: Path) -> None:
    """Write the package for `document` into the folder `package`, which must not exist yet."""
    prepared = prepare(document)
    AnyProperty._type_string = AnyProperty._json_type_string = "JsonValue"
    config = Config.from_sources(
        ConfigFile(
            literal_enums=True,
            post_hooks=[],
            package_name_override=PACKAGE,
            content_type_overrides=dict.fromkeys(bytes_only(document), "application/octet-stream"),
        ),
        MetaType("none"),
        document_source=package,  # never read: the document is given as it is
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    with areas_reserved(prepared):
        data = GeneratorData.from_dict(prepared, config=config)
    if isinstance(data, GeneratorError):
        raise Problem(f"the generator does not take the document: {data.header} {data.detail}")
    separate_properties(data)
    project = generator.Project(openapi=data, custom_template_path=_TEMPLATES, config=config)
    project.env.globals.update(_template_globals(document))
    project.env.filters.update(repr=repr, safe_text=_safe_text)
    with contextlib.redirect_stdout(io.StringIO()):  # it announces the folder it writes to
        problems = _problems(project.build())
    if problems:
        raise Problem("; ".join(problems))
    rows = _rows(document, prepared)
    (package / "operations.py").write_text(
        project.env.get_template("operations.py.jinja").render(
            rows=rows,
            version=document["info"]["version"],
            servers=_servers(document),
            rate_limits={
                name: (bucket["limit"], float(bucket["window"]))
                for name, bucket in document.get("x-rate-limits", {}).items()
            },
        ),
        encoding="utf-8",
    )
    (package / "tracebacks.py").write_text(
        project.env.get_template("tracebacks.py.jinja").render(), encoding="utf-8"
    )
    (package / "py.typed").touch()
    (package / "postman-api.json").write_text(
        json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    _format(package)


def _problems(errors: Any) -> list[str]:
    return [
        " ".join(f"{error.level.name}: {error.header or ''} {error.detail or ''}".split())
        for error in errors
    ]


def _template_globals(document: Json) -> dict[str, Callable[..., Any]]:
    by_place = {
        (method, erased(path)): {**operation, "method": method.upper(), "path": path}
        for path, method, operation in operations(document)
    }

    def facts(endpoint: Any) -> Json:
        return by_place[endpoint.method, erased(endpoint.path.get_untrusted_value())]

    def joined(endpoint: Any, parameter: Any) -> bool:
        """Whether an array goes into the query as one value with commas."""
        return any(
            given["name"] == str(parameter.name.get_untrusted_value())
            and given.get("explode") is False
            for given in facts(endpoint).get("parameters", [])
            if given["in"] == "query"
        )

    def described(endpoint: Any) -> list[tuple[str, str]]:
        """The parameters that have a description, by their Python names."""
        texts = {p["name"]: p.get("description") for p in facts(endpoint).get("parameters", [])}
        named = [
            (p.python_name, texts.get(p.name.get_untrusted_value()))
            for p in endpoint.list_all_parameters()
        ]
        return [(name, text) for name, text in named if text]

    def used(imports: Iterable[str], code: str) -> list[str]:
        """Those `from x import y` lines whose name `code` uses."""
        words = _names_in(ast.parse(code))
        ours = {line for line in imports if line.startswith("from .")}
        return sorted(line for line in ours if line.rsplit(" ", 1)[-1] in words)

    return {
        "facts": facts,
        "joined": joined,
        "described": described,
        "used": used,
        "told_apart": _told_apart,
    }


def _names_in(tree: ast.Module) -> set[str]:
    """The names that are used, also those in the types of casts."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "cast":
            names.update(re.findall(r"\w+", ast.unparse(node.args[0])))
    return names


def _told_apart(endpoint: Any) -> list[tuple[str, Any]]:
    """The bodies of an operation, each with what is true of it alone; None for any other value.

    Models and files are told apart by their classes, so one that is anything else comes last.
    """
    required = all(body.prop.required for body in endpoint.bodies)
    given = "" if required else "not isinstance(body, Unset)"
    if len(endpoint.bodies) < 2:
        return [(given, body) for body in endpoint.bodies]
    by_class: dict[str, Any] = {}
    others: list[Any] = []
    for body in endpoint.bodies:
        classes = _classes(body.prop)
        if classes:
            by_class.setdefault(f"isinstance(body, {classes})", body)
        else:
            others.append(body)
    return [*by_class.items(), (given, others[0] if others else None)]


def _classes(body: Any) -> str:
    """The classes of `body`, if it can only be objects of such."""
    if not isinstance(body, (ModelProperty, FileProperty, UnionProperty)):
        return ""
    inner = getattr(body, "inner_properties", None)
    if inner is not None and not all(_classes(one) for one in inner):
        return ""
    return body.get_type_string(no_optional=True).as_unembedded_code()


def _safe_text(text: str) -> str:
    """`text` as it may stand in a docstring."""
    return text.strip().replace('"""', "'''")


def function_names(document: Json) -> dict[str, str]:
    """What each operation is called in Python, such as `api.mocks.get_mock`, by its id."""
    return {row[0]: f"api.{row[1]}.{row[2]}" for row in _rows(document, prepare(document))}


def _rows(document: Json, prepared: Json) -> list[tuple[Any, ...]]:
    rows = []
    for path, method, operation in operations(document):
        identifier = operation["operationId"]
        rows.append(
            (
                identifier,
                prepared["paths"][path][method]["tags"][0],
                str(strings.PythonIdentifier(identifier, prefix="field_")),
                method.upper(),
                path,
                tuple(next(iter(scheme), "") for scheme in operation.get("security", [])),
                tuple(operation.get("x-rate-limit", ["default"])),
                operation.get("x-retry", {}).get(
                    "safe", method in ("get", "head", "put", "delete")
                ),
                operation.get("x-pagination"),
                operation.get("x-id", {}),
                operation.get("x-task"),
                operation.get("x-secret", {}),
                tuple(operation.get("x-plan", [])),
                is_observed(operation),
            )
        )
    return sorted(rows)


def _servers(document: Json) -> dict[str, str]:
    urls = [server["url"] for server in document.get("servers", [])]
    return {"eu" if ".eu." in url else "us": url for url in urls}


def _format(package: Path) -> None:
    """Imports that are needed, in order, and one layout; whatever ruff settings are around."""
    for arguments in (
        ["check", "--isolated", "--no-cache", "--quiet", "--fix", "--select=F401,I,UP"],
        ["format", "--isolated", "--no-cache", "--quiet", "--line-length=100"],
    ):
        command = [*_RUFF, *arguments, "--target-version=py310", package.name]
        done = subprocess.run(command, cwd=package.parent, capture_output=True, text=True)
        if done.returncode:
            raise Problem(f"ruff: {' '.join((done.stdout + done.stderr).split())[:500]}")
