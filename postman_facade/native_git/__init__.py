"""Workspaces as files, in the layout of Postman's Native Git. Needs the extra ``files``.

`write` and `read` convert between documents and folders, and `to_files` and `from_files` between
documents and files in memory. Nothing is lost on the way: see docs/files.md.
"""

from postman_facade.native_git.conversion import Converted, from_files, read, to_files, write
from postman_facade.native_git.sidecar import Leftover

__all__ = ["Converted", "Leftover", "from_files", "read", "to_files", "write"]


def __dir__() -> list[str]:
    return __all__
