"""Data that arrived without a request, and no longer shows on the socket."""

from __future__ import annotations

import ssl


def holds_data(tls: object) -> bool:
    """Whether an `ssl.SSLObject` holds data, which is then removed, or has ended.

    It reads ahead of the caller; an `ssl.SSLSocket` does not.
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
