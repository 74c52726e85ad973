"""The files of elements, written from what was fetched, asynchronous."""

from __future__ import annotations

from typing import Any

from postman_facade.errors import FileTreeError
from postman_facade.native_git._async.planning import AsyncComparison
from postman_facade.native_git._async.remote import Fetched
from postman_facade.native_git.comparison import Change, Question
from postman_facade.native_git.kinds import Kind, about_of, files_of, print_of
from postman_facade.native_git.lockfile import Entry
from postman_facade.native_git.references import replaced
from postman_facade.native_git.results import Outcome
from postman_facade.native_git.secrets import secrets_of

Json = dict[str, Any]


def take(
    seen: AsyncComparison, question: Question, fetched: Fetched, paths: dict[str, str]
) -> Change | None:
    """Write what was fetched to the files of an element, unless they were edited."""
    path, listed = question.path, question.listed
    kind = listed.kind
    is_new = path not in seen.local and question.entry is None
    change = (
        Change(kind, listed.name, path, listed.uid, "create", "remote")
        if is_new
        else seen.judged(question, fetched)
    )
    if change is None:
        hash = seen.local.get(path, "")
        if hash and seen.tree.hash(path) == hash:
            if secrets_of(kind, seen.value(path)):  # Postman's own tools write them
                write(seen, question, fetched, files_from(question, fetched, paths))
                return None
            hash = seen.tree.complete(path, fetched.clean)
        keep(seen, kind, listed.uid, fetched.value, question.entry)
        note(seen, question, fetched, hash)
        return None
    if change.side != "remote":
        return change
    if seen.tree.hash(path) != seen.local.get(path, ""):
        return change._replace(side="both")  # edited since the folder was read
    try:
        files = files_from(question, fetched, paths)
    except FileTreeError as error:
        seen.failed.append(Outcome(change, "failed", listed.uid, str(error)))
        return None
    write(seen, question, fetched, files)
    return change


def drop(seen: AsyncComparison, change: Change) -> Change:
    """Remove the files of an element that was deleted on the service, unless they were edited."""
    if seen.tree.hash(change.path) != seen.local.get(change.path):
        return change._replace(action="update", side="both")
    forget(seen, change.path)
    seen.tree.drop(seen.lock, change.path)
    return change


def files_from(question: Question, fetched: Fetched, paths: dict[str, str]) -> dict[str, bytes]:
    kind = question.listed.kind
    return files_of(kind, question.path, replaced(fetched.clean, paths))


def write(
    seen: AsyncComparison, question: Question, fetched: Fetched, files: dict[str, bytes]
) -> None:
    """Write what was fetched to the files of an element."""
    keep(seen, question.listed.kind, question.listed.uid, fetched.value, question.entry)
    seen.tree.put(seen.lock, question.path, files, entry_of(question, fetched))


def is_unnoted(seen: AsyncComparison, question: Question, fetched: Fetched) -> bool:
    """Whether an earlier push wrote the element, and could not note it."""
    path, entry = question.path, question.entry
    if entry is None:
        return path in seen.begun
    if not entry.content:  # its files were being written
        return bool(entry.files)
    content = print_of(question.listed.kind, fetched.clean)
    return entry.content != content and seen.local.get(path) not in (None, entry.files)


def note(seen: AsyncComparison, question: Question, fetched: Fetched, files: str) -> None:
    """Note that the files and the service are alike."""
    seen.lock.entries[question.path] = entry_of(question, fetched)._replace(files=files)


def entry_of(question: Question, fetched: Fetched) -> Entry:
    """Return the lock entry of an element."""
    kind, uid, name, listed, _ = question.listed
    clean, secrets = fetched.clean, list(secrets_of(kind, fetched.value))
    return Entry(kind, uid, name, listed, print_of(kind, clean), "", about_of(kind, clean), secrets)


def keep(seen: AsyncComparison, kind: Kind, uid: str, whole: Json, before: Entry | None) -> None:
    """Keep the secrets of an element in the keyring, in place of those it had before."""
    if seen.keyring is None or seen.is_restore:
        return
    if before is not None and before.uid != uid:
        seen.keyring.keep(before.uid, {}, before.secrets)
    seen.keyring.keep(uid, secrets_of(kind, whole), before.secrets if before else ())


def forget(seen: AsyncComparison, path: str) -> None:
    """Delete the secrets of an element from the keyring."""
    entry = seen.lock.entries.get(path)
    if seen.keyring is not None and entry is not None and not seen.is_restore:
        seen.keyring.keep(entry.uid, {}, entry.secrets)
