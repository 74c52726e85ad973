"""`python -m codegen`: the API document and the client, made again."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from codegen.compare import ADDITIVE, BREAKING, WORDING, changes
from codegen.distil import distil
from codegen.documents import Json, dump, load, operations
from codegen.effective import Effective, build
from codegen.generate import PACKAGE, generate
from codegen.names import Names
from codegen.problems import Problem
from codegen.verify import verify

ROOT = Path(__file__).resolve().parents[1]
_HEADER = "# Machine-written: {source}. Do not edit; see openapi/README.md.\n"
UPSTREAM = Path("openapi/upstream.yaml")
NAMES = Path("openapi/names.yaml")
EFFECTIVE = Path("openapi/postman-api.yaml")
PACKAGE_FOLDER = Path("generated") / PACKAGE


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="scripts/regenerate.sh", description=__doc__)
    parser.add_argument(
        "--upstream", type=Path, metavar="FILE", help="distil this published document first"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="exit 1, naming the files, if the tree is not what would be generated",
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write everything there and touch nothing else"
    )
    options = parser.parse_args(arguments)
    if options.check and options.output:
        parser.error("--check writes nothing, so it takes no --output")
    try:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder)
            effective = _make(made, options.upstream)
            _report(effective)
            if options.upstream:
                _report_drift(made, effective.document)
            else:
                _report_changes(effective.document)
            if options.check:
                return _check(made)
            _install(made, options.output or ROOT)
    except Problem as problem:
        print(f"regenerate: {problem}", file=sys.stderr)
        return 1
    return 0


def _make(folder: Path, published: Path | None) -> Effective:
    names = Names(load(ROOT / NAMES) if (ROOT / NAMES).exists() else None)
    upstream = distil(load(published), names) if published else load(ROOT / UPSTREAM)
    effective = build(upstream, ROOT / "openapi/overlays")
    if effective.remarks and not published:
        raise Problem("; ".join(effective.remarks))
    (folder / "openapi").mkdir()
    package = folder / PACKAGE_FOLDER
    package.parent.mkdir()
    header = _HEADER.format(source="the facts of the published document, by `codegen.distil`")
    (folder / UPSTREAM).write_text(header + dump(upstream), encoding="utf-8")
    header = _HEADER.format(source="the names of operations and shapes, by `codegen.names`")
    (folder / NAMES).write_text(header + dump(names.stored(), compact=True), encoding="utf-8")
    header = _HEADER.format(source="openapi/upstream.yaml with openapi/overlays applied")
    (folder / EFFECTIVE).write_text(header + dump(effective.document), encoding="utf-8")
    generate(effective.document, package)
    verify(effective.document, package)
    shutil.rmtree(package / ".mypy_cache", ignore_errors=True)
    return effective


def _report(effective: Effective) -> None:
    document = effective.document
    all_operations = operations(document)
    print(
        f"{len(all_operations)} operations, {len(document['components']['schemas'])} models, "
        f"0 warnings (API document {document['info']['version']})"
    )
    for remark in effective.remarks:
        print(f"  not applied: {remark}")
    silent = [
        o["operationId"]
        for _, _, o in all_operations
        if not o.get("summary") or not o.get("description")
    ]
    if silent:
        print(f"{len(silent)} operations still without our words: {', '.join(sorted(silent))}")


def _report_drift(made: Path, document: Json) -> None:
    """What the published document changes, for callers of the API and of the package."""
    # Only here, because it reads the package: without one the client can be made all the same.
    from postman_facade.contract.diff import as_text, diff
    from postman_facade.contract.diff.packages import package_diff

    print(f"\nagainst the document it replaces: {as_text(diff(load(ROOT / EFFECTIVE), document))}")
    print("names and signatures of the package:")
    for change in package_diff(ROOT / PACKAGE_FOLDER, made / PACKAGE_FOLDER):
        print(f"  {change}")


def _report_changes(document: Json) -> None:
    if not (ROOT / EFFECTIVE).exists():
        return
    found = changes(load(ROOT / EFFECTIVE), document)
    counts = Counter(change.rating for change in found)
    print(
        "against the document it replaces: "
        + ", ".join(f"{counts[rating]} {rating}" for rating in (BREAKING, ADDITIVE, WORDING))
    )
    for change in found[:200]:
        print(f"  {change}")
    if len(found) > 200:
        print(f"  and {len(found) - 200} more")


def _files(root: Path) -> set[Path]:
    package = root / PACKAGE_FOLDER
    found = {p.relative_to(root) for p in package.rglob("*") if p.is_file()}
    return {UPSTREAM, NAMES, EFFECTIVE} | {p for p in found if "__pycache__" not in p.parts}


def _check(made: Path) -> int:
    wanted, present = _files(made), _files(ROOT)
    differing = [
        str(path)
        for path in sorted(wanted | present)
        if path not in wanted
        or not (ROOT / path).exists()
        or not filecmp.cmp(made / path, ROOT / path, shallow=False)
    ]
    for path in differing:
        print(f"differs: {path}")
    if differing:
        print(
            "regenerate: the tree is not what would be generated; run scripts/regenerate.sh",
            file=sys.stderr,
        )
    return 1 if differing else 0


def _install(made: Path, target: Path) -> None:
    (target / "openapi").mkdir(parents=True, exist_ok=True)
    for path in (UPSTREAM, NAMES, EFFECTIVE):
        shutil.copyfile(made / path, target / path)
    shutil.rmtree(target / PACKAGE_FOLDER, ignore_errors=True)
    shutil.copytree(made / PACKAGE_FOLDER, target / PACKAGE_FOLDER)


if __name__ == "__main__":
    sys.exit(main())
