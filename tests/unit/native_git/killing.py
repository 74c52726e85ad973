"""Processes that end at a chosen step of a pull or push, as by `kill -9`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from postman_facade import Postman
from postman_facade.errors import PostmanError
from postman_facade.native_git import WorkspaceFiles, folders
from postman_facade.native_git._sync.remote import Remote
from postman_facade.native_git.tree import Tree
from postman_facade.sandbox import Sandbox


class Run(NamedTuple):
    """A pull of a workspace, or a push to it."""

    key: str
    url: str
    folder: Path
    action: str
    workspace: str

    def go(self) -> None:
        with Postman(self.key, base_url=self.url, rate_limit=None) as postman:
            files = WorkspaceFiles(postman, self.folder)
            if self.action == "pull":
                files.pull(self.workspace)
            elif self.action == "push":
                files.apply(files.plan())
            else:
                files.apply(files.plan(to=self.workspace))


@contextmanager
def counted(step: Callable[[], None]) -> Iterator[None]:
    """Call `step` before and after each request, and each change of a file."""

    def around(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            step()
            result = function(*arguments, **named)
            step()
            return result

        return call

    places = (
        (os, "replace"), (os, "rename"), (Path, "unlink"), (Path, "mkdir"), (Path, "rmdir"),
        (Remote, "_json"), (Remote, "create"), (Remote, "update"), (Remote, "delete"),
        (Tree, "save"), (folders, "_replace"),
    )  # fmt: skip
    patches = [patch.object(owner, name, around(getattr(owner, name))) for owner, name in places]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def steps_of(run: Callable[[], object]) -> int:
    """The number of steps of a run that is not killed."""
    taken = [0]

    def step() -> None:
        taken[0] += 1

    with counted(step):
        run()
    return taken[0]


class Killer:
    """A process that has all modules, and forks for each run."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def kill(self, run: Run, at: int) -> bool:
        """Whether the run was killed at a step; else it was done, or failed before."""
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps([str(part) for part in run]), at, sep="\t", file=self._process.stdin)
        self._process.stdin.flush()
        return int(self._process.stdout.readline()) == signal.SIGKILL

    def close(self) -> None:
        self._process.communicate()


def _serve() -> None:
    for line in sys.stdin:
        parts, at = line.split("\t")
        key, url, folder, action, workspace = json.loads(parts)
        if (child := os.fork()) == 0:
            _until(Run(key, url, Path(folder), action, workspace), int(at))
            os._exit(0)
        print(os.WTERMSIG(os.waitpid(child, 0)[1]), flush=True)


def _until(run: Run, at: int) -> None:
    left = [at]

    def step() -> None:
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with counted(step), suppress(PostmanError):  # from a fault
        run.go()


def run_of(sandbox: Sandbox, folder: Path, action: str, workspace: str) -> Run:
    return Run(sandbox.api_key, sandbox.url, folder, action, workspace)


if __name__ == "__main__":
    _serve()
