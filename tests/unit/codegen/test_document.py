"""The committed document: whole, in our own words, and different from upstream only with a reason."""

from __future__ import annotations

import copy
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen.compare import facts
from codegen.distil import distil
from codegen.documents import Json, at, erased, load, operations
from codegen.effective import build
from codegen.generate import generate
from codegen.observed import is_observed
from codegen.problems import Problem
from codegen.verify import verify
from tests.unit.codegen.committed import ROOT, effective, upstream

PUBLISHED = ROOT.parent / "shared/upstream/postman-api-1.45.0.yaml"
OVERLAYS = ROOT / "openapi/overlays"
FILES = Path(__file__).parent / "files"
# A document of our own, and, where it is at hand, the published one, which is not kept here.
DISTILLED = {FILES / "published.yaml": FILES / "distilled.yaml"}
if PUBLISHED.exists():
    DISTILLED[PUBLISHED] = ROOT / "openapi/upstream.yaml"


def test_it_is_openapi_and_covers_everything() -> None:
    assert list(OpenAPIV30SpecValidator(effective()).iter_errors()) == []
    assert len(operations(upstream())) == 201
    # And 12 over SCIM, which are documented elsewhere; those that are only observed count apart.
    assert sum(not is_observed(operation) for _, _, operation in operations(effective())) == 213


def test_every_operation_has_our_words_and_its_behaviour() -> None:
    buckets = effective()["x-rate-limits"]
    for path, method, operation in operations(effective()):
        where = f"{method} {path}"
        assert 0 < len(operation["summary"]) <= 60, where
        assert operation["description"], where
        assert operation["x-rate-limit"], where
        assert set(operation["x-rate-limit"]) <= set(buckets), where
        assert isinstance(operation["x-retry"]["safe"], bool), where
        assert len(operation["tags"]) == 1, where
        assert operation["tags"][0].isidentifier(), where


def test_no_post_or_patch_that_writes_may_be_repeated() -> None:
    repeatable = {
        operation["operationId"]
        for _, method, operation in operations(effective())
        if method in ("post", "patch") and operation["x-retry"]["safe"]
    }
    assert repeatable == {
        "searchPostmanResources",
        "detectedSecretsQueries",
        "schemaSecurityValidation",
    }


def test_upstream_holds_no_sentence() -> None:
    def strings(node: Any, name: str = "") -> Iterator[tuple[str, str]]:
        if isinstance(node, dict):
            for key, value in node.items():
                yield from strings(value, key)
        elif isinstance(node, list):
            for value in node:
                yield from strings(value, name)
        elif isinstance(node, str):
            yield name, node

    prose = [(k, v) for k, v in strings(upstream()["paths"]) if k == "description" and v]
    assert prose == []
    sentences = [v for k, v in strings(upstream()) if k != "pattern" and len(v.split()) > 5]
    assert sentences == []


def _corrected() -> set[str]:
    """Operation ids and component names that an overlay touches with a reason."""
    touched: set[str] = set()
    for file in OVERLAYS.glob("*.yaml"):
        for action in load(file)["actions"]:
            if "x-reason" not in action:
                continue
            for name in re.findall(r"schemas(?:\.(\w+)|\['([^\]]+)'\])", action["target"]):
                touched.update(re.findall(r"\w+", "".join(name)))
            for node in jsonpath.find(action["target"], upstream()):
                if node.location[:1] == ("paths",) and len(node.location) > 2:
                    operation = upstream()["paths"][node.location[1]][node.location[2]]
                    touched.add(operation["operationId"])
    return touched


def _shapes(document: Json, operation: Json) -> set[str]:
    """The names of all components that `operation` reaches."""
    found: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in found:
                found.add(reference)
                visit(at(document, reference))
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(operation)
    return {reference.rsplit("/", 1)[-1] for reference in found}


def test_nothing_of_upstream_is_lost_without_a_reason() -> None:
    corrected = _corrected()
    present = {
        (method, erased(path)): operation for path, method, operation in operations(effective())
    }
    for path, method, operation in operations(upstream()):
        now = present[method, erased(path)]
        assert now["operationId"] == operation["operationId"]
        before, after = facts(upstream(), operation), facts(effective(), now)
        differing = [
            place
            for place, fact in before.items()
            if place not in after
            or not fact.types <= after[place].types
            or not fact.enum <= after[place].enum
        ]
        explained = corrected & {operation["operationId"], *_shapes(upstream(), operation)}
        assert not differing or explained, (operation["operationId"], differing[:5])


def test_only_these_parameters_are_taken_away() -> None:
    after = {
        (m, p): {(q["in"], q["name"]) for q in o.get("parameters", [])}
        for p, m, o in operations(effective())
    }
    gone = {
        (operation["operationId"], parameter["name"])
        for path, method, operation in operations(upstream())
        for parameter in operation.get("parameters", [])
        if (parameter["in"], parameter["name"]) not in after[method, path]
    }
    # Both stand elsewhere: the media type at the body, the key in the security scheme.
    assert gone == {
        ("patchWorkspaceUpdate", "Content-Type"),
        ("generateServiceAccountToken", "x-api-key"),
    }


def _answers_text(operation: Json) -> bool:
    return any("text/markdown" in r.get("content", {}) for r in operation["responses"].values())


def test_every_list_operation_says_how_it_pages() -> None:
    """Whatever takes a cursor, an offset or a start index, or answers a list and little else."""
    silent = []
    for _, _, operation in operations(effective()):
        names = {parameter["name"] for parameter in operation.get("parameters", [])}
        pages = names & {"cursor", "offset", "startIndex"} and not _answers_text(operation)
        if pages and "x-pagination" not in operation:
            silent.append(operation["operationId"])
    assert silent == []
    assert sum("x-pagination" in o for _, _, o in operations(effective())) >= 57


def _words(text: str) -> set[tuple[str, ...]]:
    tokens = re.findall(r"[a-z0-9]+", text.lower())
    return {tuple(tokens[i : i + 8]) for i in range(len(tokens) - 7)}


def _copied(document: Json, published: Json) -> list[str]:
    """The operations of `document` with eight words in a row that are in `published`."""
    theirs: set[tuple[str, ...]] = set()

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            for value in node.values():
                collect(value)
        elif isinstance(node, list):
            for value in node:
                collect(value)
        elif isinstance(node, str):
            theirs.update(_words(node))

    collect(published)
    copied = []
    for path, method, operation in operations(document):
        texts = [operation["summary"], operation.get("description", "")]
        texts += [p.get("description", "") for p in operation.get("parameters", [])]
        if any(_words(text) & theirs for text in texts):
            copied.append(f"{method} {path}")
    return copied


@pytest.mark.parametrize("published", DISTILLED, ids=lambda path: path.stem)
def test_our_words_are_our_own(published: Path) -> None:
    assert _copied(effective(), load(published)) == []


def test_words_of_others_are_found() -> None:
    published = load(FILES / "published.yaml")
    assert _copied(published, published) == ["get /shelves/{shelfId}/books"]


@pytest.mark.parametrize("published", DISTILLED, ids=lambda path: path.stem)
def test_a_published_document_is_distilled_to_its_facts(published: Path) -> None:
    assert distil(load(published)).document == load(DISTILLED[published])


def _other_style() -> Json:
    """The same interface, written as another document might: inlined, unnamed, other parameters."""

    def inlined(node: Any, within: tuple[str, ...] = ()) -> Any:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                assert reference not in within
                return inlined(at(upstream(), reference), (*within, reference))
            return {key: inlined(value, within) for key, value in node.items()}
        return [inlined(value, within) for value in node] if isinstance(node, list) else node

    document: Json = inlined(copy.deepcopy(upstream()))
    document["openapi"] = "3.1.0"
    document["info"]["version"] = "9.9.9"
    document["components"].pop("schemas")
    for _, _, operation in operations(document):
        operation.pop("operationId")
        operation.pop("tags", None)
        operation["summary"] = "Words of somebody else"
    paths = document["paths"]
    paths["/collections/{collection_id}"] = paths.pop("/collections/{collectionId}")
    for operation in paths["/collections/{collection_id}"].values():
        for parameter in operation["parameters"]:
            parameter["name"] = parameter["name"].replace("collectionId", "collection_id")
    paths["/brand-new/{thing}/parts"] = {
        "get": {
            "parameters": [
                {"name": "sort by", "in": "query"},
                {"name": "thing", "in": "path", "schema": {}},
            ],
            "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": {}}}}
            },
        }
    }
    paths["/scim/v2/Users/{user_id}"] = {"get": {"responses": {"200": {"description": ""}}}}
    return document


@pytest.mark.thorough
def test_a_document_of_another_version_and_style_becomes_a_client_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = build(distil(_other_style()).document, OVERLAYS)
    package = tmp_path / "postman_api_client"
    generate(made.document, package)
    monkeypatch.setattr("codegen.verify._type_errors", lambda package: [])  # takes seconds
    verify(made.document, package)
    # 201, the new one, the SCIM ones of the overlays; one SCIM path has its own parameter names.
    found = [o for _, _, o in operations(made.document) if not is_observed(o)]
    assert len(found) == 201 + 1 + 1 + 12 - 3
    assert (package / "api/brand_new/get_brand_new_by_thing_parts.py").exists()
    remarks = "\n".join(made.remarks)
    assert "nothing matches $.paths['/collections/{collectionId}']" in remarks
    assert "/scim/v2/Users/{userId}: published under other parameter names" in remarks


def _leave_out_modules(package: Path) -> None:
    (package / "models/sdk.py").unlink()
    (package / "api/users/get_team_user.py").unlink()
    (package / "api/users/get_team_users.py").write_text("from ...types import Gone")


def _break_types(package: Path) -> None:
    (package / "types.py").write_text("def (")


@pytest.mark.parametrize(
    ("damage", "messages"),
    [
        (
            _leave_out_modules,
            [
                "imports models.sdk, which is not there",
                "249 operations, but 248 modules",
                "imports Gone, which types.py has not",
            ],
        ),
        (_break_types, ["types.py:1: does not compile"]),
    ],
)
def test_a_damaged_package_is_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    damage: Callable[[Path], None],
    messages: list[str],
) -> None:
    package = tmp_path / "postman_api_client"
    # Shells of the modules are enough: what is looked at are names, imports and URLs.
    source = ROOT / "generated/postman_api_client"
    for file in source.rglob("*.py"):
        if file.parent.name == "models" and file.stem not in ("__init__", "sdk"):
            continue
        copy_of = package / file.relative_to(source)
        copy_of.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy_of)
    damage(package)
    monkeypatch.setattr("codegen.verify._MOST", 10**6)
    with pytest.raises(Problem) as problem:
        verify(effective(), package)
    assert [message for message in messages if message not in str(problem.value)] == []
