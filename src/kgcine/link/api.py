"""Names and ids in, items of Wikidata out, by the three actions that linking needs."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from kgcine.link.client import ApiError, Client
from kgcine.link.item import LANGUAGES, Item, is_qid, qid_number, read_item

#: As many ids as one request may name; the bound for clients without higher limits.
BATCH = 50
PAGE = 50
_PROPS = "info|labels|aliases|descriptions|claims|sitelinks"


class WikidataApi:
    """The live service behind a :class:`Client`; items are read once, and keep only the properties named."""

    def __init__(
        self, client: Client, *, properties: Collection[str], progress: Callable[[int, int], None] | None = None
    ) -> None:
        self._client = client
        self._properties = frozenset(properties)
        self._progress = progress or (lambda done, of: None)
        self._read: dict[str, Item | None] = {}
        self._dates: dict[str, str] = {}

    def search(self, text: str, language: str, *, limit: int) -> list[str]:
        """Search labels and aliases in one language and those it falls back to."""
        found: list[str] = []
        offset = 0
        while len(found) < limit:
            asked: dict[str, str | int] = {
                "action": "wbsearchentities",
                "search": text,
                "language": language,
                "uselang": "en",
                "type": "item",
                "limit": min(PAGE, limit),
                "props": "",
            }
            told = self._client.api(asked | ({"continue": offset} if offset else {}))
            found += [str(hit["id"]) for hit in told.get("search") or () if is_qid(hit.get("id"))]
            offset = int(told.get("search-continue") or 0)
            if not offset:
                break
        return list(dict.fromkeys(found))[:limit]

    def search_statements(self, text: str, statement: str, *, limit: int) -> list[str]:
        """Search the full text of items that have a statement."""
        words = " ".join(_words(text))
        asked: dict[str, str | int] = {
            "action": "query",
            "list": "search",
            "srsearch": f"{words} haswbstatement:{statement}".strip(),
            "srnamespace": 0,
            "srlimit": min(PAGE, limit),
            "srprop": "",
        }
        told = self._client.api(asked)
        hits = (told.get("query") or {}).get("search") or ()
        return [str(hit["title"]) for hit in hits if is_qid(hit.get("title"))][:limit]

    def items(self, qids: Collection[str]) -> dict[str, Item]:
        """Fetch items in batches; those kept from before send nothing."""
        wanted = {qid for qid in qids if is_qid(qid)}
        unknown = sorted((qid for qid in wanted if not self._remembered(qid)), key=qid_number)
        for at in range(0, len(unknown), BATCH):
            self._progress(at, len(unknown))
            self._fetch(unknown[at : at + BATCH])
        found = ((qid, self._read.get(qid)) for qid in sorted(wanted, key=qid_number))
        return {qid: item for qid, item in found if item is not None}

    def retrieved(self, qid: str) -> str:
        """Return the day on which an item was fetched."""
        return self._dates.get(qid, "")

    def _remembered(self, qid: str) -> bool:
        """Take an item out of the cache, unless it is read already."""
        if qid in self._read:
            return True
        kept = None if self._client.renew else self._client.entities.get(qid)
        if kept is None:
            return False
        told = json.loads(kept)
        self._take(qid, told["entity"], told["retrieved"])
        return True

    def _take(self, qid: str, told: Mapping[str, Any] | None, day: str) -> None:
        self._read[qid] = None if told is None else read_item(told, self._properties)
        self._dates[qid] = day

    def _fetch(self, qids: list[str]) -> None:
        """Fetch one batch; an id that Wikidata does not know fails all of them, so it is put aside."""
        gone: list[str] = []
        while qids:
            asked: dict[str, str | int] = {"action": "wbgetentities", "ids": "|".join(qids), "props": _PROPS}
            asked["languages"] = "|".join(LANGUAGES)
            try:
                told = self._client.api(asked, keep=False)
            except ApiError as error:
                bad = str(error.told.get("id", ""))
                if error.code != "no-such-entity" or bad not in qids:
                    raise
                qids = [qid for qid in qids if qid != bad]
                gone.append(bad)
                continue
            self._keep(qids, told.get("entities") or {})
            break
        self._keep(gone, {})

    def _keep(self, qids: Iterable[str], entities: Mapping[str, Any]) -> None:
        day = self._client.clock.now().date().isoformat()
        with self._client.entities.bulk_commit():
            for qid in qids:
                told = entities.get(qid)
                there = None if told is None or "missing" in told else _slim(told)
                self._client.entities[qid] = json.dumps({"retrieved": day, "entity": there}, ensure_ascii=False)
                self._take(qid, there, day)


def _slim(told: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what no reader of the cache needs and what makes up most of an item: references and qualifiers."""
    claims = told.get("claims")
    if not isinstance(claims, Mapping):
        return {**told, "claims": {}}
    slim = {
        name: [{"rank": each.get("rank"), "mainsnak": each.get("mainsnak")} for each in statements]
        for name, statements in claims.items()
    }
    return {**told, "claims": slim}


def _words(text: str) -> list[str]:
    """Take the characters out that mean something to the search engine."""
    return "".join(letter if letter.isalnum() or letter in "'’-" else " " for letter in text).replace("-", " ").split()
