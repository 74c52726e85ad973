"""The one error of the generated client."""


class UnexpectedStatus(Exception):
    """Raised for an answer that is not 2xx when `Client.raise_on_unexpected_status` is set."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"the server answered with status {status_code}")


__all__ = ["UnexpectedStatus"]
