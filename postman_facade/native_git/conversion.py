"""Convert documents to the files of Postman's Native Git, and back."""

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
    """A document read from files."""

    document: CollectionDocument | EnvironmentDocument
    leftovers: list[Leftover]
    """Parts that were not converted: entries of the lock file that no longer fit an edited file,
    and files of unsupported kinds."""


def to_files(
    document: CollectionDocument | EnvironmentDocument, name: str | None = None
) -> dict[str, bytes]:
    """Return the files of a document, by path in its folder, with `/` between folders.

    `name` is the name of the folder of a collection, or of the file of an environment without
    `.environment.yaml`. Defaults to one made from the name of the document.
    """
    name = name or file_name(document)
    if isinstance(document, CollectionDocument):
        return collection.to_files(document.data, name)
    return environment.to_files(document.data, name)


def from_files(files: Mapping[str, bytes], name: str) -> Converted:
    """Return the document in the files of a folder, as written by `to_files`.

    Files that are not of the layout are ignored. Raises FileTreeError.
    """
    if not any(map(collection.is_of_layout, files)) and name + environment.ENVIRONMENT in files:
        data, leftovers = environment.from_files(files, name)
        return Converted(EnvironmentDocument(data), leftovers)
    data, leftovers = collection.from_files(files, name)
    return Converted(CollectionDocument(data), leftovers)


def file_name(document: CollectionDocument | EnvironmentDocument) -> str:
    """Return the default name of the folder or file, as Postman would choose it."""
    if isinstance(document, CollectionDocument):
        return Names().take(document.name, "", "collection")
    return Names().take(document.name, environment.ENVIRONMENT, "environment")


def write(
    document: CollectionDocument | EnvironmentDocument, folder: str | os.PathLike[str]
) -> list[str]:
    """Write the files of a document into a folder, and return the paths of those that changed.

    The folder of a collection belongs to it: requests and folders that are not in the document are
    removed from it, and other files are kept. An environment is one file among others in its
    folder. Raises FileTreeError, before anything is written if the folder has another collection.
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
    """Read the collection in a folder, or the environment in a file or alone in a folder.

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
        found = (
            f"{len(environments)} environments: pass the file of one"
            if environments
            else "no collection"
        )
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
    """Raise FileTreeError if the folder has anything but an older version of the document."""
    if collection.DEFINITION not in there:
        raise FileTreeError("contains files of collections; choose an empty folder", str(root))
    content = folders.read_file(root, collection.DEFINITION)
    before = elements.from_collection(loader.load(content, str(root)), root.resolve().name, 0)
    known, name = before["info"].get("_postman_id"), before["info"]["name"]
    if document.id == known if known and document.id else document.name == name:
        return
    reason = f"contains another collection, {name!r}; choose another folder"
    raise FileTreeError(reason, str(root))
