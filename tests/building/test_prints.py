"""A build that writes only what changed gives the graph of one that writes everything, byte for byte."""

import io
import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from builders import Told, needle, year
from kgcine.graph.export import export
from kgcine.identities.decided import keep_judgements, keep_vetoes
from kgcine.identities.judgements import Judgement
from kgcine.identities.verdicts import Veto
from kgcine.model import Extraction
from kgcine.store import open_store
from stores import write_store

NAMES = ("Akan Bek", "Dana Omar", "Ilyas Karim", "Leila Sadyk")
TITLES = ("The Well", "The Road", "The Horse", "The Lamp", "The Siege")
CITIES = ("Almaty", "Astana")


def film(at: int, draw: random.Random) -> Extraction:
    """Make an article about a film; titles, people and cities come back in other articles, years contradict."""
    title, name, city = draw.choice(TITLES), draw.choice(NAMES), draw.choice(CITIES)
    released = draw.randrange(1960, 2020, 20)
    text = f"{title} came out in {released}. {name} made {title} in {city}. {city} lies in Kazakhstan."
    told = Told(f"film-{at}", text).entity(title, "Film").entity(name, "Person", name.split()[1])
    told.entity(city, "Settlement").entity("Kazakhstan", "Country")
    told.fact(title, "releaseDate", year(released)).fact(title, "director", name).fact(title, "filmingLocation", city)
    told.fact(city, "country", "Kazakhstan")
    if draw.random() < 0.3:
        told.fact(city, "country", "Kazakhstan").refuse("test")
    return replace(told.made(), key=f"film-{at}-{draw.random()}")


def bytes_of(store: Path) -> Mapping[str, bytes]:
    found = {}
    for part in ("graph", "rejected", "inferred"):
        with open_store(store, part=part) as graph:
            for form, what in (("nquads", "all"), ("turtle", "facts")):
                output = io.BytesIO()
                export(graph, output, form, what)  # type: ignore[arg-type]
                found[f"{part} {form}"] = output.getvalue()
            found["manifest"] = repr(graph.manifest()).encode()
    return found


def shares_files(store: Path) -> bool:
    """Tell whether the current generation was made out of the one before."""
    with open_store(store) as graph:
        last, other = (store / "generations" / str(graph.number - by) / "graph" for by in (0, 1))
    return any(
        file.name.endswith(".sst") and file.samefile(other / file.name)
        for file in last.iterdir()
        if (other / file.name).exists()
    )


def test_any_chain_of_changes_gives_the_graph_of_a_fresh_build(tmp_path: Path) -> None:
    draw, store, decisions = random.Random(5), tmp_path / "store", tmp_path / "graphs"
    articles = {at: film(at, draw) for at in range(24)}
    write_store(store, articles.values(), decisions)
    revised = 0
    for step in range(6):
        if step % 2:
            del articles[min(articles)]
            articles[100 + step] = film(100 + step, draw)
        else:
            at = draw.choice(sorted(articles))
            articles[at] = film(at, draw)
        if step == 2:
            keep_vetoes(
                decisions, (Veto("person/akan-bek", "x", '"y"'), Veto("place/almaty", "country", "place/kazakhstan"))
            )
        if step == 4:
            keep_judgements(decisions, (Judgement("person/akan-bek", "person/dana-omar", "same"),))
        write_store(store, articles.values(), decisions)
        fresh = tmp_path / f"fresh-{step}"
        write_store(fresh, articles.values(), decisions)
        assert bytes_of(store) == bytes_of(fresh), step
        revised += shares_files(store)
    assert 3 <= revised < 6


def test_a_damaged_generation_is_no_ground_to_build_on(tmp_path: Path) -> None:
    draw = random.Random(6)
    articles = [film(at, draw) for at in range(20)]
    write_store(tmp_path / "store", articles)
    (tmp_path / "store" / "current" / "graph" / "CURRENT").write_text("nonsense")
    write_store(tmp_path / "store", articles)
    write_store(tmp_path / "fresh", articles)
    assert bytes_of(tmp_path / "store") == bytes_of(tmp_path / "fresh")


@pytest.mark.parametrize("few", [True, False])
def test_only_few_changes_share_files_with_the_build_before(tmp_path: Path, few: bool) -> None:
    articles = [film(at, random.Random(at)) for at in range(20)]
    write_store(tmp_path, articles)
    write_store(tmp_path, [*articles, needle()] if few else articles[:10])
    assert shares_files(tmp_path) is few
