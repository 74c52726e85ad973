"""What people install, checked as they get it: `python -m tools.shipped [--full]`.

Builds the source archive and, from it, the wheel; checks what is in both; runs the tests of the
unpacked archive; and tests the wheel, with no source in sight, on every Python that the classifiers
name, with the lowest and the highest versions of its dependencies. A Python that is not here is
named. Without `--full`, a sample of the tests runs on each.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import first_commands

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
LARGEST = {"*.whl": 2_500_000, "*.tar.gz": 5_000_000}  # bytes
SOURCES = ("postman_facade", "generated", "codegen")
IN_THE_ARCHIVE = ("docs/index.md", "examples/round_trip.py", "tests/conftest.py", "openapi/README.md",
                  "codegen/__main__.py", "LICENSE", "NOTICE", "CHANGELOG.md", "README.md",
                  "scripts/test.sh", "requirements-dev.txt")  # fmt: skip
IN_THE_WHEEL = ("postman_facade/py.typed", "postman_api_client/py.typed",
                "postman_api_client/postman-api.json", ".dist-info/licenses/LICENSE",
                ".dist-info/licenses/NOTICE")  # fmt: skip
EXTRAS = ("sandbox", "redis", "cli", "keyring", "files", "contract", "testing")
# Of the requirements of development, what the tests themselves import and no extra brings.
FOR_TESTS = re.compile(
    r"(pytest|pytest-asyncio|pytest-recording|pytest-xdist|hypothesis|filelock|openapi-schema-validator|jedi)=="
)
WITHOUT_SOURCES = (
    "--ignore=tests/unit/codegen",
    "--ignore=tests/typing",
    "--ignore=tests/docs/test_site.py",
    "--ignore=tests/unit/package/test_release.py",
    "--ignore=tests/unit/package/test_project.py",
)
SAMPLE = ("tests/behaviour/recorded", "tests/behaviour/test_testing_kit.py", "tests/unit/cli",
          "tests/unit/client", "tests/unit/native_git", "tests/unit/package",
          "tests/unit/rate_limit", "tests/unit/testing", "tests/unit/transport")  # fmt: skip


class Failure(Exception):
    """Something that is shipped is not as it should be."""


def run(*command: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> str:
    """Run a command, and return its output."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env={**inherited, **(env or {})},
        stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise Failure(f"{' '.join(map(str, command))}\n{done.stdout[-6000:]}{done.stderr[-6000:]}")
    return done.stdout


def build(folder: Path) -> tuple[Path, Path]:
    """The source archive, and the wheel that is built from it."""
    run(BIN / "uv", "build", "--quiet", "--no-config", "--out-dir", folder)
    (archive,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return archive, wheel


def check_files(archive: Path, wheel: Path) -> None:
    run(BIN / "twine", "check", "--strict", archive, wheel)
    run(BIN / "check-wheel-contents", wheel)
    with tarfile.open(archive) as tar, zipfile.ZipFile(wheel) as zipped:
        there = {archive: tar.getnames(), wheel: zipped.namelist()}
    for file, wanted in ((archive, IN_THE_ARCHIVE), (wheel, IN_THE_WHEEL)):
        missing = [name for name in wanted if not any(n.endswith(name) for n in there[file])]
        if missing:
            raise Failure(f"{file.name} lacks {', '.join(missing)}")
    for file in (archive, wheel):
        (most,) = (size for pattern, size in LARGEST.items() if file.match(pattern))
        size = file.stat().st_size
        print(f"{file.name}: {size:,} of {most:,} bytes")
        if size > most:
            raise Failure(f"{file.name} is larger than {most:,} bytes")


def versions() -> list[str]:
    """The versions of Python that the classifiers name."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return re.findall(r"Programming Language :: Python :: (3\.\d+)", text)


def interpreter(version: str) -> str | None:
    """A Python of this version on the path, or one that pyenv has."""
    installed = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    for candidate in (shutil.which(f"python{version}"), *map(str, installed)):
        if candidate and not subprocess.run([candidate, "-c", ""], capture_output=True).returncode:
            return candidate
    return None


def environment(folder: Path, base: str, *packages: str | Path, lowest: bool = False) -> Path:
    """The Python of a new environment with these packages, and the lowest versions they allow."""
    run(BIN / "uv", "venv", "--quiet", "--clear", "--no-config", "--python", base, folder)
    python = folder / "bin/python"
    # The lowest are those of what the command names, so what the wheel needs is named too.
    named = [need for package in packages for need in needs(str(package))] if lowest else []
    resolution = "lowest-direct" if lowest else "highest"
    run(BIN / "uv", "pip", "install", "--quiet", "--no-config", "--python", python,
        "--resolution", resolution, *packages, *named)  # fmt: skip
    return python


def needs(package: str) -> Iterator[str]:
    """What a wheel with extras, as in `x.whl[cli,files]`, says that it needs."""
    wheel, _, extras = package.partition(".whl")
    if not extras and not package.endswith(".whl"):
        return
    with zipfile.ZipFile(f"{wheel}.whl") as zipped:
        (name,) = (name for name in zipped.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = zipped.read(name).decode()
    for line in re.findall(r"^Requires-Dist: (.+)$", metadata, re.MULTILINE):
        requirement, _, marker = line.partition("; ")
        extra = re.search(r"extra == ['\"](\w+)['\"]", marker)
        if extra is None or extra[1] in re.findall(r"\w+", extras):
            rest = re.sub(r"(?: and )?\(?extra == ['\"]\w+['\"]\)?", "", marker).strip()
            yield f"{requirement}; {rest}" if rest else requirement


def for_tests() -> Iterator[str]:
    for line in (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines():
        if FOR_TESTS.match(line):
            yield line.partition(" #")[0]


def pytest(python: Path, folder: Path, *arguments: str) -> None:
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    output = run(python, "-m", "pytest", "-q", "--no-header", "-n", "auto", "--dist", "worksteal",
                 *arguments, cwd=folder, env={"PATH": path})  # fmt: skip
    print("   ", output.strip().rpartition("\n")[2], flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="run all tests everywhere")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="shipped-") as folder:
            check(Path(folder), full=options.full)
    except Failure as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    return 0


def check(folder: Path, *, full: bool) -> None:
    archive, wheel = build(folder / "dist")
    check_files(archive, wheel)
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (unpacked,) = folder.glob("postman_facade-*/")
    test_archive(folder, unpacked, full=full)
    for name in SOURCES:
        shutil.rmtree(unpacked / name)
    test_wheel(folder, wheel, unpacked, full=full)


def test_archive(folder: Path, unpacked: Path, *, full: bool) -> None:
    """Its own tests, elsewhere and without git."""
    print("the tests of the source archive", flush=True)
    package = f"{unpacked}[sandbox,redis]"
    requirements = ROOT / "requirements-dev.txt"
    python = environment(
        folder / "archive", sys.executable, "--editable", package, "-r", requirements
    )
    pytest(python, unpacked, *() if full else (*SAMPLE, "tests/unit/codegen"))


def test_wheel(folder: Path, wheel: Path, tests: Path, *, full: bool) -> None:
    """On each Python that is here: with all extras, and each extra alone."""
    present = {version: base for version in versions() if (base := interpreter(version))}
    for version in versions():
        if version not in present:
            print(f"Python {version} is not here, so nothing is tested on it")
    everything = f"{wheel}[{','.join(EXTRAS)}]"
    failed = []
    for version, base in present.items():
        for lowest in (False, True) if full or version in ends(present) else (False,):
            how = f"on Python {version}, {'lowest' if lowest else 'highest'} versions"
            try:
                print(f"the wheel {how}", flush=True)
                where = folder / f"{version}-{lowest}"
                python = environment(where, base, everything, *for_tests(), lowest=lowest)
                pytest(python, tests, *WITHOUT_SOURCES, *() if full else SAMPLE)
                print(f"each extra alone {how}", flush=True)
                try_extras(folder, base, wheel, lowest=lowest)
            except Failure as failure:
                print(failure, flush=True)
                failed.append(how)
    if failed:
        raise Failure(f"the wheel does not work {'; nor '.join(failed)}")


def ends(present: Mapping[str, str]) -> tuple[str, str]:
    """The oldest and the newest version."""
    ordered = sorted(present, key=lambda version: int(version.partition(".")[2]))
    return ordered[0], ordered[-1]


def try_extras(folder: Path, base: str, wheel: Path, *, lowest: bool) -> None:
    """The first documented command of each extra, with nothing else installed."""
    server = environment(folder / "server", base, f"{wheel}[sandbox]")

    def try_one(extra: str) -> None:
        package = f"{wheel}[{extra}]" if extra else str(wheel)
        place = folder / f"alone-{extra}"
        python = environment(place, base, package, lowest=lowest)
        with tempfile.TemporaryDirectory(dir=folder) as desk:
            Path(desk, "try_it.py").write_text(first_commands.PROGRAMS[extra], encoding="utf-8")
            run(python, "try_it.py", cwd=Path(desk), env=sandbox)

    with first_commands.sandbox(server) as sandbox, ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(try_one, first_commands.PROGRAMS))
    works = ", ".join(f"[{extra}]" for extra in first_commands.PROGRAMS if extra)
    print(f"    works: no extra, {works}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
