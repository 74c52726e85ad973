"""How much longer than its deadline a call takes when the other side keeps it from ending.

Each attack over real sockets, synchronous and asynchronous, one after the other.
"""

from __future__ import annotations

import asyncio
import sys
import time

from attacks import Attack, attacked, environment_of
from figures import at_most, report

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import PostmanError, ServerError, TimedOutError

DEADLINE, MOST_BEYOND = 1.0, 0.25


def _request(attack: Attack) -> dict[str, object]:
    return {"content": b"x" * attack.upload} if attack.upload else {}


def synchronous(attack: Attack, deadline: float) -> tuple[float, PostmanError | None]:
    """Seconds until the call ended, and the error it ended in."""
    with environment_of(attack):
        postman = Postman("key", base_url=attack.url, rate_limit=None, deadline=deadline)
        postman._caller._connections.here()
    started = time.monotonic()
    error = None
    try:
        postman.request("PUT" if attack.upload else "GET", "/me", **_request(attack))  # type: ignore[arg-type]
    except PostmanError as failure:
        error = failure
    needed = time.monotonic() - started
    postman.close()
    return needed, error


async def asynchronous(attack: Attack, deadline: float) -> tuple[float, PostmanError | None]:
    with environment_of(attack):
        postman = AsyncPostman("key", base_url=attack.url, rate_limit=None, deadline=deadline)
        postman._caller._connections.here()
    started = time.monotonic()
    error = None
    try:
        await postman.request("PUT" if attack.upload else "GET", "/me", **_request(attack))  # type: ignore[arg-type]
    except PostmanError as failure:
        error = failure
    needed = time.monotonic() - started
    await postman.aclose()
    return needed, error


def main() -> int:
    figures = []
    with attacked() as attacks:
        asyncio.run(asynchronous(attacks["no answer"], 0.1))  # what is imported late is there then
        synchronous(attacks["no answer"], 0.1)
        for name, attack in attacks.items():
            for kind in ("sync", "async"):
                if kind == "sync":
                    needed, error = synchronous(attack, DEADLINE)
                else:
                    needed, error = asyncio.run(asynchronous(attack, DEADLINE))
                if not isinstance(error, (TimedOutError, ServerError)):
                    needed = float("inf")
                figures.append(at_most(f"{name}, {kind}", needed, "s", DEADLINE + MOST_BEYOND))
    return report(figures)


if __name__ == "__main__":
    sys.exit(main())
