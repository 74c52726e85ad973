"""The sandbox as an object: an application with its state, and a thread that serves it."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType

import uvicorn

from .app import Application, Call
from .authentication import Keys
from .families import workspaces
from .limits import Limit, Reset, Window
from .store import Store
from .world import Behaviour, Ids, User, World

# Looks like a key to people; short groups keep leak scanners quiet.
DEFAULT_API_KEY = "PMAK-SANDBOX-0000-0000-0000"
DEFAULT_SCIM_KEY = "SCIM-SANDBOX-0000-0000-0000"
_START_SECONDS = 10.0
_STOP_SECONDS = 5.0
_KEEP_ALIVE_SECONDS = 60
_BACKLOG = 1024
_ANY_ADDRESS = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - read, not bound


class Sandbox:
    """A stateful stand-in for the Postman API.

    ``app`` is an ASGI application for in-process use; `start` serves it over HTTP from a thread
    and returns the URL. As a context manager it is started on entry and closed on exit.

    `db`: a file that keeps state across runs, or ``:memory:``. `limit`: ``"CALLS/SECONDS"`` or a
    `Limit` to enforce; None refuses nothing. `limit_reset`: whether reset headers count seconds
    or name an epoch. `clock`: seconds since the epoch. `seed`: makes ids repeatable.
    `task_seconds`: how long asynchronous writes take. `url_objects`: whether request URLs sent as
    strings come back as objects, as the live API is believed to do; off so that what is read is
    what was written. `on_call`: told of every answer.

    Raises StoreError for a file that cannot be used and ValueError for a bad limit.
    """

    def __init__(
        self,
        db: str = ":memory:",
        api_key: str = DEFAULT_API_KEY,
        *,
        scim_key: str = DEFAULT_SCIM_KEY,
        limit: str | Limit | None = None,
        limit_reset: Reset = "delta",
        clock: Callable[[], float] = time.time,
        seed: int | None = None,
        task_seconds: float = 0.2,
        url_objects: bool = False,
        on_call: Callable[[Call], None] | None = None,
    ) -> None:
        self.api_key = api_key
        self.scim_key = scim_key
        self._seed = seed
        self._window = Window(Limit.parse(limit) if isinstance(limit, str) else limit, limit_reset)
        self._store = Store(db)
        ids = Ids(seed, self._store.revision)
        behaviour = Behaviour(task_seconds, url_objects)
        self._world = World(self._store, clock, ids, User(), behaviour)
        self._app = Application(self._world, self._window, Keys(api_key, scim_key), on_call)
        self._url: str | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._furnish()

    def __repr__(self) -> str:
        return f"<Sandbox {self._url or 'not started'}>"

    @property
    def app(self) -> Application:
        """The ASGI application."""
        return self._app

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash. Raises RuntimeError when it does not."""
        if self._url is None:
            raise RuntimeError("the sandbox is not started")
        return self._url

    @property
    def calls(self) -> list[Call]:
        """What was answered, oldest first; the last ten thousand are kept."""
        return list(self._app.calls)

    def reset(self) -> None:
        """Back to a new account: no documents but its workspace, no calls, a fresh window."""
        with self._app.lock:
            self._store.clear()
            self._world.ids = Ids(self._seed)
            self._window.clear()
            self._app.calls.clear()
            self._furnish()

    def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Serve from a thread and return the URL once it answers; port 0 takes a free one.

        Raises OSError when the address cannot be listened on.
        """
        if self._url is not None:
            raise RuntimeError(f"the sandbox is already started at {self._url}")
        listener = _listen(host, port)
        self._server = server = _Server(_config(self._app))
        self._thread = threading.Thread(
            target=server.run, args=([listener],), name="postman-sandbox", daemon=True
        )
        self._thread.start()
        if not server.ready.wait(_START_SECONDS):
            self.stop()
            raise RuntimeError("the sandbox did not start")
        reachable = _ANY_ADDRESS.get(host, host)
        shown = f"[{reachable}]" if ":" in reachable else reachable
        self._url = f"http://{shown}:{listener.getsockname()[1]}"
        return self._url

    def stop(self) -> None:
        """Stop serving. State stays; it can be started again."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_STOP_SECONDS)
        self._server = self._thread = self._url = None

    def close(self) -> None:
        """Stop and let go of the database. What was in memory is gone."""
        self.stop()
        with self._app.lock:
            self._store.close()

    def __enter__(self) -> Sandbox:
        if self._url is None:
            self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _furnish(self) -> None:
        if self._store.empty():
            with self._store.transaction():
                workspaces.furnish(self._world)


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named, since asyncio turns off Nagle's delay (40 ms per answer) only then.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.ready.set()


def _config(app: Application) -> uvicorn.Config:
    # Everything named, so that what else is installed changes nothing.
    return uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        log_level="critical",
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=1,
    )
