"""A web page in, its pieces, italics and metadata out; every character keeps its place in the page's source."""

from __future__ import annotations

from kgcine.clean import Page
from kgcine.cleaning import Cleaning
from kgcine.formats import plain_page


def html_page(text: str, cleaning: Cleaning) -> Page:
    """Cut a web page as a plain text."""
    return plain_page(text, cleaning)
