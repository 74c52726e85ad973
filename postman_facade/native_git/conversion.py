"""Documents as files in the layout of Postman's Native Git, and back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from postman_facade.documents import CollectionDocument, EnvironmentDocument
from postman_facade.errors import FileTreeError
from postman_facade.native_git import collection, elements, environment, folders, loader
from postman_facade.native_git.names import Names
from postman_facade.native_git.sidecar import Leftover


class Converted(NamedTuple):
    """A document made of files."""

    document: CollectionDocument | EnvironmentDocument
    leftovers: list[Leftover]
    """What was not taken over: of files that were edited since they were written, what their lock
    file knew and does not fit any more; and files of a kind that the format has no place for."""


def to_files(
    document: CollectionDocument | EnvironmentDocument, name: str | None = None
) -> dict[str, bytes]:
    """The files of a document, by their paths in its folder, with `/` between folders.

    `name` is that of the folder of a collection, or of the file of an environment without
    `.environment.yaml`; by default it is made of the document's name.
    """
    name = name or file_name(document)
    if isinstance(document, CollectionDocument):
        return collection.to_files(document.data, name)
    return environment.to_files(document.data, name)


def from_files(files: Mapping[str, bytes], name: str) -> Converted:
    """The document in the files of a folder, which is read as `to_files` writes it.

    Files that are not of the layout are passed over. Raises FileTreeError.
    """
    if not any(map(collection.is_of_layout, files)) and name + environment.ENVIRONMENT in files:
        data, leftovers = environment.from_files(files, name)
        return Converted(EnvironmentDocument(data), leftovers)
    data, leftovers = collection.from_files(files, name)
    return Converted(CollectionDocument(data), leftovers)


def file_name(document: CollectionDocument | EnvironmentDocument) -> str:
    """What the folder or file of the document is called by default, as Postman would call it."""
    if isinstance(document, CollectionDocument):
        return Names().take(document.name, "", "collection")
    return Names().take(document.name, environment.ENVIRONMENT, "environment")


def write(
    document: CollectionDocument | EnvironmentDocument, folder: str | os.PathLike[str]
) -> list[str]:
    """Write the files of a document into a folder, and return the paths of those that changed.

    The folder of a collection is made the collection's own: requests and folders in it that the
    document has not are removed. Other files stay. An environment is one file among others in its
    folder. Raises FileTreeError, before anything is written where the folder holds another
    collection.
    """
    root = Path(folder)
    if isinstance(document, EnvironmentDocument):
        return folders.write(root, to_files(document))
    files = to_files(document, root.resolve().name)
    with folders.failing(root, "written"):
        there = folders.paths(root, collection.is_of_layout) if root.exists() else []
    if there:
        _check_same(document, root, there)
    changed = folders.write(root, files)
    gone = [path for path in there if path not in files]
    folders.remove(root, gone)
    return changed + gone


def read(path: str | os.PathLike[str]) -> Converted:
    """The collection in a folder, or the environment in a file or alone in a folder.

    Raises FileTreeError.
    """
    place = Path(path)
    if place.name.endswith(environment.ENVIRONMENT):
        name = place.name.removesuffix(environment.ENVIRONMENT)
        return _converted(_files_of_environment(place.parent, name), name, place.parent)
    files = folders.read(place, _is_of_document)
    if any(map(collection.is_of_layout, files)):
        return _converted(files, place.resolve().name, place)
    environments = [path for path in files if path.endswith(environment.ENVIRONMENT)]
    if len(environments) != 1:
        found = f"{len(environments)} environments: name one" if environments else "no collection"
        raise FileTreeError(f"holds {found}", str(place))
    name = environments[0].removesuffix(environment.ENVIRONMENT)
    return _converted(_files_of_environment(place, name), name, place)


def _converted(files: Mapping[str, bytes], name: str, folder: Path) -> Converted:
    try:
        return from_files(files, name)
    except FileTreeError as error:
        raise FileTreeError(error.reason, str(folder / (error.path or ""))) from None


def _files_of_environment(folder: Path, name: str) -> dict[str, bytes]:
    path, lock = name + environment.ENVIRONMENT, environment.lock_of(name)
    files = {path: folders.read_file(folder, path)}
    if (folder / lock).exists():
        files[lock] = folders.read_file(folder, lock)
    return files


def _is_of_document(path: str) -> bool:
    is_environment = "/" not in path and path.endswith(environment.ENVIRONMENT)
    return is_environment or collection.is_of_layout(path)


def _check_same(document: CollectionDocument, root: Path, there: list[str]) -> None:
    """Raise FileTreeError when the folder holds something else than an older form of the document."""
    if collection.DEFINITION not in there:
        raise FileTreeError("holds files of collections; choose an empty folder", str(root))
    content = folders.read_file(root, collection.DEFINITION)
    before = elements.from_collection(loader.load(content, str(root)), root.resolve().name, 0)
    known, name = before["info"].get("_postman_id"), before["info"]["name"]
    if document.id == known if known and document.id else document.name == name:
        return
    reason = f"holds another collection, {name!r}; choose another folder"
    raise FileTreeError(reason, str(root))
