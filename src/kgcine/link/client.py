"""Requests to Wikidata in, their JSON out: one at a time, patient, kept in a cache that replays them offline."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Lock
from typing import Any

import requests
import stamina
from requests.adapters import HTTPAdapter
from requests_cache import NEVER_EXPIRE, CachedSession
from requests_cache.backends.sqlite import SQLiteDict

from kgcine.closing import Closing
from kgcine.errors import LinkError
from kgcine.link.settings import Clock, Visit, WallClock

#: Errors of the API that pass by themselves; ``internal_api_error_`` has a class name after it.
_PASSING = ("maxlag", "ratelimited", "actionthrottledtext", "readonly", "internal_api_error")
_BUSY = frozenset({429, 500, 502, 503, 504})
_BROKEN = (
    requests.ConnectionError,
    requests.Timeout,
    requests.exceptions.ChunkedEncodingError,
    requests.exceptions.ContentDecodingError,
)


class ApiError(LinkError):
    """Wikidata understood the request and refuses it; ``code`` and ``told`` are the API's own words."""

    def __init__(self, code: str, told: Mapping[str, Any]) -> None:
        super().__init__(f"Wikidata answers {code}: {told.get('info', '')}")
        self.code = code
        self.told = told


class NotCached(LinkError):
    """The request was never sent, and --offline forbids to send it."""


class BudgetSpent(LinkError):
    """So many requests were allowed, and they are sent."""


class Busy(Exception):
    """The server asks to come back later, or the line broke; ``wait`` is its own wish in seconds."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


@dataclass(slots=True)
class Traffic:
    """What one run sent: requests, those that had to be repeated, and seconds waited for the server's sake."""

    sent: int = 0
    repeated: int = 0
    waited: float = 0.0


class Client(Closing):
    """Asks Wikidata and keeps the answers; close it, or use it in ``with``."""

    def __init__(
        self,
        visit: Visit,
        cache: Path,
        *,
        offline: bool = False,
        renew: bool = False,
        clock: Clock | None = None,
        max_age: int | None = None,
        on_wait: Callable[[str, float], None] = lambda reason, seconds: None,
    ) -> None:
        self.visit = visit
        self.clock = clock or WallClock()
        self.traffic = Traffic()
        self.offline = offline
        self.renew = renew
        self._on_wait = on_wait
        try:
            cache.parent.mkdir(parents=True, exist_ok=True)
            self._session = _session(visit, cache, offline)
            #: Entities by id, as JSON text; batches overlap from run to run, so their answers are not kept whole.
            self.entities = SQLiteDict(cache, table_name="entities", serializer=None, wal=True)
        except OSError as error:
            raise LinkError(f"{cache} cannot be opened: {error.strerror}.", hint="Choose another --cache.") from error
        if max_age is not None and not offline:
            self._forget(timedelta(days=max_age))
        line = _Line(visit, self.traffic, self.clock)
        self._session.mount("https://", line)
        self._session.mount("http://", line)

    def _forget(self, age: timedelta) -> None:
        """Drop answers as old as this, so that they are asked for again."""
        self._session.cache.delete(older_than=age or timedelta.resolution)
        day = (self.clock.now() - age).date().isoformat()
        old = [qid for qid, told in self.entities.items() if json.loads(told)["retrieved"] <= day]
        self.entities.bulk_delete(old)  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """Close the line and the cache."""
        self._session.close()  # type: ignore[no-untyped-call]
        self.entities.close()  # type: ignore[no-untyped-call]
        self._session.cache.close()  # type: ignore[no-untyped-call]

    def api(self, parameters: Mapping[str, str | int], *, keep: bool = True) -> dict[str, Any]:
        """Ask the Action API; raise ApiError, NotCached, BudgetSpent, or LinkError where it cannot be reached.

        An answer that the caller keeps in a better form needs no ``keep``.
        """
        shared = {"format": "json", "formatversion": "2", "maxlag": str(self.visit.maxlag)}
        if keep:
            return self.get(self.visit.api, {**parameters, **shared})
        if self.offline:
            raise _not_cached(parameters)
        with self._session.cache_disabled():
            return self.get(self.visit.api, {**parameters, **shared})

    def query(self, sparql: str) -> list[dict[str, str]]:
        """Ask the query service; return the values of each row by variable."""
        told = self.get(self.visit.sparql, {"query": sparql, "format": "json"})
        rows = told.get("results", {}).get("bindings", [])
        return [{name: str(term["value"]) for name, term in row.items()} for row in rows]

    def get(self, url: str, parameters: Mapping[str, str | int]) -> dict[str, Any]:
        """Return the JSON of an answer, after as many attempts as the visit allows."""
        waits = _Waits(self.visit, self.clock, self.traffic, self._on_wait)
        try:
            for attempt in stamina.retry_context(on=waits, attempts=self.visit.attempts, timeout=None):
                with attempt:
                    return self._once(url, parameters)
        except Busy as error:
            hint = "Try again later: what was answered is kept, and not asked again."
            raise LinkError(f"Wikidata cannot be reached: {error}.", hint=hint) from error
        raise AssertionError("an attempt either returns or raises")

    def _once(self, url: str, parameters: Mapping[str, str | int]) -> dict[str, Any]:
        asked = dict(sorted(parameters.items()))
        try:
            response = self._session.get(url, params=asked, timeout=self.visit.timeout, force_refresh=self.renew)
        except _BROKEN as error:
            raise Busy(f"the connection broke ({type(error).__name__})") from error
        except requests.RequestException as error:
            raise LinkError(f"{url} cannot be asked: {error}.") from error
        if response.status_code == 504 and not response.content and self._session.settings.only_if_cached:
            raise _not_cached(asked)
        return _read(response, self.clock)


def _not_cached(asked: Mapping[str, str | int]) -> NotCached:
    what = next((asked[name] for name in ("search", "srsearch", "ids", "query") if name in asked), "this")
    return NotCached(f"The answer about {what} is not in the cache.", hint="Run once without --offline.")


def _session(visit: Visit, cache: Path, offline: bool) -> CachedSession:
    session = CachedSession(
        str(cache),
        backend="sqlite",
        serializer="json",
        wal=True,
        expire_after=NEVER_EXPIRE,
        allowable_codes=(200,),
        ignored_parameters=("maxlag", "User-Agent"),
        filter_fn=_lasting,
    )
    session.settings.only_if_cached = offline
    session.headers.update({"User-Agent": visit.user_agent, "Accept": "application/json", "Accept-Encoding": "gzip"})
    return session


class _Line(HTTPAdapter):
    """The way to the network, which lets one request pass at a time and counts them."""

    def __init__(self, visit: Visit, traffic: Traffic, clock: Clock) -> None:
        super().__init__(max_retries=0, pool_maxsize=1)
        self._visit = visit
        self._traffic = traffic
        self._clock = clock
        self._one = Lock()

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        """Send when the one before has been answered; raise BudgetSpent after the last one allowed."""
        with self._one:
            allowed = self._visit.max_requests
            if allowed is not None and self._traffic.sent >= allowed:
                hint = "Run again to go on: what was answered is kept."
                raise BudgetSpent(f"{allowed} requests are sent, as many as allowed.", hint=hint)
            if self._visit.pause and self._traffic.sent:
                self._clock.sleep(self._visit.pause)
            self._traffic.sent += 1
            return super().send(request, *args, **options)


@dataclass(slots=True)
class _Waits:
    """Decides after each failure whether and when to try again, and waits by the given clock."""

    visit: Visit
    clock: Clock
    traffic: Traffic
    on_wait: Callable[[str, float], None]
    failures: int = 0

    def __call__(self, error: Exception) -> bool | float:
        if not isinstance(error, Busy):
            return False
        self.failures += 1
        wait = error.wait
        if wait is None:
            wait = min(self.visit.longest_wait, self.visit.first_wait * 2 ** (self.failures - 1))
        if self.failures >= self.visit.attempts or wait > self.visit.patience:
            return False
        self.on_wait(str(error), wait)
        self.traffic.repeated += 1
        self.traffic.waited += wait
        self.clock.sleep(wait)
        return 0.0


def _read(response: requests.Response, clock: Clock) -> dict[str, Any]:
    status = response.status_code
    wait = _retry_after(response.headers.get("Retry-After"), clock)
    if status in _BUSY:
        raise Busy(f"HTTP {status}", wait)
    if status == 403:
        hint = "Look whether --contact reaches you, and read Wikimedia's user agent policy."
        raise LinkError("Wikidata refuses this client (HTTP 403).", hint=hint)
    if status != 200:
        raise LinkError(f"Wikidata answers with HTTP {status}.")
    try:
        told = json.loads(response.content)
    except ValueError as error:
        raise Busy("an answer that is no JSON", wait) from error
    if not isinstance(told, dict):
        raise Busy("an answer that is no JSON object", wait)
    if (refusal := _error(told)) is not None:
        code, detail = refusal
        if code.startswith(_PASSING):
            raise Busy(code, wait)
        raise ApiError(code, detail)
    return told


def _error(told: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    """Find an error in either of the forms that the API has for it; a throttle may hide in its messages."""
    detail = told.get("error") or next(iter(told.get("errors") or ()), None)
    if not isinstance(detail, Mapping):
        return None
    names = [str(each.get("name", "")) for each in detail.get("messages", ()) if isinstance(each, Mapping)]
    code = str(detail.get("code", "unknown"))
    return next((name for name in names if name.startswith(_PASSING)), code), detail


def _lasting(response: requests.Response) -> bool:
    """Tell whether an answer is worth keeping: no failure that passes, no page of HTML, nothing cut off."""
    try:
        told = json.loads(response.content or b"")
    except ValueError:
        return False
    return isinstance(told, dict) and _error(told) is None


def _retry_after(header: str | None, clock: Clock) -> float | None:
    if not header:
        return None
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, (parsedate_to_datetime(header) - clock.now()).total_seconds())
    except (TypeError, ValueError):
        return None
