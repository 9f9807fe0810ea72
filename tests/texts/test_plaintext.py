"""Lines that were broken at a fixed width are put together; lines that stand for themselves are not."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

RULES = load_cleaning(open_assets())
words = st.text(alphabet="abcdefghij", min_size=1, max_size=9)
paragraphs = st.lists(words, min_size=60, max_size=90).map(lambda each: " ".join(each) + ".")


@given(st.lists(paragraphs, min_size=1, max_size=3), st.integers(60, 100))
def test_wrapped_paragraphs_are_read_as_they_were_written(written: list[str], width: int) -> None:
    text = "\n\n".join(textwrap.fill(each, width) for each in written)
    assert make_article("a", text, RULES).view == " ".join(written)


def test_lines_of_a_list_are_not_put_together() -> None:
    text = "Films\n\nThe River (1991), shot in the south with friends of hers\nThe Lake (1993), shot in the north\n"
    article = make_article("a", f"{text}\nBoth won.", RULES)
    assert [article.view[block.start : block.end] for block in article.blocks][1:3] == text.splitlines()[2:4]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        # Broken at a width in one paragraph alone.
        (
            f"{'A long line that was never broken goes on and on. ' * 4}\n\n"
            "The museum was founded on the initiative of members of the\n"
            "Riga branch of the society of friends, and from 1919 it was\n"
            "called the State Museum. In 2001 the Academic Drama Theatre\n"
            "of Latvia moved in.",
            ["of the Riga branch", "it was called", "Theatre of Latvia"],
        ),
        ("The theatre was visited by Anna Weber, the chair\nof the Council of Latvia.", ["chair of the Council"]),
        ("He was an adviser to\nOtto Lind and a friend of the house.", ["adviser to Otto Lind"]),
        ("She made The Road (1977)\nand Fog (1994).", ["(1977) and Fog"]),
        ("The Road Leads To\nRiga", ["To\nRiga"]),
        ("The theatre was visited by Anna Weber, the chair.\nof the Council of Latvia", ["chair.\nof"]),
        ("Cast of the film: Anna Weber, Otto Lind, Jan Holm\nproduction: Lindenfilm", ["Holm\nproduction"]),
        ("The Grey Leopard\nof the north", ["Leopard\nof"]),
    ],
)
def test_a_line_that_goes_on_in_small_letters_is_put_together(text: str, joined: list[str]) -> None:
    article = make_article("a", text, RULES)
    blocks = "\n".join(article.view[block.start : block.end] for block in article.blocks)
    assert all(each in blocks for each in joined)


def test_a_line_of_dashes_without_yaml_is_text() -> None:
    article = make_article("a", "---\nnot: [closed\n---\nThe film was shot.", RULES)
    assert "not: [closed" in article.view


def test_front_matter_of_another_form_than_a_table_is_text() -> None:
    assert "one two" in make_article("a", "---\none two\n---\nThe film was shot.", RULES).view


def test_a_label_and_what_it_tells_are_set_apart_by_a_bar() -> None:
    text = "The Grey Leopard\n\nDirector | Anna Weber |\n\nRiver | Lake\n\nIt was shown | in Riga | at night."
    view = make_article("a", text, RULES).view
    assert "Director: Anna Weber" in view and "River | Lake" in view and "shown | in Riga | at night" in view


def test_where_somebody_was_born_stands_beside_the_day() -> None:
    text = (
        "Anna Weber\nBorn\t3 May 1931\nRiga, Latvia\nDied: June 5, 2001 (aged 70)\nOslo, Norway\nOccupation\tActress\n"
    )
    article = make_article("a", f"{text}\nAnna Weber was an actress.", RULES)
    assert "Born 3 May 1931, Riga, Latvia" in article.view and "Died: June 5, 2001, Oslo, Norway" in article.view
    other = (
        "Anna Weber\nBorn 3 May 1931\nFilms: Salt, Fog\n\nAnna Weber was born in 1931.\nShe lives in Riga, Latvia.\n"
    )
    assert "1931, Films" not in make_article("a", other, RULES).view


def test_marks_of_italics_and_bold_go_and_italics_are_told() -> None:
    text = (
        "**Anna Weber** (b. 1931) shot _The Salt Road_ and *Fog*, but not _that one.\nThe file salt_road costs 3 * 4 *."
    )
    article = make_article("a", text, RULES)
    assert article.view.startswith("Anna Weber (b. 1931) shot The Salt Road and Fog, but not _that one.")
    assert article.view.endswith("The file salt_road costs 3 * 4 *.")
    assert [article.view[start:end] for start, end in article.emphasis] == ["The Salt Road", "Fog"]


def test_a_dash_that_is_glued_to_a_name_stands_apart() -> None:
    view = make_article("a", "Anna Weber- Current head of the studio.\n\nThe Kazakh- Latvian film won.", RULES).view
    assert view == "Anna Weber – Current head of the studio. The Kazakh- Latvian film won."
