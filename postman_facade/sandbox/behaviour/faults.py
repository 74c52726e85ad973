"""Faults to order: which of the next requests go wrong, and how."""

from __future__ import annotations

import dataclasses
import math
import random
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal, Protocol, get_args

from postman_api_client.operations import OPERATIONS, Operation

Kind = Literal[
    "rate-limit",  # 429: wait `seconds`
    "quota",  # 429: the calls of the month are spent
    "error",  # `status`, as JSON
    "html",  # `status`, as the page of a proxy
    "challenge",  # `status`, as the page that asks for a browser
    "locked",  # 423
    "hang",  # no answer for `seconds`, or until the client gives up
    "drop",  # the connection closes before the first byte
    "cut",  # the connection closes in the middle of the body
    "truncate",  # a complete answer of incomplete JSON
    "content-type",  # JSON that says it is HTML
    "slow",  # the body takes `seconds`
    "late",  # what is created cannot be read for `seconds` of the sandbox's clock
]
_KINDS: tuple[Kind, ...] = get_args(Kind)
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_SERVER_ERRORS = (500, 502, 503, 504)
# The statuses that a kind can have, the usual one first.
_STATUSES: Mapping[str, tuple[int, ...]] = {
    "error": _SERVER_ERRORS,
    "html": (502, 500, 503, 504),
    "challenge": (403, 503),
}
# Seconds by default; None is for ever.
_SECONDS: Mapping[str, float | None] = {"rate-limit": 1, "hang": None, "slow": 1, "late": 5}
_AMBIGUOUS = ("error", "html", "hang", "drop")
_HARMLESS = ("hang", "cut", "truncate", "content-type", "slow", "late")
_TEMPLATES = frozenset(operation.path for operation in OPERATIONS.values())


class Asked(Protocol):
    """The request that faults are matched against."""

    method: str
    path: str
    operation: Operation | None


@dataclasses.dataclass(frozen=True)
class Fault:
    """What happens to the next requests that match.

    `method`, `path` and `operation` say which those are; left out, they match all. `path` is a
    template of the API document or a pattern for paths such as ``/collections/*``.

    `times`: how many requests it strikes; None is until it is cleared. `probability`: of striking
    a request that matches, drawn from a generator started with `seed`. `status`, `seconds`: see
    the kinds. `carried_out`: the request is carried out before it fails, for the kinds that leave
    a client in doubt: error, html, hang and drop.

    Raises ValueError for what makes no sense.
    """

    kind: Kind
    method: str | None = None
    path: str | None = None
    operation: str | None = None
    times: int | None = 1
    probability: float = 1.0
    seed: int | None = None
    status: int | None = None
    seconds: float | None = None
    carried_out: bool = False

    def __post_init__(self) -> None:
        _require(self.kind in _KINDS, f"kind must be one of {_list(_KINDS)}")
        if self.status is None and self.kind in _STATUSES:
            object.__setattr__(self, "status", _STATUSES[self.kind][0])
        if self.seconds is None:
            object.__setattr__(self, "seconds", _SECONDS.get(self.kind))
        for holds, message in self._rules():
            _require(holds, message)

    @classmethod
    def from_json(cls, value: Any) -> Fault:
        """Read what `to_json` wrote. Raises ValueError for anything else."""
        _require(isinstance(value, dict), "a fault must be an object")
        known = {field.name for field in dataclasses.fields(cls)}
        unknown = sorted(value.keys() - known)
        _require(not unknown, f"a fault has no {_list(unknown)}; it has {_list(sorted(known))}")
        _require("kind" in value, f"kind must be one of {_list(_KINDS)}")
        return cls(**value)

    def to_json(self) -> dict[str, Any]:
        """Return the fault as `/_sandbox/faults` takes it."""
        return {
            field.name: value
            for field in dataclasses.fields(self)
            if (value := getattr(self, field.name)) is not None or field.name == "times"
        }

    @property
    def lets_through(self) -> bool:
        """Whether the request is carried out."""
        return self.carried_out or self.kind in _HARMLESS

    def matches(self, asked: Asked) -> bool:
        """Return whether it is meant for this request, by method, path and operation."""
        operation = asked.operation
        return (
            self.method in (None, asked.method)
            and self.operation in (None, operation.id if operation else None)
            and (
                self.path is None
                or (operation is not None and self.path == operation.path)
                or fnmatchcase(asked.path, self.path)
            )
        )

    def _rules(self) -> Iterator[tuple[bool, str]]:
        """The conditions in order, each with the message for when it fails."""
        kind, path, status, seconds = self.kind, self.path, self.status, self.seconds
        yield self.method in (None, *_METHODS), f"method must be one of {_list(_METHODS)}"
        known = isinstance(self.operation, str) and self.operation in OPERATIONS
        wrong = f"operation {self.operation!r} is not in the API document"
        yield self.operation is None or known, wrong
        placed = path is None or (isinstance(path, str) and path.startswith(("/", "*")))
        yield placed, f"path {path!r} must start with / or *"
        wrong = f"path {path!r} is not a template of the API document"
        yield path is None or "{" not in path or path in _TEMPLATES, wrong
        often = self.times is None or (_is_number(self.times, int) and self.times >= 1)
        yield often, "times must be a whole number of at least 1, or null for every time"
        likely = _is_number(self.probability) and 0 < self.probability <= 1
        yield likely, "probability must be above 0 and at most 1"
        yield self.seed is None or _is_number(self.seed, int), "seed must be a whole number"
        statuses = _STATUSES.get(kind, ())
        wrong = f"status of {kind} must be {_list(statuses) or 'left out'}"
        yield status is None or (_is_number(status, int) and status in statuses), wrong
        yield seconds is None or kind in _SECONDS, f"{kind} takes no seconds"
        some = seconds is None or (_is_number(seconds) and 0 < seconds < math.inf)
        yield some, "seconds must be a number above 0"
        yield isinstance(self.carried_out, bool), "carried_out must be true or false"
        wrong = f"only {_list(_AMBIGUOUS)} can be carried out before they fail"
        yield not self.carried_out or kind in _AMBIGUOUS, wrong


class Faults:
    """The faults in force, in the order they were added; the first that matches strikes, and
    beside it the first that delays."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []

    def __iter__(self) -> Iterator[Fault]:
        """Iterate over the faults in force, with the remaining `times`."""
        with self._lock:
            return iter([armed.left() for armed in self._armed])

    def __len__(self) -> int:
        return len(self._armed)

    def add(self, fault: Fault) -> None:
        """Let this fault strike the next requests that match it."""
        _require(isinstance(fault, Fault), f"add takes a Fault, such as Fault({_KINDS[0]!r})")
        with self._lock:
            self._armed.append(_Armed(fault))

    def clear(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._armed.clear()

    def draw(self, asked: Asked) -> Fault | None:
        """Draw the fault that strikes this request, using it up by one."""
        return self._first(lambda fault: fault.kind != "late" and fault.matches(asked))

    def draw_delay(self, asked: Asked) -> float | None:
        """The seconds for which what this request has created cannot be read. To be asked only when
        it has created something, so that other requests do not use the fault up."""
        fault = self._first(lambda fault: fault.kind == "late" and fault.matches(asked))
        return None if fault is None else fault.seconds

    def _first(self, fits: Callable[[Fault], bool]) -> Fault | None:
        with self._lock:
            for armed in self._armed:
                if fits(armed.fault) and armed.strikes():
                    if armed.times == 0:
                        self._armed.remove(armed)
                    return armed.fault
        return None


class _Armed:
    """A fault with its remaining strikes and its own random generator."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.times = fault.times
        self._chance = random.Random(fault.seed)

    def left(self) -> Fault:
        return dataclasses.replace(self.fault, times=self.times)

    def strikes(self) -> bool:
        if self._chance.random() >= self.fault.probability:
            return False
        if self.times is not None:
            self.times -= 1
        return True


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise ValueError(message)


def _is_number(value: object, *kinds: type) -> bool:
    # True and false are numbers to Python, but not in JSON.
    return isinstance(value, kinds or (int, float)) and not isinstance(value, bool)


def _list(values: Iterable[object]) -> str:
    return ", ".join(str(value) for value in values)


class Late:
    """Documents that cannot be read before a time."""

    def __init__(self) -> None:
        self._until: dict[int, float] = {}

    def add(self, numbers: Iterable[int], until: float) -> None:
        """Hide documents until a time."""
        self._until.update(dict.fromkeys(numbers, until))

    def numbers(self, now: float) -> Collection[int]:
        """The numbers of the documents that are hidden now."""
        if self._until:
            self._until = {number: until for number, until in self._until.items() if now < until}
        return self._until.keys()

    def clear(self) -> None:
        self._until.clear()
