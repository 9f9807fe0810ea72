"""Furniture is left out, blocks get their kinds, and running text is never taken for either."""

import pytest

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

RULES = load_cleaning(open_assets())
TEXT = "The river film was shot in the south."


def kinds(text: str) -> list[tuple[str, str]]:
    article = make_article("a", text, RULES)
    return [(block.kind, article.view[block.start : block.end]) for block in article.blocks]


def within(line: str) -> list[tuple[str, str]]:
    """Return what becomes of a line between two paragraphs."""
    found = kinds(f"{TEXT}\n\n{line}\n\n{TEXT}")
    assert found[0] == found[-1] == ("paragraph", TEXT)
    return found[1:-1]


@pytest.mark.parametrize(
    "line",
    [
        "Do you like this article?",
        "Sign up for our free weekly newsletter. Support us: help keep our work open to all.",
        "Subscribe now!",
        "Follow us on Telegram",
        "Share this on Facebook",
        "Advertisement",
        "ADVERTISEMENT",
        "5 min read",
        "Read more: Another film was shot in the north",
        "Main article: Cinema of the south",
        "This section needs expansion. You can help by adding to it. (May 2017)",
        "© 2021 River News",
        "All rights reserved.",
        "https://example.org/films",
        '  1. ^ a b "River films". Film Board. Retrieved 29 July 2014.',
        '12. "River films". Archived from the original on May 5, 2013.',
        "[Ann Lee/River News]",
        "Photo: Ann Lee",
    ],
)
def test_furniture_is_left_out(line: str) -> None:
    assert within(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Divers retrieved 12 reels from the lake.",
        "Still, most of the film was shot at night.",
        "The picture will be shown in May.",
        "This picture was his last.",
        "By the end of the war, the studio had moved.",
        "Share prices fell when the film failed.",
        "She won the prize for the best photo by a student.",
        "“He did it,” she said. [It was in 1990.]",
        "He called it “the best film [of the year]”.",
        "VGIK – the film school – moved too.",
        "Listen to him.",
        "Comments came from all sides.",
    ],
)
def test_running_text_is_no_furniture(line: str) -> None:
    assert within(line) == [("paragraph", line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A new start", [("headline", "A new start")]),
        ("1930s-1940s: the war years", [("headline", "1930s-1940s: the war years")]),
        ("'We must speak ... about it'", [("headline", "'We must speak ... about it'")]),
        ("By the end of the war", [("headline", "By the end of the war")]),
        ("Films of the movement include:", [("paragraph", "Films of the movement include:")]),
        ("- Ann Lee as Zhanna", [("list", "Ann Lee as Zhanna")]),
        ("2) Ken Ito", [("list", "Ken Ito")]),
        ("• The River (1991)", [("list", "The River (1991)")]),
        ("The River (1991)\nThe Lake (1993)", [("list", "The River (1991)"), ("list", "The Lake (1993)")]),
        (
            "Films\nThe River (1991)\nThe Lake (1993)",
            [("headline", "Films"), ("list", "The River (1991)"), ("list", "The Lake (1993)")],
        ),
        ("Screens213 (2014)", [("infobox", "Screens213 (2014)")]),
        ("By Ann Lee", [("byline", "By Ann Lee")]),
        ("Text: Ann Lee and Ken Ito", [("byline", "Text: Ann Lee and Ken Ito")]),
        ("A screenshot from the film shows a boat.", [("caption", "A screenshot from the film shows a boat.")]),
        ("Photo: The crew at work in May. (Photo by Ann Lee)", [("caption", "The crew at work in May.")]),
        ("The crew at work in May. [Ann Lee/River News]", [("caption", "The crew at work in May.")]),
        ("The crew at work. © River News", [("caption", "The crew at work.")]),
        (
            "NORTH BAY. NEWSWIRE At the fair it opened.",
            [("dateline", "NORTH BAY. NEWSWIRE"), ("paragraph", "At the fair it opened.")],
        ),
        (
            "NORTH BAY. May 18. NEWSWIRE On Monday it opened.",
            [("dateline", "NORTH BAY. May 18. NEWSWIRE"), ("paragraph", "On Monday it opened.")],
        ),
        ("GREY HARBOUR. USSR Drama of 1977.", [("paragraph", "GREY HARBOUR. USSR Drama of 1977.")]),
        ("ROME -- The film opened.", [("dateline", "ROME"), ("paragraph", "The film opened.")]),
        ("ROME (RN) _ The film opened.", [("dateline", "ROME"), ("paragraph", "The film opened.")]),
        ("Rome (RN) – “The River” opened.", [("dateline", "Rome"), ("paragraph", "“The River” opened.")]),
        (
            "NORTH BAY, May 5, 2021, News-Wire — The film opened.",
            [("dateline", "NORTH BAY, May 5, 2021"), ("paragraph", "The film opened.")],
        ),
        ("Updated: 5 May 2021", [("dateline", "Updated: 5 May 2021")]),
    ],
)
def test_a_line_gets_its_kind(line: str, expected: list[tuple[str, str]]) -> None:
    assert within(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The film[1] won[2][3].", "The film won."),
        ("The film [12] won.", "The film won."),
        ("The film won.[4] It was new.", "The film won. It was new."),
        ("Jan Hron ([ˈjan ɦron]; born 1931) sang.", "Jan Hron (born 1931) sang."),
        ("Jan Hron (Czech pronunciation: [ˈjan ɦron]; born 1931) sang.", "Jan Hron (born 1931) sang."),
        ("Jan Hron (/hrɒn/; [ˈjan ɦron]; 1931 – 1999) sang.", "Jan Hron (1931 – 1999) sang."),
        ("Jan Hron /hrɒn/ (born 1931) sang.", "Jan Hron (born 1931) sang."),
        ("Jan Hron (/hrɒn/) sang.", "Jan Hron sang."),
        ("He wrote [with Məmməd] and/or Γιώργος [θεός] sang.", "He wrote [with Məmməd] and/or Γιώργος [θεός] sang."),
        ("The film won[citation needed] in Rome[a].", "The film won in Rome."),
        ("He put [a] man there.", "He put [a] man there."),
        ("The film  won\u00a0in\tRo\u00adme.", "The film won in Rome."),
        ("Jan Hron ( Czech Jan Hron ; 1931 , Brno ) sang.", "Jan Hron (Czech Jan Hron; 1931, Brno) sang."),
        (
            "Jan Hron (Rus. Ян Грон; 1931) sang in Uzbek. It :) ran.",
            "Jan Hron (Rus Ян Грон; 1931) sang in Uzbek. It :) ran.",
        ),
        ("It has [1937] written on it.", "It has [1937] written on it."),
    ],
)
def test_markers_and_odd_blanks_go(line: str, expected: str) -> None:
    assert within(line) == [("paragraph", expected)]


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        ("3 Comment(s)\n\nNice film.\n\nI agree.", []),
        ("Comments\n\nNice film.", []),
        ("References\n\nLee, A. River Films. Rome.\n\nIto, K. Lakes.", []),
        ("See also\n\nThe Lake\n\nA River\n\nThe lake film came next.", [("paragraph", "The lake film came next.")]),
        ("Related articles\n\nThe Lake\n\nThe lake film came next.", [("paragraph", "The lake film came next.")]),
    ],
)
def test_sections_of_furniture_end_where_text_begins_or_never(tail: str, kept: list[tuple[str, str]]) -> None:
    assert kinds(f"{TEXT}\n\n{tail}") == [("paragraph", TEXT), *kept]


def test_nothing_is_cut_before_the_first_sentence() -> None:
    assert kinds(f"Comments\n\n{TEXT}") == [("headline", "Comments"), ("paragraph", TEXT)]


@pytest.mark.parametrize("text", ["Do you like this article?", "Igla", "See also", "By Ann Lee", "1. Igla"])
def test_a_text_of_one_line_is_a_paragraph_as_it_stands(text: str) -> None:
    assert kinds(text) == [("paragraph", text)]


def test_a_page_of_furniture_alone_is_kept() -> None:
    assert kinds("Advertisement\n\nSubscribe now!") == [("paragraph", "Advertisement"), ("paragraph", "Subscribe now!")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A river film\n\nThe River was shot here.", "A river film"),
        ("Culture\n\nA river film\n\nBy Ann Lee\n\nThe River was shot here.", "A river film"),
        ("A river film\n\nHow it was made\n\nThe River was shot here.", "A river film"),
        ("The River was shot here.\n\nA river film\n\nIt won.", None),
        ("A river film.\nIt was shot here.", None),
        ("A river film", None),
    ],
)
def test_the_title_is_the_headline_above_the_text(text: str, title: str | None) -> None:
    assert make_article("a", text, RULES).title == title


@pytest.mark.parametrize(
    ("text", "creator"),
    [
        (f"A film\n\nBy Ann Lee\n\n{TEXT}", "Ann Lee"),
        (f"A film\n\nBy Ann Lee, film critic\n\n{TEXT}", "Ann Lee"),
        (f"A film\n\nWritten by Ann Lee for River News\n\n{TEXT}", "Ann Lee"),
        (f"A film\n\nBy Ann Lee and Ken Ito\n\n{TEXT}", "Ann Lee and Ken Ito"),
        (f"A film\n\n{TEXT}\n\nAnn Lee is a Rome-based journalist.", "Ann Lee"),
        (f"A film\n\nAnn Lee is a Rome-based journalist.\n\n{TEXT}\n\n{TEXT}", None),
        (f"A film\n\n{TEXT}", None),
    ],
)
def test_the_creator_is_named_by_the_byline_or_by_the_note_at_the_end(text: str, creator: str | None) -> None:
    assert make_article("a", text, RULES).creator == creator


def test_an_infobox_above_the_text_is_one() -> None:
    text = f"The River\nReleased1991 (May)\nDirector\nScreens213\n\n{TEXT}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "infobox", "infobox", "infobox", "paragraph"]


def test_a_numbered_film_with_its_year_heads_the_text_below_it() -> None:
    found = kinds(
        f"Ten films\n\n{TEXT}\n\n2. Salt Road (1970)\n\n{TEXT}\n\n1) Fog (Duman, 1980)\nDir. Anna Weber\n{TEXT}"
    )
    assert ("headline", "Salt Road (1970)") in found
    assert ("headline", "Fog (Duman, 1980)") in found


def test_lines_of_a_filmography_head_nothing() -> None:
    found = kinds(f"{TEXT}\n\n1. Salt Road (1970)\n\n2. Fog (1980)\n\n3. Rain (1990)\n\n{TEXT}")
    assert [kind for kind, _ in found] == ["paragraph", "list", "list", "list", "paragraph"]


def test_a_line_with_a_sentence_behind_its_year_heads_nothing() -> None:
    found = kinds(f"{TEXT}\n\n1. Salt Road (1970) was shot in Osh\n\n{TEXT}")
    assert ("headline", "Salt Road (1970) was shot in Osh") not in found


def test_who_else_worked_on_an_article_is_left_out_below_its_byline() -> None:
    byline = ("byline", "Article by: Ann Lee")
    assert within("Article by: Ann Lee\nEdited by: Ken Ito\nPhotos by Ida Stone") == [byline]
    assert ("list", "Edited by: Ken Ito") in kinds("Salt Road\n\nDirected by: Ann Lee\nEdited by: Ken Ito\n\n" + TEXT)


def test_bars_divide_the_fields_of_a_card() -> None:
    found = [line for _, line in within("Dir: Ann Lee | Prod: Ken Ito | Drama")]
    assert found == ["Director: Ann Lee", "Producer: Ken Ito", "Drama"]
    assert [line for _, line in within("Salt Road | Ekran News | Film")] == ["Salt Road | Ekran News | Film"]
