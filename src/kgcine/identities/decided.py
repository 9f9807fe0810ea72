"""The folder of decisions in, what people decided about identities and facts out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kgcine.errors import SourceError
from kgcine.identities.judgements import Judgement, read_judgements, write_judgements
from kgcine.identities.verdicts import FILE as VERDICTS
from kgcine.identities.verdicts import Veto, read_vetoes, write_vetoes

JUDGEMENTS = "judgements.tsv"


@dataclass(frozen=True, slots=True)
class Decided:
    """Judgements about identities, and vetoes against facts."""

    judgements: tuple[Judgement, ...] = ()
    vetoes: tuple[Veto, ...] = ()


def read_decided(folder: Path | None) -> Decided:
    """Read what people decided, nothing where there is no folder; raise SourceError where a table is malformed."""
    if folder is None:
        return Decided()
    return Decided(tuple(read_judgements(folder / JUDGEMENTS)), tuple(read_vetoes(folder / VERDICTS)))


def decided_digest(decided: Decided) -> str:
    """Hash what people decided; nothing where that is nothing.

    >>> decided_digest(Decided())
    ''
    """
    if not decided.judgements and not decided.vetoes:
        return ""
    told = write_judgements(decided.judgements) + write_vetoes(decided.vetoes)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def keep_judgements(folder: Path, judgements: tuple[Judgement, ...]) -> None:
    """Write the table of judgements; raise SourceError where it cannot be written."""
    _write(folder / JUDGEMENTS, write_judgements(judgements))


def keep_vetoes(folder: Path, vetoes: tuple[Veto, ...]) -> None:
    """Write the table of vetoes; raise SourceError where it cannot be written."""
    _write(folder / VERDICTS, write_vetoes(vetoes))


def _write(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError as error:
        raise SourceError(f"{path} cannot be written: {error.strerror}.", hint="Choose another --decisions.") from error
