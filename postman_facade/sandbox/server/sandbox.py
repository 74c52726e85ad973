"""The sandbox as an object: an application with its state, and a thread that serves it."""

from __future__ import annotations

import copy
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

from ...clock import SYSTEM
from ..behaviour import limits
from ..behaviour.clock import Clock
from ..behaviour.faults import Faults
from ..behaviour.limits import Era, Limit, Limits, Reset
from ..resources import CONTENTS, people, teams, workspaces
from ..store import wire
from ..store.database import Store
from ..world import Behaviour, Call, Ids, Observation, User, World
from . import page, seeding
from .access import Keys, shown_key
from .app import Application
from .control import (
    Access,
    Control,
    Switches,
    add_faults,
    fields,
    set_clock,
    shown_calls,
    shown_clock,
    shown_faults,
)
from .seeding import Seeded
from .serving import Service

# Looks like a key to people; short groups keep leak scanners quiet.
DEFAULT_API_KEY = "PMAK-SANDBOX-0000-0000-0000"
DEFAULT_SCIM_KEY = "SCIM-SANDBOX-0000-0000-0000"


class Sandbox:
    """A stateful stand-in for the Postman API.

    ``app`` is an ASGI application for in-process use; `start` serves it over HTTP from a thread
    and returns the URL. As a context manager it is started on entry and closed on exit.

    `db`: a file that keeps state across runs, or ``:memory:``. `limit`: what to enforce; text such
    as ``"300/min"`` or a `Limit` for the default bucket, ``"documented"`` for those of the API
    document, or limits by bucket; None refuses nothing. `limit_reset`: whether reset headers count
    seconds or name an epoch. `quota`: calls per calendar month; None is without end. `era`: the
    forms in which the live API answered in ``2018``: at most 60 calls a minute unless `limit` says
    otherwise, three rate-limit headers with an epoch, and ids of people as texts. `clock`:
    seconds since the epoch. `seed`: makes ids repeatable. `task_seconds`: how long asynchronous
    writes take. `url_objects`: whether request URLs sent as strings come back as objects, as the
    live API is believed to do; off so that what is read is what was written. `control`: who may
    use the switches under ``/_sandbox``: ``loopback``, ``anywhere`` or ``off``; unless it is
    ``anywhere``, clients on this machine must ask for a loopback name. `on_call`: told of
    every answer. `observe`: given every request and answer whole.

    Raises StoreError for a file that cannot be used and ValueError for a bad limit.
    """

    def __init__(
        self,
        db: str = ":memory:",
        api_key: str = DEFAULT_API_KEY,
        *,
        scim_key: str = DEFAULT_SCIM_KEY,
        limit: str | Limit | Mapping[str, Limit] | None = None,
        limit_reset: Reset = "delta",
        quota: int | None = None,
        era: Era | None = None,
        clock: Callable[[], float] = SYSTEM.time,
        seed: int | None = None,
        task_seconds: float = 0.2,
        url_objects: bool = False,
        control: Access = "loopback",
        on_call: Callable[[Call], None] | None = None,
        observe: Callable[[Observation], None] | None = None,
    ) -> None:
        self.api_key = api_key
        self.scim_key = scim_key
        self.clock = Clock(clock)
        self._seed = seed
        if limit is None and era is not None:
            limit = limits.LIMIT_OF_2018
        self._limits = Limits(limits.by_bucket(limit), limit_reset, quota, era)
        self._store = Store(db, CONTENTS)
        ids = Ids(seed, self._store.revision)
        behaviour = Behaviour(task_seconds, url_objects, era)
        self._world = World(self._store, self.clock, ids, User(), behaviour, self._limits)
        keys = Keys(api_key, scim_key)
        switches = Control(self._switches(), self.page, control)
        self._app = Application(self._world, keys, switches, on_call, observe)
        self._snapshots: dict[str, tuple[sqlite3.Connection, Ids]] = {}
        self._service: Service | None = None
        self._furnish()

    def __repr__(self) -> str:
        return f"<Sandbox {self._service.url if self._service else 'not started'}>"

    @property
    def app(self) -> Application:
        """The ASGI application."""
        return self._app

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash. Raises RuntimeError when it does not."""
        if self._service is None:
            raise RuntimeError("the sandbox is not started")
        return self._service.url

    @property
    def calls(self) -> list[Call]:
        """The last ten thousand calls, oldest first."""
        return list(self._app.calls)

    @property
    def faults(self) -> Faults:
        """The faults in force; add to them to order more."""
        return self._app.faults

    def reset(self) -> None:
        """Back to a new account: no documents but its workspace, no calls, no faults, fresh windows,
        and the clock as it was. Snapshots stay."""
        with self._app.lock:
            self._store.clear()
            self._world.ids = Ids(self._seed)
            self._limits.clear()
            self._app.calls.clear()
            self._app.faults.clear()
            self._app.late.clear()
            self.clock.reset()
            self._furnish()

    def snapshot(self) -> str:
        """Keep a copy of all documents, for as long as the sandbox lives, and return its name."""
        with self._app.lock:
            name = f"snapshot-{len(self._snapshots) + 1}"
            self._snapshots[name] = self._store.snapshot(), copy.deepcopy(self._world.ids)
        return name

    def restore(self, snapshot: str) -> None:
        """Go back to the documents of a snapshot, as often as you like; new ids repeat too.

        Raises LookupError for a name that `snapshot` did not return.
        """
        with self._app.lock:
            if snapshot not in self._snapshots:
                raise LookupError(f"there is no snapshot {snapshot!r}")
            state, ids = self._snapshots[snapshot]
            self._store.restore(state)
            self._world.ids = copy.deepcopy(ids)
            self._app.late.clear()

    def seed(self, *paths: str | Path, workspace: str | None = None) -> Seeded:
        """Create what is in files: collections, environments, and folders of both.

        They go to the workspace of a name, which is made when there is none; without a name, to
        the workspace that every account starts with. All are created or none.

        Raises OSError for what cannot be read and ValueError for what is neither.
        """
        with self._app.lock:
            return seeding.from_paths(self._world, paths, workspace)

    def seed_content(self, content: bytes, *, workspace: str | None = None) -> Seeded:
        """Like `seed`, of one JSON text: what a file would hold, or a list of that."""
        with self._app.lock:
            return seeding.from_content(self._world, content, workspace)

    def state(self) -> str:
        """All documents by kind, as JSON text."""
        by_kind: dict[str, list[dict[str, object]]] = {}
        with self._app.lock:
            for document in self._store.everything():
                shown = document._asdict()
                by_kind.setdefault(shown.pop("kind"), []).append(shown)
        return wire.encode({"documents": by_kind}).decode()

    def page(self) -> str:
        """The page at ``/``, as HTML."""
        with self._app.lock:
            url = self._service.url if self._service is not None else ""
            return page.render(self._world, self.calls, url, shown_key(self.api_key))

    def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Serve from a thread and return the URL once it answers; port 0 takes a free one.

        Raises OSError when the address cannot be listened on.
        """
        if self._service is not None:
            raise RuntimeError(f"the sandbox is already started at {self._service.url}")
        self._service = Service(self._app, port, host)
        return self._service.url

    def stop(self) -> None:
        """Stop serving. State stays; it can be started again."""
        if self._service is not None:
            self._service.stop()
        self._service = None

    def close(self) -> None:
        """Stop and let go of the database. What was in memory is gone."""
        self.stop()
        with self._app.lock:
            for state, _ in self._snapshots.values():
                state.close()
            self._snapshots.clear()
            self._store.close()

    def __enter__(self) -> Sandbox:
        if self._service is None:
            self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _switches(self) -> Switches:
        return {
            ("POST", "/reset"): lambda *_: self.reset(),
            ("POST", "/snapshot"): lambda *_: {"id": self.snapshot()},
            ("POST", "/restore"): lambda body, _: self.restore(str(fields(body, "id").get("id"))),
            ("POST", "/seed"): lambda body, query: self.seed_content(
                body, workspace=query.get("workspace")
            )._asdict(),
            ("GET", "/calls"): lambda *_: shown_calls(self.calls),
            ("GET", "/clock"): lambda *_: shown_clock(self.clock),
            ("POST", "/clock"): lambda body, _: set_clock(self.clock, body),
            ("GET", "/state"): lambda *_: self.state().encode(),
            ("GET", "/faults"): lambda *_: shown_faults(self.faults),
            ("POST", "/faults"): lambda body, _: add_faults(self.faults, body),
            ("DELETE", "/faults"): lambda *_: self.faults.clear(),
        }

    def _furnish(self) -> None:
        with self._store.transaction():
            if self._store.empty():
                workspaces.furnish(self._world)
            people.furnish(self._world)
            teams.furnish(self._world)
