"""Makes a release, or shows what it would be: see scripts/release.sh."""

from __future__ import annotations

import argparse
import datetime
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.problems import Problem
from tools import shipped

ROOT = shipped.ROOT
CHANGELOG = ROOT / "CHANGELOG.md"
ADDRESSES = ("Repository", "Documentation")


def version() -> str:
    text = (ROOT / "postman_facade/_version.py").read_text(encoding="utf-8")
    (found,) = re.findall(r'"(\d+\.\d+\.\d+)"', text)
    return str(found)


def dated(changelog: str, version: str, today: datetime.date) -> str:
    """The changelog with the day of this version in the place of `unreleased`."""
    heading = f"## {version} (unreleased)"
    if changelog.count(f"{heading}\n") != 1:
        raise Problem(f"CHANGELOG.md has no heading {heading!r}")
    return changelog.replace(heading, f"## {version} ({today})")


def notes(changelog: str, version: str) -> str:
    """What the changelog says about this version."""
    found = re.search(rf"^## {re.escape(version)} .*?\n(.*?)(?=^## |\Z)", changelog, re.M | re.S)
    text = found[1].strip() if found else ""
    if not text:
        raise Problem(f"CHANGELOG.md says nothing about {version}")
    return text


def missing_addresses(pyproject: str) -> list[str]:
    """Which addresses of the project its owner has not set."""
    return [name for name in ADDRESSES if not re.search(rf"^{name} = ", pyproject, re.MULTILINE)]


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise Problem(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def obstacles(version: str) -> list[str]:
    """What keeps this checkout from being released."""
    found = [f"{name} is not set in [project.urls]" for name in
             missing_addresses((ROOT / "pyproject.toml").read_text(encoding="utf-8"))]  # fmt: skip
    if not (ROOT / ".git").exists():
        return [*found, "this is no git checkout"]
    if git("status", "--porcelain"):
        found.append("there are changes that are not committed")
    if git("tag", "--list", f"v{version}"):
        found.append(f"the tag v{version} is there already: set the next version in _version.py")
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="scripts/release.sh", description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="change nothing")
    parser.add_argument("--build", metavar="DIR", type=Path, help="only build into DIR and check")
    options = parser.parse_args(arguments)
    try:
        if options.build:
            shipped.check_files(*shipped.build(options.build))
            return 0
        release(dry_run=options.dry_run)
    except (Problem, shipped.Failure) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


def release(*, dry_run: bool) -> None:
    this = version()
    changelog = dated(CHANGELOG.read_text(encoding="utf-8"), this, datetime.date.today())
    text = f"postman-facade {this}\n\n{notes(changelog, this)}\n"
    against = obstacles(this)
    print(f"version: {this}\ntag: v{this}, with the text:\n")
    print("\n".join(f"    {line}".rstrip() for line in text.splitlines()), end="\n\n")
    for obstacle in against:
        print(f"not ready: {obstacle}")
    if against and not dry_run:
        raise Problem("nothing was changed")
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        shipped.check(Path(folder), full=not dry_run)
    if dry_run:
        print("a dry run: nothing was changed")
        return
    CHANGELOG.write_text(changelog, encoding="utf-8")
    git("commit", "--quiet", "--message", f"Version {this}", "CHANGELOG.md")
    git("tag", "--annotate", "--cleanup=verbatim", f"v{this}", "--message", text)
    print(f"publish it with: git push origin HEAD v{this}")


if __name__ == "__main__":
    sys.exit(main())
