"""Render a report in several formats."""

from .data import as_json, as_junit, as_sarif
from .html import as_html
from .text import as_text

FORMATS = {
    "json": as_json,
    "junit": as_junit,
    "sarif": as_sarif,
    "html": as_html,
}
"""The formats for programs and browsers; `as_text` is for people."""

__all__ = ["FORMATS", "as_html", "as_json", "as_junit", "as_sarif", "as_text"]
