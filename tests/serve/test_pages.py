"""The pages say what the graph says, lead from a fact to its sentence, and leave as data."""

import csv
import io
import json
import re
from html import unescape
from urllib.parse import quote

import pytest
from pyoxigraph import RdfFormat, parse

from kgcine.serve.data import question
from kgcine.serve.things import MOST_FACTS
from served import Client, Reply

ID = "https://w3id.org/kgcine/id/"
PAGES = [
    *("/", "/search?q=needle", "/search", "/films", "/people", "/places", "/organisations", "/events", "/awards"),
    *("/films?decade=1980s", "/articles", "/timeline", "/timeline?period=1980s", "/network", "/queries", "/ontology"),
    *("/queries/films/by-director", "/queries/films/by-director?director=Rashid+Nugmanov", "/queries/films/per-decade"),
    *(
        "/editor",
        "/editor?query=SELECT+*+%7B+%3Ff+a+kgc%3AFilm+%7D",
        "/editor?query=broken",
        "/nothing",
        "/id/film/none",
    ),
    *("/id/film/the-needle", "/id/person/rashid-nugmanov", "/id/article/needle", "/id/article/waves/end"),
]


def page(server: Client, path: str) -> Reply:
    return server.get(path, accept="text/html")


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", html)))


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_whole_and_lets_nothing_else_in(server: Client, path: str) -> None:
    reply = page(server, path)
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert "</html>" in reply.text
    policy = reply.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert not re.search(r"<script(?![^>]* src=\"/static/)|\son\w+=|javascript:|style=", reply.text)
    assert len(re.findall(r"<h1", reply.text)) == 1
    for address in re.findall(r"(?:src|href)=\"([^\"]+)\"", reply.text):
        assert address.startswith(("/", "#", "http://www.wikidata.org/")), address


@pytest.mark.parametrize("path", PAGES[:-9])
def test_links_of_pages_lead_somewhere(server: Client, path: str) -> None:
    for address in sorted(set(re.findall(r"href=\"(/[^\"]*)\"", page(server, path).text))):
        reply = server.request("GET", unescape(address).partition("#")[0], accept="text/html, */*;q=0.1")
        assert (address, reply.status) == (address, 303 if address == "/sparql" else 200)


def test_an_entity_page_shows_facts_with_status_speaker_qualifiers_and_sources(server: Client) -> None:
    shown = text_of(page(server, "/id/film/the-needle").text)
    assert (
        "director Rashid Nugmanov “The Needle (Игла) was directed by Rashid Nugmanov in 1988.” The Needle returns"
        in shown
    )
    assert "budget 500,000 roubles reported by Dana Orazova" in shown
    assert "cast member Viktor Tsoi (role: Moro)" in shown
    assert "movement Kazakh New Wave reported" in shown
    assert "Wikidata Q4199871 linked" in shown
    assert "Also: Игла" in shown
    assert shown.index("director") < shown.index("budget")
    inward = text_of(page(server, "/id/person/rashid-nugmanov").text)
    assert "director of The Needle" in inward
    assert "not linked to Wikidata" in inward
    assert "The Wild East" in inward


def test_a_fact_leads_to_its_sentence_with_both_ends_highlighted(server: Client) -> None:
    entity = page(server, "/id/film/the-needle").text
    director = entity[entity.index('data-property="director"') :]
    found = re.search(r'href="(/id/article/needle\?fact=\w+)#fact"', director)
    assert found
    article = page(server, found[1]).text
    body = article[article.index('<div class="text"') : article.index('id="beside"')]
    sentence = "".join(
        text_of(each) for each in re.findall(r'<mark class="[^"]*sentence">(.*?)</mark>', body, re.DOTALL)
    )
    assert sentence == "The Needle (Игла) was directed by Rashid Nugmanov in 1988."
    assert text_of(re.search(r'<mark class="end subject.*?</mark>', body)[0]) == "The Needle"  # type: ignore[index]
    assert text_of(re.search(r'<mark class="end object.*?</mark>', body)[0]) == "Rashid Nugmanov"  # type: ignore[index]
    assert body.index('id="fact"') < body.index('class="end subject')


def test_an_article_is_shown_as_it_stands_with_its_mentions_coloured(server: Client) -> None:
    html = page(server, "/id/article/needle").text
    body = html[html.index('<div class="text"') : html.index('id="beside"')]
    assert "Critics say that <b>The Needle</b> belongs to the Kazakh New Wave." in text_of(body)
    assert '<a class="m place" href="/id/place/almaty"' in body
    assert "<b>" not in body
    assert "Cine Almaty" in html


def test_a_fact_that_is_gone_is_told_and_the_article_shown(server: Client) -> None:
    assert "no longer in the graph" in page(server, "/id/article/needle?fact=0123").text


def test_an_iri_answers_with_html_or_data_as_it_is_asked(server: Client) -> None:
    path = "/id/film/the-needle"
    assert page(server, path).text.startswith("<!doctype html>")
    for media in ("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"):
        reply = server.get(path, accept=media)
        assert reply.headers["content-type"].startswith(media)
        quads = list(parse(reply.body, RdfFormat.from_media_type(media)))
        told = {(quad.subject.value, quad.predicate.value.rpartition("#")[2]) for quad in quads}
        assert (f"{ID}film/the-needle", "director") in told
        assert any(quad.predicate.value.endswith("anchorOf") for quad in quads)
    assert server.get(path, accept="image/png").status == 406
    assert server.get("/id/film/none", accept="text/turtle").status == 404


def test_a_table_of_an_entity_has_its_sentences(server: Client) -> None:
    for path, least in (("/id/film/the-needle", 7), ("/id/article/needle", 8)):
        reply = server.get(path, {"format": "csv"})
        rows = list(csv.DictReader(io.StringIO(reply.text)))
        assert len(rows) >= least
        assert {row["sentence"][:10] for row in rows if row["property"] == "director"} == {"The Needle"}


def test_a_statement_leads_to_its_article_or_answers_with_its_data(server: Client) -> None:
    query = "SELECT ?s { ?s rdf:predicate kgc:movement }"
    prefixes = {"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "kgc": "https://w3id.org/kgcine/ontology#"}
    prologue = "".join(f"PREFIX {name}: <{iri}> " for name, iri in prefixes.items())
    iri = json.loads(server.ask(prologue + query).text)["results"]["bindings"][0]["s"]["value"]
    path = iri.removeprefix("https://w3id.org/kgcine")
    assert page(server, path).headers["location"] == f"/id/article/needle?fact={path.rpartition('/')[2]}#fact"
    assert "Critics say that" in server.get(path, accept="text/turtle").text
    assert server.get(path, {"format": "csv"}).text.count("Kazakh New Wave") >= 1


def test_lists_are_narrowed_by_facets_and_counted(server: Client) -> None:
    assert "3</span></h1>" in page(server, "/films").text
    narrowed = text_of(page(server, "/films?decade=1980s").text)
    assert "Films 2" in narrowed
    assert "The Wild East" not in narrowed
    director = quote(f"{ID}person/rashid-nugmanov")
    shown = text_of(page(server, f"/films?decade=1980s&director={director}").text)
    assert "Films 1" in shown
    rows = list(csv.DictReader(io.StringIO(server.get("/films", {"decade": "1980s", "format": "csv"}).text)))
    assert [row["label"] for row in rows] == ["Revenge", "The Needle"]
    assert server.get("/films", {"format": "turtle"}).text.count("rdfs:label") == 3
    assert server.get("/films", {"page": "nine"}).status == 400


def test_search_and_suggestions_find_names_in_any_script(server: Client) -> None:
    assert json.loads(server.get("/suggest", {"q": "Нугман"}).text)[0]["page"] == "/id/person/rashid-nugmanov"
    assert [each["type"] for each in json.loads(server.get("/suggest", {"q": "k", "type": "Organisation"}).text)] == [
        "FilmStudio"
    ]
    found = json.loads(server.get("/search", {"q": "黒澤明"}, accept="application/json").text)
    assert found["entities"][0]["label"] == "黒澤明"
    assert found["sentences"][0]["title"] == "A wave <and> its end"
    html = page(server, f"/search?q={quote('roubles')}").text
    at = re.search(r'href="(/id/article/waves/end\?at=\d+-\d+)#fact"', html)
    assert at
    assert "500,000 roubles" in text_of("".join(re.findall(r"<mark.*?</mark>", page(server, at[1]).text, re.DOTALL)))


def test_a_saved_query_answers_in_every_format_and_as_a_page(server: Client) -> None:
    path, given = "/queries/films/by-director", {"director": "Rashid Nugmanov"}
    titles = ["The Needle", "The Wild East"]
    rows = json.loads(server.get(path, given).text)["results"]["bindings"]
    assert [row["title"]["value"] for row in rows] == titles
    assert [
        row["title"] for row in csv.DictReader(io.StringIO(server.get(path, {**given, "format": "csv"}).text))
    ] == titles
    assert "2 rows" in page(server, f"{path}?director=Rashid+Nugmanov").text
    assert "<svg" in page(server, "/queries/films/per-decade").text
    assert server.get(path, given, accept="text/turtle").status == 406
    by_iri = server.get(path, {"director": "person:rashid-nugmanov"})
    assert by_iri.body == server.get(path, given).body


@pytest.mark.parametrize(
    ("path", "params", "status", "told"),
    [
        ("/queries/films/by-directer", {}, 404, "films/by-director"),
        ("/queries/films/by-director", {}, 400, "needs director"),
        ("/queries/films/by-director", {"director": "Nobody at all"}, 400, "is named Nobody at all"),
        ("/queries/films/by-director", {"who": "x"}, 400, "no parameter who"),
        ("/queries/films/by-director", {"director": '" } INSERT DATA { <a:a> <a:b> <a:c> } #'}, 400, "named"),
        ("/timeline", {"period": "then"}, 400, "decade"),
    ],
)
def test_what_is_wrong_with_a_request_is_said(
    server: Client, path: str, params: dict[str, str], status: int, told: str
) -> None:
    reply = server.get(path, params)
    assert (reply.status, told in reply.text) == (status, True)
    assert page(server, path).headers["content-type"].startswith("text/html")


def test_the_editor_adds_prefixes_and_shows_table_graph_and_mistake(server: Client) -> None:
    def ask(text: str) -> str:
        return text_of(page(server, f"/editor?query={quote(text)}").text)

    assert "3 rows" in ask("SELECT ?f { ?f a kgc:Film }")
    assert "yes" in ask("ASK { ?f a kgc:Film }")
    assert "kgc:director person:ermek-shinarbaev" in ask("CONSTRUCT { ?f kgc:director ?d } { ?f kgc:director ?d }")
    assert "line 2" in ask("SELECT ?f { ?f a kgc:Film")
    words = json.loads(server.get("/editor/words.json").text)
    assert {"kgc:Film", "kgc:director", "rdfs:label"} <= {term["name"] for term in words["terms"]}


def test_the_interface_is_described_from_the_front_matter(server: Client) -> None:
    told = json.loads(server.get("/openapi.json").text)
    listed = json.loads(server.get("/queries", accept="application/json").text)
    assert {f"/queries/{query['name']}" for query in listed} <= set(told["paths"])
    director = told["paths"]["/queries/films/by-director"]["get"]["parameters"][0]
    assert (director["name"], director["required"]) == ("director", True)
    assert set(told["paths"]["/sparql"]["post"]["requestBody"]["content"]) == {
        "application/x-www-form-urlencoded",
        "application/sparql-query",
    }


def test_the_timeline_shows_decades_years_and_facts(server: Client) -> None:
    assert ">1980s<" in page(server, "/timeline").text
    shown = text_of(page(server, "/timeline?period=1988").text)
    assert "The Needle release date 1988" in shown
    assert "Revenge" not in shown


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/timeline", "Rashid Nugmanov"),
        ("/timeline?period=1989", "Revenge"),
        ("/network", "Viktor Tsoi"),
        ("/search?q=needle", "500,000 roubles"),
        ("/articles", "The Needle returns"),
        ("/films?decade=1980s", "Revenge"),
        ("/id/film/revenge", "Ermek Shinarbaev"),
        ("/id/article/needle", "Kazakhfilm"),
    ],
)
def test_the_data_of_a_page_leaves_as_turtle_jsonld_and_csv(server: Client, path: str, told: str) -> None:
    html = page(server, path).text
    for media in ("turtle", "jsonld", "csv"):
        address = re.search(rf'href="([^"]*[?&;]format={media})" rel="alternate">', html)
        assert address, media
        reply = server.get(unescape(address[1]))
        assert reply.status == 200
        assert told in reply.text, media
        form = {"turtle": RdfFormat.TURTLE, "jsonld": RdfFormat.JSON_LD}.get(media)
        assert list(parse(reply.body, form)) if form else len(list(csv.reader(io.StringIO(reply.text)))) > 1


def test_a_period_of_the_timeline_leaves_without_the_others(server: Client) -> None:
    rows = list(csv.DictReader(io.StringIO(server.get("/timeline", {"period": "1989", "format": "csv"}).text)))
    assert {row["subjectLabel"] for row in rows} == {"Revenge"}
    assert {row["date"] for row in rows} == {"1989"}


def test_a_search_that_finds_nothing_leaves_as_data_without_anything(server: Client) -> None:
    for query in ({"q": "nobodyatall"}, {}):
        assert not list(parse(server.get("/search", {**query, "format": "turtle"}).body, RdfFormat.TURTLE))
        found = json.loads(server.get("/search", {**query, "format": "json"}).text)
        assert found == {"entities": [], "sentences": []}


def test_what_a_search_finds_leaves_as_csv(server: Client) -> None:
    rows = list(csv.DictReader(io.StringIO(server.get("/search", {"q": "needle", "format": "csv"}).text)))
    assert (rows[0]["kind"], rows[0]["label"], rows[0]["type"]) == ("entity", "The Needle", "Film")
    assert any(row["kind"] == "sentence" and "500,000 roubles" in row["text"] for row in rows)


def test_sentences_are_shown_without_their_markup(server: Client) -> None:
    shown = text_of(page(server, "/id/film/the-needle").text)
    assert "“Critics say that The Needle belongs to the Kazakh New Wave.”" in shown
    assert "“Critics say that The Needle belongs" in text_of(page(server, "/search?q=critics").text)


def test_static_files_are_kept_by_browsers_and_nothing_else_is_served(server: Client) -> None:
    address = re.search(r'href="(/static/style.css\?v=\w+)"', page(server, "/").text)
    assert address
    assert "immutable" in server.get(address[1]).headers["cache-control"]
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/", "/static/none.css"):
        assert server.request("GET", path).status == 404


def test_a_page_says_when_it_leaves_facts_out() -> None:
    assert f"LIMIT {MOST_FACTS} " in question("facts")
