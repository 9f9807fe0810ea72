"""Articles come out of files, folders and streams; every word of their view leads back to its source."""

import io
import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.errors import SourceError
from kgcine.model import Article
from kgcine.read import OtherLanguage, load_cleaning, make_article, read_jsonl, read_paths, read_text

RULES = load_cleaning(open_assets())
SENTENCES = (
    "The director was born in a small town by the lake and went to the film school in the capital. "
    "His first feature was shot with the help of friends, and it won a prize at a festival in the south. "
)
RUSSIAN = "Режиссёр родился в небольшом городе и учился в киношколе столицы. Его первый фильм получил приз. " * 4
GERMAN = (
    "Der Regisseur ist in einer kleinen Stadt geboren und hat die Schule besucht. Er war mit dem Film zufrieden. " * 4
)


def read(*paths: Path | str, **options: object) -> tuple[list[Article], list[str]]:
    errors: list[str] = []
    found = read_paths(paths, RULES, on_error=lambda error: errors.append(str(error)), **options)  # type: ignore[arg-type]
    return list(found), errors


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.view[block.start : block.end]) for block in article.blocks]


def test_a_news_page_is_cut_into_title_byline_caption_dateline_and_text() -> None:
    text = (
        "Culture\n\nA river film goes abroad\n\nBy Ann Lee, film critic\n\n\n"
        "The lead actor is seen in this photo on the set. [Ann Lee/River News]\n\n"
        "OSKEMEN -- A film about a river left for Rome, its makers say.[1]\n\n"
        "A first festival\n\nIt will be shown in May [2].\n\nDo you like this article?\n\n3 Comment(s)\n\nNice."
    )
    article = make_article("a", text, RULES)
    assert kinds(article) == [
        ("headline", "Culture"),
        ("headline", "A river film goes abroad"),
        ("byline", "By Ann Lee, film critic"),
        ("caption", "The lead actor is seen in this photo on the set."),
        ("dateline", "OSKEMEN"),
        ("paragraph", "A film about a river left for Rome, its makers say."),
        ("headline", "A first festival"),
        ("paragraph", "It will be shown in May."),
    ]
    assert (article.title, article.creator) == ("A river film goes abroad", "Ann Lee")


def test_spans_lead_back_over_what_was_cut_out() -> None:
    text = "\ufeffOne.\r\n\r\nIt[1]  was\u00a0shot[2] here.\r\n"[1:]
    article = make_article("a", text, RULES)
    start = article.view.index("was shot")
    assert article.view == "One. It was shot here."
    assert text[slice(*article.to_source(start, start + len("was shot")))] == "was\u00a0shot"
    whole = text[slice(*article.to_source(start, len(article.view)))]
    assert whole == "was\u00a0shot[2] here."


def test_a_file_alone_is_called_by_its_stem_and_in_a_folder_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.md").write_text("# Two\n\nA *film*.", "utf-8")
    (tmp_path / "one.txt").write_text("A film was shot here.", "utf-8")
    (tmp_path / "b.html").write_text("<p>A third film was shot.</p>", "utf-8")
    (tmp_path / "notes.csv").write_text("a,b\n", "utf-8")
    (tmp_path / "one.expected.jsonl").write_text("{}\n", "utf-8")
    articles, errors = read(tmp_path)
    assert ([article.id for article in articles], errors) == (["b.html".removesuffix(".html"), "b/two", "one"], [])
    assert [article.id for article in read(tmp_path / "b" / "two.md")[0]] == ["two"]


def test_two_articles_of_one_id_are_told_and_the_second_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("First.", "utf-8")
    (tmp_path / "a.txt").write_text("Second.", "utf-8")
    articles, errors = read(tmp_path)
    assert [article.view for article in articles] == ["First."]
    assert len(errors) == 1 and "an article a already" in errors[0]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\n ", "is empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 9, "binary file"),
        ("a.jsonl", b"\n\n", "is empty"),
        ("a.txt", RUSSIAN.encode(), "in Russian"),
        ("a.txt", RUSSIAN.encode("cp1251"), "in Russian"),
        ("a.txt", GERMAN.encode(), "in German"),
        ("a.md", b"---\nlanguage: kk\n---\nShort.", "in Kazakh"),
        ("a.md", b"---\ntitle: A film\n---\n", "no sentence of an article"),
        ("a.html", b"<html><title>A film</title><body></body></html>", "no sentence of an article"),
        ("a.txt", "Рашид Нугманов снял «Иглу» в 1988 году.".encode(), "in Russian"),
        ("a.txt", "东京电影节今年放映了许多新片。".encode() * 30, None),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, message: str | None
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "z.txt").write_text("A film was shot here.", "utf-8")
    articles, errors = read(tmp_path)
    assert [article.id for article in articles][-1] == "z"
    assert message is None or (len(errors) == 1 and message in errors[0] and "\n" not in errors[0])


def test_a_missing_path_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "z.txt").write_text("A film was shot here.", "utf-8")
    articles, errors = read(tmp_path / "none.txt", tmp_path / "z.txt")
    assert len(articles) == 1 and "no file or folder" in errors[0]


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    assert "no article below" in read(tmp_path)[1][0]


def test_without_a_callback_the_first_error_is_raised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no file or folder"):
        next(read_paths([tmp_path / "none.txt"], RULES))


def test_an_article_in_another_language_is_told_with_its_id() -> None:
    with pytest.raises(OtherLanguage) as caught:
        read_text("aqparat", RUSSIAN, RULES)
    assert caught.value.article == "aqparat"


def test_a_broken_line_among_a_thousand_is_told_with_its_number() -> None:
    lines = [json.dumps({"id": str(number), "text": f"Film {number} was shot."}) for number in range(1, 1001)]
    lines[499] = lines[499][:-5]
    errors: list[str] = []
    stream = io.BytesIO("\n".join(lines).encode())
    articles = list(read_jsonl(stream, RULES, path="a.jsonl", on_error=lambda error: errors.append(str(error))))
    assert len(articles) == 999
    assert len(errors) == 1 and errors[0].startswith("a.jsonl, line 500: broken JSON")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"id": "a"}', "no text"),
        (b'["a"]', "no text"),
        (b'{"id": "a", "text": 5}', "no text"),
        (b'{"id": "a", "text": "Caf\xe9"}', "not utf-8"),
        (b"[" * 100_000, "broken JSON"),
    ],
)
def test_a_record_that_is_none_is_told(line: bytes, message: str) -> None:
    errors: list[str] = []
    assert list(read_jsonl(io.BytesIO(line), RULES, on_error=lambda error: errors.append(str(error)))) == []
    assert len(errors) == 1 and message in errors[0]


def test_a_record_gives_its_metadata() -> None:
    record = {"id": 7, "text": "A film.", "title": "T", "date": "2022-11-05T10:00Z", "author": ["A", {"name": "B"}]}
    record["url"] = "https://example.org/7"
    article = next(read_jsonl(io.BytesIO(json.dumps(record).encode()), RULES))
    assert (article.id, article.title, article.issued, article.creator) == ("7", "T", "2022-11-05", "A, B")
    assert article.source == "https://example.org/7"


def test_a_record_without_an_id_is_called_by_its_line() -> None:
    stream = io.BytesIO(b'\n{"text": "A film."}')
    assert next(read_jsonl(stream, RULES, path="films.jsonl")).id == "films-2"


def test_half_a_surrogate_pair_in_a_record_is_replaced() -> None:
    stream = io.BytesIO(b'{"id": "a\\ud800", "text": "A \\ud800 film.", "title": "The \\udfff"}')
    read = next(read_jsonl(stream, RULES))
    assert (read.id, read.text, read.title) == ("a\ufffd", "A \ufffd film.", "The \ufffd")


def test_a_file_whose_name_is_no_text_is_an_article_like_others(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"f\xff.txt")).write_text("Rashid Nugmanov directed The Needle.", "utf-8")
    (read,) = read_paths([tmp_path], RULES)
    assert read.id == "f\ufffd"


def test_front_matter_and_articles_csv_give_metadata_and_front_matter_ends_before_the_text(tmp_path: Path) -> None:
    front = "---\ntitle: From the front\ndate: 2021-03-04\n---\n\nA film was shot here.\n"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(front, "utf-8")
    (tmp_path / "articles.csv").write_text("file,creator,publisher\nin/a.txt,Ann Lee,River News\n", "utf-8")
    article = read(tmp_path)[0][0]
    assert (article.title, article.issued, article.creator) == ("From the front", "2021-03-04", "Ann Lee")
    assert article.publisher == "River News"
    assert article.view == "A film was shot here."
    assert article.to_source(0, 1).start == front.index("A film")


def test_the_table_beside_an_article_wins_over_the_one_above(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("A film was shot here.", "utf-8")
    (tmp_path / "articles.csv").write_text("id,creator,issued\nin/a,Above,2001\n", "utf-8")
    (tmp_path / "in" / "articles.csv").write_text("id,creator\na,Beside\n", "utf-8")
    article = read(tmp_path)[0][0]
    assert (article.creator, article.issued) == ("Beside", "2001")


def test_a_table_that_names_no_article_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A film was shot here.", "utf-8")
    (tmp_path / "articles.csv").write_text("creator\nAnn\n", "utf-8")
    assert "no column says which article" in read(tmp_path)[1][0]


@pytest.mark.parametrize(
    ("first", "issued"),
    [
        ("Published: 5 November 2022", "2022-11-05"),
        ("November 5, 2022 at 10 am", "2022-11-05"),
        ("OSKEMEN, November 5, 2022 (RN) -- A film left.", "2022-11-05"),
        ("A film was shot on 5 November 2022.", None),
        ("TASHKENT, Oct 1, 2022 | Ekran News -- The festival closed.", "2022-10-01"),
        ("Nov 5, 2022 -- The envelope was opened.", "2022-11-05"),
        ("Osh, Ekran, 18 March 2021. Of ten films two were shown.", "2021-03-18"),
        ("By Ann Lee | Kino.Steppe | 12 April 2024", "2024-04-12"),
        ("By our correspondent in Osh, 12 April 2024", "2024-04-12"),
        ("Osh / Vienna, 14 August 2024", "2024-08-14"),
        ("Born: Osh, 14 August 1924", None),
        ("Osh, the town that he left, 14 August 1924", None),
        ("Weekend of 6-9 March 2025", None),
    ],
)
def test_the_text_itself_dates_the_article(first: str, issued: str | None) -> None:
    assert make_article("a", f"A river film\n\n{first}\n\nIt was shot here.", RULES).issued == issued


@pytest.mark.parametrize(
    ("given_date", "issued"), [("5 November 2022", "2022-11-05"), ("Nov 2022", "2022-11"), ("soon", None)]
)
def test_a_date_in_words_is_brought_to_iso_form(given_date: str, issued: str | None) -> None:
    assert make_article("a", "A film.", RULES, issued=given_date).issued == issued


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (b'{"id": "x", "text": "A film."}\n{"id": "y", "text": "A film."}', ["x", "y"]),
        (b'\xef\xbb\xbf {"id": "x", "text": "A film."}', ["x"]),
        ('{"id": "x", "text": "Игла."}\n{"id": "y", "text": "A film."}'.encode("utf-16"), ["x", "y"]),
        (b"A film was shot.", ["stdin"]),
        (b"<!DOCTYPE html><p>A film was shot.</p>", ["stdin"]),
    ],
)
def test_standard_input_is_json_lines_or_one_article(data: bytes, ids: list[str]) -> None:
    articles, errors = read("-", stdin=io.BytesIO(data))
    assert ([article.id for article in articles], errors) == (ids, [])
    assert all("<" not in article.view for article in articles)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1252"])
def test_offsets_count_characters_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "A film of “Igla” –\r\nshot here… by friends.\r\n"
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    article = read(tmp_path / "a.txt")[0][0]
    assert article.text == text
    start = article.view.index("friends")
    assert text[slice(*article.to_source(start, start + 7))] == "friends"


def test_an_encoding_that_is_asked_for_is_used_or_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Café".encode("latin-1"))
    assert read(tmp_path / "a.txt", encoding="latin-1")[0][0].text == "Café"
    assert "byte 3 is not utf-8" in read(tmp_path / "a.txt", encoding="utf-8")[1][0]
    assert "no encoding klingon" in read(tmp_path / "a.txt", encoding="klingon")[1][0]


def test_five_megabytes_are_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCES * 26_000, "utf-8")
    article = read(tmp_path / "a.txt")[0][0]
    assert len(article.text) > 5_000_000
    assert article.view == article.text.strip()


SCRAPS = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00a0",
            "\u200b",
            "\t",
            "[1]",
            "[12]",
            "[a]",
            "[citation needed]",
            "^ a b",
            "&amp;",
        ),
        *(
            "&eacute;",
            "&#8217;",
            "&bogus;",
            "&",
            "<p>",
            "</p>",
            "<i>",
            "</i>",
            "<br>",
            "<li>",
            "<h2>",
            "</h2>",
            "<",
            ">",
        ),
        *(
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<figcaption>",
            "# ",
            "## ",
            "*",
            "**",
            "_",
            "`",
            "![x](y)",
            "[x](y)",
        ),
        *("- ", "1. ", "> ", "| a | b |", "---", "```", "\\*", "By Ann Lee", "ALMATY -- ", "See also", "5 Comments"),
        *("A film was shot.", "Igla", "(1988)", "Photo: AFP", "[Ann/RN]", "word", "é", "И", "x" * 50, "References"),
    ]
)
sources = st.lists(SCRAPS | st.text(max_size=6), max_size=25).map("".join)


@given(sources, st.sampled_from(["text", "markdown", "html"]))
def test_every_character_of_the_view_stands_in_the_source(text: str, form: str) -> None:
    article = make_article("a", text, RULES, format=form)
    last = -1
    for at, char in enumerate(article.view):
        place = article.to_source(at, at + 1).start
        assert place >= last, "places never run backwards"
        last = place
        stands = text[place : place + 1]
        assert stands == char or char == " " or stands == "&", (at, char, stands)


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("“Igla”", "&ldquo;Igla&rdquo;"),
        ("Igla", "Igla"),
        ("AT&T", "AT&amp;T"),
        ("R&", "R&amp;"),
        ("é", "&#233;"),
    ],
)
def test_a_word_written_with_entities_is_led_back_whole(form: str, words: str, written: str) -> None:
    for text in (f"It is {written} now, R&D.", f"It is {written}"):
        article = make_article("a", text, RULES, format=form)
        start = article.view.index(words)
        assert text[slice(*article.to_source(start, start + len(words)))] == written


def test_an_ampersand_in_a_plain_text_is_one_character() -> None:
    article = make_article("a", "It is R&D; now.", RULES)
    assert article.to_source(0, article.view.index("&") + 1) == (0, 8)


@given(sources)
def test_a_word_of_the_view_is_its_source_without_markers(text: str) -> None:
    article = make_article("a", text, RULES)
    for word in re.finditer(r"\S+", article.view):
        there = text[slice(*article.to_source(*word.span()))]
        bare = RULES.drop.sub("", there)
        assert RULES.inline.sub("", bare).replace(" ", "") == word[0] or bare == word[0]


@given(sources, st.sampled_from(["text", "markdown", "html"]))
def test_the_view_is_the_blocks_joined_by_blanks(text: str, form: str) -> None:
    article = make_article("a", text, RULES, format=form)
    parts = [article.view[block.start : block.end] for block in article.blocks]
    assert " ".join(parts) == article.view
    assert all(part and part == part.strip() and "\n" not in part for part in parts)
    assert all(0 <= start < end <= len(article.view) for start, end in article.emphasis)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_file_is_an_article_or_a_source_error(
    tmp_path_factory: pytest.TempPathFactory, text: str, encoding: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.txt"
    path.write_bytes(text.encode(encoding))
    articles, errors = read(path)
    assert len(articles) + len(errors) == 1
