"""What a visit to Wikidata is told by its operator: who asks, where, how patiently, how much."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from kgcine import __version__
from kgcine.errors import LinkError

API = "https://www.wikidata.org/w/api.php"
SPARQL = "https://query.wikidata.org/sparql"

_MAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+\Z")
_PAGE = re.compile(r"https?://[^\s<>()]+\.[^\s<>()]+\Z")
_HINT = "Give your own mail address or user page with --contact or KGCINE_CONTACT: Wikimedia asks for one."


class Clock(Protocol):
    """Tells the time and waits; tests bring their own."""

    def now(self) -> datetime:
        """Return the time, with its zone."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class WallClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Wait for so long."""
        time.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Visit:
    """How to ask: ``contact`` reaches the person who runs this; limits are those that Wikimedia announced in 2026.

    ``attempts`` counts sendings of one request; waits start at ``first_wait`` seconds and double up to ``longest_wait``
    unless the server says how long. A server that asks for more than ``patience`` seconds ends the run.
    """

    contact: str
    api: str = API
    sparql: str = SPARQL
    maxlag: int = 5
    attempts: int = 6
    first_wait: float = 5.0
    longest_wait: float = 120.0
    patience: float = 900.0
    timeout: float = 60.0
    pause: float = 0.0
    max_requests: int | None = None

    @property
    def user_agent(self) -> str:
        """Return the header that tells Wikimedia who asks."""
        from requests import __version__ as requests_version

        return f"kgcine/{__version__} ({self.contact}) python-requests/{requests_version}"


def visit(contact: str | None, **changed: object) -> Visit:
    """Make the settings of a visit; raise LinkError where the contact is missing or reaches nobody.

    >>> visit("archive@example.org").contact
    'archive@example.org'
    """
    given = (contact or "").strip()
    if not given:
        raise LinkError("Wikidata is asked only with the operator's contact.", hint=_HINT)
    if not (_MAIL.match(given) or _PAGE.match(given)):
        raise LinkError(f"{given!r} is neither a mail address nor the address of a page.", hint=_HINT)
    if "kgcine" in given.lower().split("@")[0]:
        raise LinkError("The contact has to reach you, not the makers of kgcine.", hint=_HINT)
    return replace(Visit(given), **changed)  # type: ignore[arg-type]
