"""Web pages are read without menus and scripts; metadata, italics and the places of words are kept."""

import pytest

from kgcine.assets import open_assets
from kgcine.model import Article
from kgcine.read import load_cleaning, make_article

RULES = load_cleaning(open_assets())


def article(text: str) -> Article:
    return make_article("a", text, RULES, format="html")


def kinds(text: str) -> list[tuple[str, str]]:
    made = article(text)
    return [(block.kind, made.view[block.start : block.end]) for block in made.blocks]


NEWS = """<!DOCTYPE html><html lang="en-GB"><head><title>A river film | River News</title>
<meta property="article:published_time" content="2021-05-06T07:08:09+06:00"><meta name="author" content="Ann Lee">
<meta property="og:site_name" content="River News"><link rel="canonical" href="https://example.org/1">
<script>var p = "<p>no text</p>";</script></head><body class="sidebar-left">
<header><nav>Home</nav><p>River News</p></header>
<article><h1>A river film &amp; its makers</h1><p class="byline">By Ann Lee</p>
<p>OSKEMEN &mdash; &ldquo;The River&rdquo; by Bo&nbsp;Ek<sup>[1]</sup> left for <em>Rome</em>.
<p>It was shot<br>here.</p><figure><figcaption>The crew at work. [Ann Lee/River News]</figcaption></figure>
<aside>More stories</aside><div class="share-bar">Share this</div><ul><li>Ann as Zhanna</li><li>Ken</li></ul>
<section class="comments"><h3>Comments</h3><p>Nice.</p></section></article>
<article><h2>Another story</h2><p>Short.</p></article><footer>All rights reserved.</footer></body></html>"""


def test_a_news_page_is_read_like_a_reader_reads_it() -> None:
    assert kinds(NEWS) == [
        ("headline", "A river film & its makers"),
        ("byline", "By Ann Lee"),
        ("dateline", "OSKEMEN"),
        ("paragraph", "“The River” by Bo Ek left for Rome."),
        ("paragraph", "It was shot"),
        ("paragraph", "here."),
        ("caption", "The crew at work."),
        ("list", "Ann as Zhanna"),
        ("list", "Ken"),
    ]


def test_a_page_says_what_it_is() -> None:
    made = article(NEWS)
    assert (made.title, made.creator, made.issued) == ("A river film & its makers", "Ann Lee", "2021-05-06")
    assert (made.publisher, made.source, made.language) == ("River News", "https://example.org/1", "en-GB")


def test_italics_are_kept_with_their_place() -> None:
    made = article(NEWS)
    assert [made.view[start:end] for start, end in made.emphasis] == ["Rome"]
    assert [made.text[slice(*made.to_source(*span))] for span in made.emphasis] == ["Rome"]


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("<title>Igla – Film Wiki</title>", "title", "Igla"),
        ('<title>x</title><meta property="og:title" content="Igla">', "title", "Igla"),
        (
            '<script type=application/ld+json>{"datePublished":"2012-03-04","headline":"Igla"}</script>',
            "title",
            "Igla",
        ),
        (
            '<script type=application/ld+json>{"@graph":[{"name":"x"},{"datePublished":"2012-03-04"}]}</script>',
            "issued",
            "2012-03-04",
        ),
        (
            '<script type=application/ld+json>[{"datePublished":"2012","author":[{"name":"A"},{"name":"B"}]}]</script>',
            "creator",
            "A, B",
        ),
        ('<script type=application/ld+json>{broken</script><meta name="author" content="A">', "creator", "A"),
        ('<time datetime="2012-03-04T00:00">yesterday</time>', "issued", "2012-03-04"),
        ('<meta name="date" content="March 4, 2012">', "issued", "2012-03-04"),
        ('<meta name="date" content="">', "issued", None),
    ],
)
def test_metadata_come_from_the_head(head: str, field: str, value: str | None) -> None:
    made = article(f"<html><head>{head}</head><body><p>A film was shot here.</p></body></html>")
    assert getattr(made, field) == value


def test_an_infobox_is_read_by_its_rows() -> None:
    page = (
        "<p>Red Steppe is a film.</p><table class='infobox'><tr><th>Directed by</th><td>Bo Ek</td></tr>"
        "<tr><th>Starring</th><td>Ann Lee<br>Ken Ito</td></tr></table><p>It was shot here.</p>"
    )
    assert kinds(page)[1:-1] == [
        ("infobox", "Directed by Bo Ek"),
        ("infobox", "Starring: Ann Lee"),
        ("infobox", "Ken Ito"),
    ]


@pytest.mark.parametrize(
    ("page", "view"),
    [
        ("<p>One<p>Two", "One Two"),
        ("<p>One<!-- never closed <p>Two</p>", "One"),
        ("<p>2 < 3 and 5 > 4</p>", "2 < 3 and 5 > 4"),
        ("<p>AT&T &amp; R&#38;D&#x26;&nosuch;</p>", "AT&T & R&D&&nosuch;"),
        ("</div></p><p>One</b></p>", "One"),
        ("no mark-up at all", "no mark-up at all"),
        ("<p>One</p><script>never closed <p>Two</p>", "One"),
        ("<ul><li>One<li>Two</ul>", "One Two"),
    ],
)
def test_broken_mark_up_is_read_as_far_as_it_goes(page: str, view: str) -> None:
    assert article(page).view == view


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "scrap", ["<", "<a ", "<a b='", "</", "<!--", "<!", "<?", "&", "<p>", "<i>", "</i>", "<table><tr>"]
)
def test_a_page_of_nothing_but_scraps_takes_no_longer_than_its_length(scrap: str) -> None:
    article(scrap * (200_000 // len(scrap)))


@pytest.mark.parametrize("broken", ["<![CDA", "<![x>", "<![ ", "<![CDATA[", "<![if !IE]>", "<![endif]", "<![temp["])
def test_what_only_begins_like_a_marked_section_costs_no_more_than_itself(broken: str) -> None:
    found = kinds(f"<p>The Needle came out in 1988.</p>{broken}<p>Revenge</p><p>It is a film.</p>")
    assert found[0] == ("paragraph", "The Needle came out in 1988.")
    assert found[-1] == ("paragraph", "It is a film.")
