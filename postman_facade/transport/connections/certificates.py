"""TLS contexts: of the `verify` argument, else of the environment."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING

from postman_facade.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

CERTIFICATES_VARIABLE = "SSL_CERT_FILE"


def check_verify(verify: bool | str | os.PathLike[str] | ssl.SSLContext) -> None:
    """Raise ConfigurationError unless `verify` is a bool, a path that exists, or an SSLContext."""
    if isinstance(verify, bool):
        return
    if isinstance(verify, (str, os.PathLike)):
        if not os.path.exists(verify):
            raise ConfigurationError(f"verify names a file that does not exist: {verify}")
        return
    import ssl  # late: most clients are made without one

    if not isinstance(verify, ssl.SSLContext):
        kind = type(verify).__name__
        raise ConfigurationError(f"verify must be a bool, a path or an ssl.SSLContext, not {kind}")


def ssl_context(
    verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
) -> ssl.SSLContext:
    """Return the TLS context for `verify`; clients with the same setting share one.

    Args:
        verify: `True` trusts what SSL_CERT_FILE or SSL_CERT_DIR names, else the usual authorities;
            a path names a PEM file or a folder of certificates; `False` verifies nothing.

    Raises:
        ConfigurationError: the file or folder cannot be used.
    """
    import ssl

    if isinstance(verify, ssl.SSLContext):
        return verify
    path = None if isinstance(verify, bool) else os.fspath(verify)
    source = CERTIFICATES_VARIABLE if path is None else "verify"
    try:
        if path is not None:
            return _context_of(path)
        variables = os.environ.get(CERTIFICATES_VARIABLE), os.environ.get("SSL_CERT_DIR")
        return _context(bool(verify), *variables)
    except ssl.SSLError:
        reason = "it holds no certificates"
    except OSError as error:
        reason = error.strerror or "it cannot be read"
    raise ConfigurationError(
        f"{source} names a file that cannot be used ({reason}); "
        "set it to a PEM file with the certificates to trust, or remove it"
    )


def context_without_certificates() -> ssl.SSLContext:
    """Return a TLS context that trusts nobody, for a server of plain http.

    Loading the usual authorities takes longer than all else a process does for one call.
    """
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@functools.lru_cache(maxsize=4)
def _context(verify: bool, file: str | None, folder: str | None) -> ssl.SSLContext:
    # Making one takes longer than a request.
    import ssl

    from postman_facade._http import httpx

    # httpx 0.27 would pass over a file that is not there.
    if verify and file:
        return ssl.create_default_context(cafile=file)
    if verify and folder:
        return ssl.create_default_context(capath=folder)
    return httpx.create_ssl_context(verify=verify)


@functools.lru_cache(maxsize=4)
def _context_of(path: str) -> ssl.SSLContext:
    import ssl

    if os.path.isdir(path):
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)
