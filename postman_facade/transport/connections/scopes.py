"""Where connections can be used: in the whole process, or in one event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from postman_facade.errors import ConfigurationError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from postman_facade._http import httpx


class Scope(NamedTuple):
    """The process."""

    ended: bool = False

    @classmethod
    def current(cls) -> Scope:
        return cls()

    def closing(self, client: httpx.Client) -> Callable[[], None]:
        """Return what closes `client`."""
        return client.close

    def close(self, closing: Callable[[], None]) -> None:
        closing()


class AsyncScope(NamedTuple):
    """An event loop."""

    loop: AbstractEventLoop

    @classmethod
    def current(cls) -> AsyncScope:
        """Return the running loop; raise ConfigurationError outside asyncio."""
        import asyncio  # whoever asks runs in it already

        try:
            return cls(asyncio.get_running_loop())
        except RuntimeError:
            pass
        raise ConfigurationError(
            "AsyncPostman runs in asyncio only; elsewhere use Postman in a thread"
        )

    @property
    def ended(self) -> bool:
        return self.loop.is_closed()

    def closing(self, client: httpx.AsyncClient) -> Callable[[], Awaitable[None]]:
        """Return what closes `client`; if it is not called, the loop does it when it ends.

        The client is also closed when the result is garbage collected.
        """

        async def until_the_loop_ends() -> AsyncIterator[None]:
            try:
                yield
            finally:
                await client.aclose()

        # A loop ends the asynchronous generators that were begun in it before it closes, and while
        # it can still close connections.
        generator: Any = until_the_loop_ends()
        with suppress(StopIteration):
            generator.asend(None).send(None)
        closing: Callable[[], Awaitable[None]] = generator.aclose
        return closing

    async def aclose(self, closing: Callable[[], Awaitable[None]]) -> None:
        """Await `closing()` in this loop: now if it is running here, else as soon as it can."""
        if AsyncScope.current() == self:
            await closing()
            return

        async def close() -> None:
            await closing()

        with suppress(RuntimeError):  # it has ended meanwhile, and has closed them
            self.loop.call_soon_threadsafe(lambda: self.loop.create_task(close()))


def let_go(ended: list[Any]) -> None:
    """Release what is still open in scopes that have ended.

    Most event loops close their connections when they end. Others do not end their asynchronous
    generators: what is left of them can only be collected, and asyncio warns about it.
    """
    if all(opened.client.is_closed for opened in ended):
        return
    import gc
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        ended.clear()
        gc.collect()
