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
from codegen.documents import Json, dump, fetch, load, operations
from codegen.effective import Effective, build
from codegen.generate import PACKAGE, generate
from codegen.names import Names
from codegen.naming import method_and_path
from codegen.observed import is_observed
from codegen.problems import Problem
from codegen.upgrade import upgrade
from codegen.verify import verify

ROOT = Path(__file__).resolve().parents[1]
_HEADER = "# Machine-written: {source}. Do not edit; see openapi/README.md.\n"
UPSTREAM = Path("openapi/upstream.yaml")
NAMES = Path("openapi/names.yaml")
EFFECTIVE = Path("openapi/postman-api.yaml")
PACKAGE_FOLDER = Path("generated") / PACKAGE


CHANGED, BROKEN = 3, 4


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="scripts/regenerate.sh", description=__doc__)
    parser.add_argument(
        "--upstream", metavar="URL_OR_FILE", help="distil this published document first"
    )
    parser.add_argument(
        "--skip-broken",
        action="store_true",
        help="leave out operations of the published document that cannot be taken",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="exit 1, naming the files, if the tree is not what would be generated",
    )
    parser.add_argument(
        "--check-only",
        action="store_true",
        help="touch nothing; exit 0 if the API is the same, 3 if it has more, 4 if callers break",
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what changes for callers, in Markdown"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write everything there and touch nothing else"
    )
    options = parser.parse_args(arguments)
    if (options.check or options.check_only) and options.output:
        parser.error("--check and --check-only write nothing, so they take no --output")
    if (options.check_only or options.report) and not options.upstream:
        parser.error("--check-only and --report need --upstream")
    try:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder)
            effective = _make(made, options.upstream, skip_broken=options.skip_broken)
            _report(effective)
            if options.upstream:
                found = upgrade(
                    load(ROOT / EFFECTIVE), effective, ROOT / PACKAGE_FOLDER, made / PACKAGE_FOLDER
                )
                print(f"\n{found.markdown}")
                if options.report:
                    options.report.write_text(found.markdown, encoding="utf-8")
                if options.check_only:
                    return {"breaking": BROKEN, "additive": CHANGED}.get(found.rating, 0)
            else:
                _report_changes(effective.document)
            if options.check:
                return _check(made)
            _install(made, options.output or ROOT)
    except Problem as problem:
        print(f"regenerate: {problem}", file=sys.stderr)
        return 1
    return 0


def _make(folder: Path, published: str | None, *, skip_broken: bool) -> Effective:
    names = Names(load(ROOT / NAMES) if (ROOT / NAMES).exists() else None)
    notes: list[str] = []
    if published:
        before = load(ROOT / UPSTREAM) if (ROOT / UPSTREAM).exists() else None
        document, doubles = fetch(published)
        distilled = distil(document, names, before=before, skip_broken=skip_broken)
        upstream = distilled.document
        notes = [f"repaired: {note}" for note in [*doubles, *distilled.notes]]
        notes += [f"left out: {one}" for one in distilled.broken]
    else:
        upstream = load(ROOT / UPSTREAM)
    effective = build(upstream, ROOT / "openapi/overlays")
    if effective.remarks and not published:
        raise Problem("; ".join(effective.remarks))
    effective.remarks.extend(notes)
    names.bases(
        [
            (method_and_path(method, path), operation["operationId"])
            for path, method, operation in operations(effective.document)
            if is_observed(operation)
        ]
    )
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
    observed = sum(is_observed(operation) for _, _, operation in all_operations)
    print(
        f"{len(all_operations) - observed} documented + {observed} observed operations, "
        f"{len(document['components']['schemas'])} models, "
        f"0 warnings (API document {document['info']['version']})"
    )
    for remark in effective.remarks:
        print(f"  {remark}")
    silent = [
        o["operationId"]
        for _, _, o in all_operations
        if not o.get("summary") or not o.get("description")
    ]
    if silent:
        print(f"{len(silent)} operations still without our words: {', '.join(sorted(silent))}")


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
