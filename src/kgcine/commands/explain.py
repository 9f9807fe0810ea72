"""``kgcine explain`` and ``kgcine search``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgcine.commands.common import common
from kgcine.commands.options import aligned, console, given_assets, store_option

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from kgcine.asking.explain import Explained, Sentence
    from kgcine.asking.following import Followed
    from kgcine.store import Store


@click.command()
@click.argument("what", metavar="ENTITY|STATEMENT [PROPERTY [VALUE]]", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Statements at most.")
@click.option("-f", "--format", "form", type=click.Choice(("text", "json")), default="text", help="[text]")
@store_option
@common
def explain(what: tuple[str, ...], limit: int, form: str, store: Path) -> None:
    """Show the sentences behind an entity or a fact.

    Both ends of the fact are marked in each sentence. Below it stand the names that a pronoun or short name leads to. A
    fact that no article states but that follows from others is shown with those.

    \b
    kgcine explain "The Needle"
    kgcine explain "The Needle" director
    kgcine explain "The Needle" director "Rashid Nugmanov"
    """
    from kgcine.store import open_store

    if len(what) > 3:
        raise click.UsageError("Give an entity, a property and a value; names of several words in quotes.")
    with open_store(store) as graph:
        found = _find(graph, what, limit)
        followed = [] if found or len(what) == 1 else _followed(graph, what)
    if not found:
        _tell_followed(followed, what, form)
        return
    if form == "json":
        click.echo(_as_json(found))
        return
    screen = console()
    for at, each in enumerate(found):
        _print(each, screen, first=at == 0)
    if len(found) == limit:
        click.echo(f"The first {limit} statements; --limit shows more.", err=True)


def _find(graph: Store, what: tuple[str, ...], limit: int) -> list[Explained]:
    from kgcine.asking.explain import explain_entity, explain_fact, explain_statement, is_statement, property_named
    from kgcine.asking.lookup import Lookup
    from kgcine.namespaces import PREFIXES

    lookup = Lookup(graph, PREFIXES)
    iri = lookup.iri(what[0])
    if iri is not None and is_statement(iri):
        found = explain_statement(graph, iri)
    elif len(what) == 1:
        found = [each for entity in lookup.entities(what[0]) for each in explain_entity(graph, entity, limit=limit)]
    else:
        name = property_named(graph, what[1])
        values = lookup.values(what[2]) if len(what) == 3 else ["UNDEF"]
        subjects = lookup.entities(what[0])
        found = [each for entity in subjects for each in explain_fact(graph, entity, name, values, limit=limit)]
    return found[:limit]


def _followed(graph: Store, what: tuple[str, ...]) -> list[Followed]:
    from kgcine.asking.explain import property_named
    from kgcine.asking.following import explain_followed
    from kgcine.asking.lookup import Lookup
    from kgcine.namespaces import PREFIXES
    from kgcine.ontology import load_ontology

    lookup = Lookup(graph, PREFIXES)
    values = lookup.values(what[2]) if len(what) == 3 else ()
    name = property_named(graph, what[1])
    return list(explain_followed(graph, load_ontology(given_assets()), lookup.entities(what[0]), name, values))


def _tell_followed(found: list[Followed], what: tuple[str, ...], form: str) -> None:
    """Show facts with those that they follow from; raise QueryError where there are none."""
    from rich.text import Text

    from kgcine.errors import QueryError

    if not found:
        raise QueryError(f"No article states {' '.join(what)}.", hint="`kgcine explain ENTITY` shows what they do.")
    if form == "json":
        click.echo(_as_json(found))
        return
    screen = console()
    for at, each in enumerate(found):
        if at:
            screen.print()
        screen.print(Text.assemble((each.subject, "bold"), f"  {each.property}  ", (each.object, "bold")))
        screen.print(Text("  no article states it; it follows from", "dim"))
        for told in each.follows_from:
            _print(told, screen, first=False)


def _print(told: Explained, screen: Console, *, first: bool) -> None:
    from rich.text import Text

    from kgcine.texts.readable import readable

    if not first:
        screen.print()
    screen.print(Text.assemble((told.subject, "bold"), f"  {told.property}  ", (told.object, "bold")))
    for name, value in told.qualifiers:
        screen.print(Text(f"  {name}: {value}"))
    says = f", says {told.who}" if told.who else ""
    screen.print(Text(f"  {told.status}{says}; confidence {told.confidence}, frame {told.frame}", "dim"))
    for sentence in told.sentences:
        screen.print(_marked(sentence, colour=screen.is_terminal))
        screen.print(Text(f"    {sentence.title}, {sentence.place.span.start}-{sentence.place.span.end}", "dim"))
        for place in sentence.chain:
            screen.print(Text(f"    → {readable(place.text)} ({place.span.start}-{place.span.end})", "dim"))


def _marked(sentence: Sentence, *, colour: bool) -> Text:
    """Set the ends off: in colour on a terminal, else in brackets."""
    from rich.text import Text

    made = Text("  “")
    for piece, is_end in sentence.pieces():
        made.append(piece if colour or not is_end else f"[{piece}]", "bold cyan" if is_end else None)
    return made.append("”")


def _as_json(found: Sequence[Explained | Followed]) -> str:
    import json
    from dataclasses import asdict

    return json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2)


@click.command()
@click.argument("text", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="Finds of each kind.")
@click.option("-f", "--format", "form", type=click.Choice(("text", "json")), default="text", help="[text]")
@store_option
@common
def search(text: tuple[str, ...], limit: int, form: str, store: Path) -> None:
    """Find entities and sentences.

    Accents, case and script do not matter.

    \b
    kgcine search needle
    kgcine search Игла
    """
    from kgcine.asking.lookup import compress
    from kgcine.graph.search import Index
    from kgcine.namespaces import PREFIXES
    from kgcine.store import open_store
    from kgcine.texts.readable import readable

    with open_store(store) as graph:
        found = Index(graph.generation).search(" ".join(text), entities=limit, sentences=limit)
    if form == "json":
        import json
        from dataclasses import asdict

        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
        return
    rows = [(entity.label, entity.type, compress(entity.iri, PREFIXES)) for entity in found.entities]
    for sentence in found.sentences:
        rows.append((sentence.title, "", readable(sentence.text)))
    click.echo(aligned(rows) if rows else "Nothing was found.", err=not rows)
