"""The effective document becomes the package `postman_api_client`."""

from __future__ import annotations

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
from openapi_python_client.parser.properties import AnyProperty

from codegen.documents import Json, operations
from codegen.prepare import bytes_only, default_area, prepare
from codegen.problems import Problem

PACKAGE = "postman_api_client"
_TEMPLATES = Path(__file__).parent / "templates"
_RUFF = (sys.executable, "-m", "ruff")

# The builtins that generated code uses where a property or parameter could hide them. The generator
# reserves all builtins, so that `type`, which most objects have, would be spelt `type_`.
_USED_BUILTINS = frozenset(
    ("bool", "bytes", "classmethod", "dict", "float", "frozenset", "int", "isinstance", "list")
) | frozenset(("object", "self", "set", "str", "tuple"))
# And what models have anyway.
_MEMBERS = ("additional_properties", "from_dict", "json_names", "to_dict", "to_multipart")


def generate(document: Json, package: Path) -> None:
    """Write the package for `document` into the folder `package`, which must not exist yet."""
    strings.RESERVED_WORDS = {*_USED_BUILTINS, *_MEMBERS}
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
    data = GeneratorData.from_dict(prepare(document), config=config)
    if isinstance(data, GeneratorError):
        raise Problem(f"the generator does not take the document: {data.header} {data.detail}")
    project = generator.Project(openapi=data, custom_template_path=_TEMPLATES, config=config)
    project.env.globals.update(_template_globals(document))
    project.env.filters.update(repr=repr, safe_text=_safe_text)
    with contextlib.redirect_stdout(io.StringIO()):  # it announces the folder it writes to
        problems = _problems(project.build())
    if problems:
        raise Problem("; ".join(problems))
    rows = _rows(document)
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
        (method, _place(path)): {**operation, "method": method.upper(), "path": path}
        for path, method, operation in operations(document)
    }

    def facts(endpoint: Any) -> Json:
        return by_place[endpoint.method, _place(endpoint.path.get_untrusted_value())]

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
        """Those `from x import y` lines whose name stands in `code`."""
        words = set(re.findall(r"\w+", code))
        ours = {line for line in imports if line.startswith("from .")}
        return sorted(line for line in ours if line.rsplit(" ", 1)[-1] in words)

    return {"facts": facts, "joined": joined, "described": described, "used": used}


def _place(path: str) -> str:
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def _safe_text(text: str) -> str:
    """`text` as it may stand in a docstring."""
    return text.strip().replace('"""', "'''")


def _rows(document: Json) -> list[tuple[Any, ...]]:
    rows = []
    for path, method, operation in operations(document):
        identifier = operation["operationId"]
        area = (operation.get("tags") or [default_area(path)])[0]
        rows.append(
            (
                identifier,
                str(strings.PythonIdentifier(area, prefix="tag")),
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
