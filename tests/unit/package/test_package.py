"""The package as imported: light, typed, whole."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
from importlib import resources
from pathlib import Path

import postman_facade
from postman_facade import errors
from postman_facade.client._async import AsyncPostman
from postman_facade.client._sync import Postman

PACKAGE = Path(postman_facade.__file__).parent


def _modules_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys, json; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_it_loads_next_to_nothing() -> None:
    loaded = _modules_after("import postman_facade")
    heavy = {"httpx", "attrs", "starlette", "uvicorn", "redis", "sqlite3", "yaml", "pytest", "vcr"}
    assert not loaded & heavy
    assert not [name for name in loaded if name.startswith("postman_api_client")]


def test_making_a_client_loads_no_model_and_no_extra() -> None:
    loaded = _modules_after("from postman_facade import Postman; Postman('key')")
    assert not loaded & {"starlette", "uvicorn", "redis", "sqlite3", "yaml", "pytest", "vcr"}
    assert not [name for name in loaded if name.startswith("postman_api_client.models")]


def test_what_is_exported_is_there_and_named() -> None:
    for name in postman_facade.__all__:
        assert getattr(postman_facade, name) is not None
    assert sorted(postman_facade.__all__) == list(postman_facade.__all__)
    assert set(dir(postman_facade)) >= set(postman_facade.__all__)


def test_both_packages_are_marked_as_typed_and_ship_the_document() -> None:
    for package in ("postman_facade", "postman_api_client"):
        assert resources.files(package).joinpath("py.typed").is_file()
    document = resources.files("postman_api_client").joinpath("postman-api.json").read_text("utf-8")
    assert len(json.loads(document)["paths"]) > 100


def test_the_http_library_is_imported_in_one_place() -> None:
    importing = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            if any(name.split(".")[0] == "httpx" for name in names):
                importing.add(path.relative_to(PACKAGE).as_posix())
    assert importing == {"_http.py"}


def test_policy_does_no_input_or_output_and_knows_nothing_above_it() -> None:
    forbidden = (
        "httpx",
        "socket",
        "sqlite3",
        "asyncio",
        "threading",
        "time",
        "os",
        "io",
        "logging",
    )
    above = ("client", "transport", "resources", "documents", "rate_limit", "sandbox", "testing")
    for path in (PACKAGE / "policy").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for module in modules:
                assert module.split(".")[0] not in forbidden, (path.name, module)
                assert not module.startswith(tuple(f"postman_facade.{room}" for room in above))


def test_both_clients_offer_the_same() -> None:
    def offered(client: type) -> set[str]:
        names = {name for name in vars(client) if not name.startswith("_")}
        return {"close" if name == "aclose" else name for name in names}

    assert offered(Postman) == offered(AsyncPostman)
    for name in offered(Postman) - {"close"}:
        member, twin = getattr(Postman, name), getattr(AsyncPostman, name)
        if inspect.isfunction(member):
            assert list(inspect.signature(member).parameters) == list(
                inspect.signature(twin).parameters
            )


def test_the_tree_of_errors_is_printed_in_full() -> None:
    tree = errors.__doc__ or ""
    for name, error in vars(errors).items():
        if isinstance(error, type) and issubclass(error, errors.PostmanError):
            assert name in tree, name


def test_contract_checks_without_their_extra_say_so() -> None:
    code = (
        "import sys; sys.modules['jsonschema_rs'] = None\n"
        "import postman_facade.testing.cassettes, postman_facade.contract\n"
        "try: postman_facade.contract.check\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install" in done.stdout
    assert "[contract]" in done.stdout


def test_workspaces_as_files_without_their_extra_say_so() -> None:
    code = (
        "import sys; sys.modules['yaml'] = None\n"
        "try: import postman_facade.native_git\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "postman-facade[files]"' in done.stdout
