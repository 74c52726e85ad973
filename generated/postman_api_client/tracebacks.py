"""Tracebacks that keep nothing of the arguments of a call that failed."""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])

_COROUTINE = 0x80  # inspect.CO_COROUTINE; importing `inspect` would cost every start


def sensitive(function: F) -> F:
    """Clear the local variables of `function`, and of all it calls, from the tracebacks of its errors.

    For functions whose arguments may be secrets: debuggers, error reporters and test runners show
    the local variables of a traceback.
    """
    if function.__code__.co_flags & _COROUTINE:

        @functools.wraps(function)
        async def awaited(*args: Any, **kwargs: Any) -> Any:
            handled = sys.exc_info()[1]
            try:
                return await function(*args, **kwargs)
            except BaseException as error:
                _clear(error, handled)
                del args, kwargs, handled
                raise

        return cast("F", awaited)

    @functools.wraps(function)
    def called(*args: Any, **kwargs: Any) -> Any:
        handled = sys.exc_info()[1]
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            _clear(error, handled)
            del args, kwargs, handled
            raise

    return cast("F", called)


def _clear(error: BaseException, handled: BaseException | None) -> None:
    """Clear the frames of `error` and of all that led to it, but for what the caller was handling."""
    seen = {id(handled)}
    left: list[BaseException | None] = [error]
    while left:
        cause = left.pop()
        if cause is not None and id(cause) not in seen:
            seen.add(id(cause))
            traceback.clear_frames(cause.__traceback__)
            left += cause.__cause__, cause.__context__
