"""Lets autodoc show public names as people use them, and finds what annotations refer to.

Docstrings are in Google's style, with `code` in single backticks and indented blocks of code, as
people read them in an editor. They become reStructuredText here.
"""

from __future__ import annotations

import builtins
import importlib
import pkgutil
import re
import sys
from functools import cache
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon import Config, GoogleDocstring

import postman_facade
from postman_facade import AsyncPostman, Postman
from postman_facade.client.namespaces import namespace

OURS = ("postman_facade", "postman_api_client")
_FIELD_OF_A_TUPLE = re.compile(r"^Alias for field number \d+$")
_CODE = re.compile(r"(?<!`)`{1,2}([^`]+)`{1,2}(?!`)(?=(\w)?)")
_BLOCK = re.compile(r"(?<=\n)(?=\n    \S)")
_CONFIG = Config(napoleon_use_rtype=False)


def setup(app: Sphinx) -> dict[str, bool]:
    for module in pkgutil.walk_packages(postman_facade.__path__, "postman_facade."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    app.connect("builder-inited", _show_namespaces)
    app.connect("autodoc-process-docstring", _process)
    app.connect("missing-reference", _find)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def as_rst(docstring: str, what: str = "function") -> str:
    """Return a docstring as reStructuredText."""
    text = _CODE.sub(_code, docstring)
    text = _BLOCK.sub("\n::\n", text)
    # Napoleon takes what is before a colon for the type of an attribute; here it is a sentence.
    what = "function" if what in ("attribute", "data", "property") else what
    return str(GoogleDocstring(text, _CONFIG, what=what))


def _code(found: re.Match[str]) -> str:
    text = re.sub(r"(?<!-)\n *", " ", found[1]).replace("\n", "").strip()
    return f"``{text}``" + (r"\ " if found[2] else "")


def _show_namespaces(_app: Sphinx) -> None:
    """Namespaces of a client, such as `postman.collections`, are properties to a reader."""
    for client in (Postman, AsyncPostman):
        for name, value in list(vars(client).items()):
            if isinstance(value, namespace):
                setattr(client, name, property(value._make))


def _process(
    _app: Sphinx, what: str, _name: str, _of: Any, _options: Any, lines: list[str]
) -> None:
    if lines and _FIELD_OF_A_TUPLE.match(lines[0]):
        lines.clear()
    lines[:] = as_rst("\n".join(lines), what).split("\n")


def _find(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.Node | None:
    """Resolve a name that is documented where it is public, and not where it is defined.

    Names of the standard library, of httpx and of our own modules are known, but not in this site.
    """
    target = node.get("reftarget", "")
    if node.get("refdomain") != "py" or not target:
        return None
    last = target.rpartition(".")[2]
    if "." not in target or target.startswith(OURS):
        places = _places(env)
        place = places.get(last) or places.get(last.removeprefix("Async"))
        if place:
            domain = env.domains.python_domain
            found = domain.resolve_any_xref(env, node["refdoc"], app.builder, place, node, content)
            return found[0][1]
    return content if _is_known(target) else None


def _places(env: BuildEnvironment) -> dict[str, str]:
    """The shortest documented name by its last part; all pages are read by now."""
    places: dict[str, str] = env.temp_data.setdefault("places by their last part", {})
    if not places:
        objects = env.domains.python_domain.objects
        for name in sorted(objects, key=lambda name: (-name.count("."), name)):
            places[name.rpartition(".")[2]] = name
    return places


@cache
def _is_known(target: str) -> bool:
    module, _, name = target.rpartition(".")
    if "[" in target or module == "text":  # a type that is written as text; a module of ours
        return True
    if not module:
        loaded = (module for key, module in list(sys.modules.items()) if key.startswith(OURS))
        return any(name in vars(module) for module in (*loaded, builtins))
    try:
        return hasattr(importlib.import_module(module), name)
    except ImportError:
        return False
