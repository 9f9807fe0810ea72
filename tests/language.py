"""The real model and the packaged word lists, loaded once, and articles made of plain blocks."""

from functools import cache
from pathlib import Path

from kgcine.annotate import Annotated, Annotator, load_pipeline
from kgcine.assets import open_assets
from kgcine.coref import Discourse, discourse
from kgcine.dates import load_dates
from kgcine.model import Article, Block, Span
from kgcine.naming.lexicon import Lexicon, load_lexicon
from kgcine.parsing.nameweights import ASSET as NAMES

SAMPLES = sorted(
    path for path in Path(__file__).parents[1].glob("extract/articles/*") if path.suffix in (".txt", ".md")
)


@cache
def lexicon() -> Lexicon:
    return load_lexicon(open_assets())


@cache
def annotator() -> Annotator:
    assets = open_assets()
    return Annotator(load_pipeline(names=assets.data(NAMES)), lexicon(), load_dates(assets))


def article(*blocks: str, id: str = "a", emphasis: tuple[Span, ...] = (), issued: str | None = None) -> Article:
    """Make an article of these blocks, joined by one blank as a cleaned view is."""
    view, spans = "", []
    for block in blocks:
        start = len(view) + bool(view)
        view = f"{view} {block}" if view else block
        spans.append(Block("paragraph", start, start + len(block)))
    return Article(id, view, view, ((0, 0),), tuple(spans), emphasis, issued=issued)


def annotate(*blocks: str, emphasis: tuple[Span, ...] = (), issued: str | None = None) -> Annotated:
    (found,) = annotator().annotate([article(*blocks, emphasis=emphasis, issued=issued)])
    return found


def discuss(*blocks: str) -> Discourse:
    return discourse(annotate(*blocks), lexicon())


def typed(*blocks: str) -> set[tuple[str, str | None]]:
    """Return the texts and classes of all mentions."""
    return {(mention.text, mention.type) for mention in annotate(*blocks).mentions}
