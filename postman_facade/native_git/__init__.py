"""Workspaces as files, in the layout of Postman's Native Git. Needs the extra ``files``.

`WorkspaceFiles` pulls a workspace into a folder, compares the two, and pushes what was edited.
`write` and `read` convert between documents and folders, and `to_files` and `from_files` between
documents and files in memory. The conversion is lossless: see docs/guides/files.md.
"""

try:
    from postman_facade.native_git._async.workspace import AsyncWorkspaceFiles
    from postman_facade.native_git._sync.workspace import WorkspaceFiles
    from postman_facade.native_git.comparison import Change
    from postman_facade.native_git.conversion import Converted, from_files, read, to_files, write
    from postman_facade.native_git.results import Outcome, Plan, Pulled, Pushed
    from postman_facade.native_git.sidecar import Leftover
except ModuleNotFoundError as error:
    if error.name != "yaml":
        raise
    raise ImportError(
        'workspaces as files need an extra: pip install "postman-facade[files]"'
    ) from error

__all__ = [
    "AsyncWorkspaceFiles", "Change", "Converted", "Leftover", "Outcome", "Plan", "Pulled", "Pushed",
    "WorkspaceFiles", "from_files", "read", "to_files", "write",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__
