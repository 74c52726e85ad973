"""Data that came without being asked for, and no longer shows on the socket."""

from __future__ import annotations

import ssl


def holds_data(tls: object) -> bool:
    """Whether an `ssl.SSLObject` holds data, which is then taken out, or has ended.

    It has read ahead of the caller; an `ssl.SSLSocket` has not.
    """
    if not isinstance(tls, ssl.SSLObject):
        return False
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except (ssl.SSLError, ValueError):
        return True
    return True
