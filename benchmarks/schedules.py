"""Random schedules: several clients write the same elements while answers are lost and clients die.

Everything runs in this process, on a clock of its own, in an order that the seed decides: clients
hand over to each other between any two requests. A model that knows nothing of the library watches
what the service carries out. Exit code 1 when an edit is lost, a value is destroyed, or two elements
of one name remain. `--operations`, `--seed`.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import contextlib
import json
import random
import sys
from typing import Any

import httpx

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument
from postman_facade.errors import PostmanError
from postman_facade.sandbox import Sandbox

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
CLIENTS, ROUND = 4, 20
NAMES, ITEMS, KEYS = ("Books", "Shop"), ("list", "pay", "ship"), ("a", "b", "c", "d", "e")
FAULTS = (
    ("dropped before", 2),
    ("dropped after", 3),
    ("500 before", 1),
    ("500 after", 2),
    ("503 before", 1),
    ("503 after", 1),
    ("429", 1),
)
KILLED = 0.004


class Operation:
    """What one client does: what it means to change, what it has read, and what it struck."""

    def __init__(self, kind: str, element: str, keys: set[str], value: str | None) -> None:
        self.kind, self.element, self.keys, self.value = kind, element, keys, value
        self.read: dict[str, dict[str, str]] = {}
        self.read_at: dict[str, int] = {}
        self.struck: dict[tuple[str, str], str | None] = {}
        self.struck_at: dict[tuple[str, str], int] = {}
        self.raced: set[tuple[str, str]] = set()
        """Struck after others had changed them since they were read."""
        self.places: set[int | None] = set()
        """Where it has seen the variable that it means: several when others moved or removed it."""
        self.in_doubt: set[tuple[str, str]] = set()
        """Struck while they had the value that is meant, after a move."""
        self.made: set[str] = set()
        self.reached = False


class Model:
    """What the service holds, from the requests that it has carried out."""

    def __init__(self) -> None:
        self.found: collections.Counter[str] = collections.Counter()
        self.told: list[str] = []
        self.raised: collections.Counter[str] = collections.Counter()
        self.clear()

    def clear(self) -> None:
        self.held: dict[str, list[tuple[str, str]]] = {}
        self.names: dict[str, str] = {}
        self.meant: dict[tuple[str, str], int] = {}
        self.maker: dict[str, Operation] = {}
        self.unfinished: set[str] = set()
        self.leaving: set[tuple[str, str]] = set()
        self.right: dict[tuple[str, str], str | None] = {}
        """What those who meant it made of the variables that were struck since."""
        self.time = 0
        self.log: dict[str, str] = {}

    def finding(self, kind: str, what: str) -> None:
        self.found[kind] += 1
        self.told.append(f"{kind}: {what}")

    def carried_out(
        self, operation: Operation, method: str, path: str, sent: Any, answer: Any
    ) -> None:
        self.time += 1
        kind, _, id = path.strip("/").partition("/")
        id = id[-36:]  # without the owner of a uid
        if kind not in ("collections", "environments"):
            return
        if method == "GET" and id:
            operation.read[id] = dict(self.held.get(id, ()))
            operation.read_at[id] = self.time
            keys = list(operation.read[id])
            operation.places |= {keys.index(key) if key in keys else None for key in operation.keys}
        elif method == "POST":
            id = answer[kind[:-1]]["id"]
            self.held[id], self.names[id] = self._content(sent), self._name(sent)
            self.maker[id] = operation
            operation.made.add(id)
            self.log[id] = f"{id} made at {self.time}"
        elif method == "DELETE":
            if operation.kind == "publish" and id not in operation.made:
                self.finding("destroyed", f"publish deleted {id}, which it had not made")
            self.held.pop(id, None)
        elif method in ("PUT", "PATCH"):
            before = dict(self.held[id])
            if method == "PUT":
                self.held[id] = self._content(sent)
            else:
                self._note_same(operation, id, sent)
                self._patch(self.held[id], sent)
                self._note_leaving(operation, id, sent)
            self._judge(operation, method, id, before, dict(self.held[id]))

    def _judge(
        self,
        operation: Operation,
        method: str,
        id: str,
        before: dict[str, str],
        after: dict[str, str],
    ) -> None:
        known = operation.read.get(id, {})
        for key in {*before, *after}:
            if before.get(key) == after.get(key):
                continue
            if key in operation.keys:
                unseen = method == "PUT" and before.get(key) != known.get(key)
                if unseen and id not in operation.made:
                    self.finding("lost", f"{operation.kind} wrote over {key} of others")
                self.meant[id, key] = self.time
                self.right[id, key] = after.get(key)
            elif (id, key) in self.leaving and key not in after:
                continue  # another run was taking it away
            elif method == "PUT":
                self.finding("lost", f"{operation.kind} changed {key}, which it had not meant")
            elif operation.struck.get((id, key), "") == after.get(key):
                del operation.struck[id, key]
            else:
                right = self.right.setdefault((id, key), before.get(key))
                operation.struck.setdefault((id, key), right)
                operation.struck_at.setdefault((id, key), self.time)
                if before.get(key) == operation.value and len(operation.places) > 1:
                    operation.in_doubt.add((id, key))
                if self.meant.get((id, key), 0) > operation.read_at.get(id, 0):
                    operation.raced.add((id, key))
        if method == "PATCH":
            operation.read_at[id] = self.time

    def _note_same(self, operation: Operation, id: str, sent: Any) -> None:
        """Which variables get, by mistake, the value that others have given them since the read."""
        for change in sent:
            _, _, place, *rest = change["path"].split("/")
            if rest == ["value"] and self.held[id][int(place)][1] == change["value"]:
                key = self.held[id][int(place)][0]
                if self.meant.get((id, key), 0) > operation.read_at.get(id, 0):
                    operation.raced.add((id, key))

    def _note_leaving(self, operation: Operation, id: str, sent: Any) -> None:
        """Which variables have a mark of the run that takes them away."""
        for change in sent:
            if change["op"] == "add" and change["path"].endswith("/description"):
                key = self.held[id][int(change["path"].split("/")[2])][0]
                if key in operation.keys and operation.kind == "unset":
                    self.leaving.add((id, key))

    def ended(self, operation: Operation, *, well: bool, killed: bool) -> None:
        for (id, key), value in operation.struck.items():
            if id not in self.held or dict(self.held[id]).get(key) == value:
                continue
            if self.meant.get((id, key), 0) > operation.struck_at[id, key]:
                continue  # written again since, by somebody who meant it
            if killed:
                self.finding("struck and killed", key)
            elif (id, key) in operation.raced:
                self.finding("struck in the window", key)
            elif (id, key) in operation.in_doubt:
                self.finding("the same value in the window", key)
            elif not well and len(operation.places) > 1:
                self.finding("struck and told", key)
            else:
                self.finding("destroyed", f"{operation.kind} {operation.keys} left {key} changed")
        if well and not operation.reached:
            self.finding("lost", f"{operation.kind} said that it was done, and it was not")
        for id in operation.made:
            self.log[id] += f" ended at {self.time} well={well} killed={killed}"
        if not well:
            self.unfinished |= operation.made

    def reaches(self, operation: Operation) -> bool:
        if operation.kind == "delete":
            return operation.element not in self.held
        if operation.kind == "publish":
            wanted = dict.fromkeys(operation.keys, operation.value)
            return any(
                self.names[id] == operation.element and dict(held) == wanted
                for id, held in self.held.items()
            )
        held = dict(self.held.get(operation.element, ()))
        return all(held.get(key) == operation.value for key in operation.keys)

    def rest(self) -> None:
        """Once nobody writes any more: one of each name."""
        of: dict[str, list[str]] = collections.defaultdict(list)
        for id in self.held:
            of[self.names[id]].append(id)
        for name, ids in of.items():
            left = any(id in self.unfinished for id in ids)
            for _ in ids[1:]:
                kind = "left unfinished" if left else "duplicates"
                self.finding(kind, f"{name}: " + "; ".join(self.log[id] for id in ids))

    @staticmethod
    def _name(sent: Any) -> str:
        if "collection" in sent:
            return str(sent["collection"]["info"]["name"])
        return str(sent["environment"]["name"])

    @staticmethod
    def _content(sent: Any) -> list[tuple[str, str]]:
        if "collection" in sent:
            return [(item["name"], item["request"]["url"]) for item in sent["collection"]["item"]]
        return [(value["key"], value["value"]) for value in sent["environment"]["values"]]

    @staticmethod
    def _patch(held: list[tuple[str, str]], operations: Any) -> None:
        for operation in operations:
            place, _, name = operation["path"].removeprefix("/values/").partition("/")
            at, value = int(place), operation.get("value")
            if name == "value":
                held[at] = (held[at][0], value)
            elif not name and operation["op"] == "remove":
                del held[at]
            elif not name:
                pair = (value["key"], value["value"])
                held[at : at + (operation["op"] == "replace")] = [pair]


class Clock:
    """The time of all clients: it moves when nobody has a request to send."""

    def __init__(self, schedule: Schedule) -> None:
        self.now = 1_900_000_000.0
        self._schedule = schedule

    def time(self) -> float:
        return self.now

    monotonic = time

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody waits here without a task")

    async def sleep_async(self, seconds: float) -> None:
        if seconds > 0:
            await self._schedule.turn(self.now + seconds)


class Schedule:
    """Who goes on next."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.clock = Clock(self)
        self.model = Model()
        self.sandbox = Sandbox(seed=1, clock=self.clock.time, task_seconds=0)
        self.waiting: dict[asyncio.Task[Any], tuple[float | None, asyncio.Future[None], str]] = {}
        self.active: dict[asyncio.Task[Any], Operation] = {}
        self.looked: asyncio.Task[Any] | None = None
        self.faulty = True
        self.requests = 0

    async def turn(self, until: float | None = None, method: str = "") -> None:
        task = asyncio.current_task()
        assert task is not None
        if task not in self.active:
            return
        future = asyncio.get_running_loop().create_future()
        self.waiting[task] = (until, future, method)
        await future

    async def run(self, tasks: list[asyncio.Task[Any]]) -> None:
        """Let the tasks go on, one at a time, until all have ended."""
        while True:
            for _ in range(6):
                await asyncio.sleep(0)
            alive = [task for task in tasks if not task.done()]
            if not alive:
                return
            if any(task not in self.waiting for task in alive):
                continue
            self._next(alive)

    def _next(self, alive: list[asyncio.Task[Any]]) -> None:
        ready = [task for task in alive if self.waiting[task][0] is None]
        chosen = self.looked if self.looked in ready else None
        if chosen is None or self.waiting[chosen][2] != "PUT":
            sleeping = sorted(
                (task for task in alive if task not in ready),
                key=lambda task: self.waiting[task][0] or 0.0,
            )
            chosen = self.chance.choice([*ready, *sleeping[:1]] if ready else sleeping[:1])
        if self.chance.random() < KILLED and self.faulty:
            del self.waiting[chosen]
            chosen.cancel()
            return
        until, future, method = self.waiting.pop(chosen)
        if until is not None:
            self.clock.now = max(self.clock.now, until)
        self.looked = chosen if method == "GET" else None
        self.clock.now += 0.01
        future.set_result(None)


class Service(httpx.AsyncBaseTransport):
    """The sandbox behind a network that loses answers."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        schedule = self._schedule
        await request.aread()
        await schedule.turn(method=request.method)
        schedule.requests += 1
        task = asyncio.current_task()
        operation = schedule.active.get(task) if task else None
        fault = None
        if operation is not None and schedule.faulty and schedule.chance.random() < 0.12:
            kinds, weights = zip(*FAULTS, strict=True)
            fault = schedule.chance.choices(kinds, weights)[0]
        if fault is None or fault.endswith("after"):
            answer = await _answer(schedule.sandbox.app, request)
            if operation is not None:
                self._watch(operation, request, answer)
            if fault is None:
                return answer
        if fault.startswith("dropped"):
            raise httpx.RemoteProtocolError("dropped", request=request)
        if fault == "429":
            headers = {"Retry-After": "2", "RateLimit-Limit": "300", "RateLimit-Remaining": "0"}
            return httpx.Response(429, json={"error": "rateLimited"}, headers=headers)
        headers = {"Retry-After": "2"} if fault.startswith("503") else {}
        return httpx.Response(int(fault[:3]), json={}, headers=headers)

    def _watch(self, operation: Operation, request: httpx.Request, answer: httpx.Response) -> None:
        model = self._schedule.model
        if answer.is_success:
            sent = json.loads(request.content) if request.content else None
            told = answer.json() if request.method == "POST" else None
            model.carried_out(operation, request.method, request.url.path, sent, told)
        for other in self._schedule.active.values():
            other.reached = other.reached or model.reaches(other)


async def _answer(app: Any, request: httpx.Request) -> httpx.Response:
    scope = {
        "type": "http",
        "method": request.method,
        "path": request.url.path,
        "raw_path": request.url.raw_path,
        "query_string": request.url.query,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "scheme": "http",
    }
    status, parts = 0, []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": request.content, "more_body": False}

    headers: list[tuple[bytes, bytes]] = []

    async def send(message: Any) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            headers.extend(message["headers"])
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    return httpx.Response(status, headers=headers, content=b"".join(parts))


def _collection(name: str, value: str) -> CollectionDocument:
    items = [{"name": item, "request": {"method": "GET", "url": value}} for item in ITEMS]
    return CollectionDocument.from_json({"info": {"name": name, "schema": SCHEMA}, "item": items})


async def _client(schedule: Schedule, number: int, workspace: str, environment: str) -> None:
    """The operations of one client, until they are done or it dies."""
    chance, model = schedule.chance, schedule.model
    sandbox = schedule.sandbox
    postman = AsyncPostman(
        sandbox.api_key,
        base_url="http://127.0.0.1",
        transport=Service(schedule),
        clock=schedule.clock,
        rate_limit=None,
    )
    task = asyncio.current_task()
    assert task is not None
    for turn in range(ROUND // CLIENTS):
        value = f"https://example.com/{number}/{turn}/{chance.random()}"
        shared = f"https://example.com/version/{chance.randrange(3)}"
        there = [id for id in model.held if id != environment]
        kind = chance.choice(("publish", "publish", "save", "set", "set", "unset", "delete"))
        key, item, name = chance.choice(KEYS), chance.choice(ITEMS), chance.choice(NAMES)
        if kind in ("save", "delete") and not there:
            kind = "publish"
        element = chance.choice(there) if kind in ("save", "delete") else environment
        if kind == "publish":
            operation = Operation(kind, name, set(ITEMS), value)
        elif kind == "save":
            operation = Operation(kind, element, {item}, value)
        elif kind == "delete":
            operation = Operation(kind, element, set(), None)
        else:
            value = chance.choice((value, shared))  # several clients write the same to others
            operation = Operation(kind, element, {key}, value if kind == "set" else None)
        schedule.active[task] = operation
        operation.reached = model.reaches(operation)
        well = killed = False
        try:
            if kind == "publish":
                document = _collection(name, value)
                await postman.collections.publish(document, workspace=workspace)
            elif kind == "save":
                document = await postman.collections.get(element)
                document.find(item).url = value
                await postman.collections.save(document)
            elif kind == "set":
                await postman.environments.set(element, key, value)
            elif kind == "unset":
                await postman.environments.unset(element, key)
            else:
                await postman.collections.delete(element)
            well = True
        except PostmanError as error:
            model.raised[type(error).__name__] += 1
        except asyncio.CancelledError:
            killed = True
        model.found["operations"] += 1
        model.found["succeeded"] += well
        model.found["killed"] += killed
        model.ended(operation, well=well, killed=killed)
        schedule.active.pop(task)


async def play(operations: int, seed: int) -> Schedule:
    """So many operations; what was found is in the model of the schedule."""
    random.seed(seed)
    schedule = Schedule(random.Random(seed))
    for _ in range(-(-operations // ROUND)):
        schedule.sandbox.reset()
        schedule.model.clear()
        settler = AsyncPostman(
            schedule.sandbox.api_key,
            base_url="http://127.0.0.1",
            transport=Service(schedule),
            clock=schedule.clock,
            rate_limit=None,
        )
        workspace = (await settler.workspaces.create("W")).id
        values = [{"key": key, "value": f"https://example.com/{key}"} for key in KEYS]
        document = EnvironmentDocument.from_json({"name": "E", "values": values})
        environment = (await settler.environments.create(document, workspace=workspace)).id
        schedule.model.held[environment] = [(value["key"], value["value"]) for value in values]
        schedule.model.names[environment] = "E"
        loop = asyncio.get_running_loop()
        tasks = [
            loop.create_task(_client(schedule, number, workspace, environment))
            for number in range(CLIENTS)
        ]
        await _begun(schedule, tasks)
        schedule.model.rest()
    return schedule


async def _begun(schedule: Schedule, tasks: list[asyncio.Task[Any]]) -> None:
    await schedule.run(tasks)
    for task in tasks:
        with contextlib.suppress(asyncio.CancelledError):
            task.result()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--operations", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args()
    print("seed", given.seed)
    schedule = asyncio.run(play(given.operations, given.seed))
    found = schedule.model.found
    print(f"{schedule.requests} requests;", dict(found), dict(schedule.model.raised))
    broken = [kind for kind in ("lost", "destroyed", "duplicates") if found[kind]]
    for line in schedule.model.told[:20] if broken else ():
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
