"""A real server on this machine that gives the answers of a script, one to each request."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from postman_facade.testing import Answer


@contextmanager
def served(*script: Answer) -> Iterator[str]:
    """The URL of such a server."""
    answers = list(script)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            answer = answers.pop(0)
            is_text = answer.text is not None
            body = (answer.text or "" if is_text else json.dumps(answer.json)).encode()
            kind = "text/plain" if is_text else "application/json; charset=utf-8"
            self.send_response_only(answer.status)
            for name, value in {"content-type": kind, **answer.headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: what was asked is in the recording."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
