"""No cookies: what the service sets with one answer is not sent with the next request."""

from __future__ import annotations

from postman_facade._http import httpx


class NoCookies(httpx.Cookies):
    """Does nothing, which also saves the tenth of a call that looking for cookies takes."""

    def extract_cookies(self, response: httpx.Response) -> None: ...

    def set_cookie_header(self, request: httpx.Request) -> None: ...
