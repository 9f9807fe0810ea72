"""Markdown is read without its marks; italics are kept, and every word leads back to the source."""

import pytest

from kgcine.assets import open_assets
from kgcine.model import Article
from kgcine.read import load_cleaning, make_article

RULES = load_cleaning(open_assets())


def article(text: str) -> Article:
    return make_article("a", text, RULES, format="markdown")


def kinds(text: str) -> list[tuple[str, str]]:
    made = article(text)
    return [(block.kind, made.view[block.start : block.end]) for block in made.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Red Steppe #\n\nA film.", [("headline", "Red Steppe"), ("paragraph", "A film.")]),
        ("Red Steppe\n===\nA film.", [("headline", "Red Steppe"), ("paragraph", "A film.")]),
        ("## A\n**Cast**\n\nAnn.", [("headline", "A"), ("headline", "Cast"), ("paragraph", "Ann.")]),
        ("# A\n\nOne line\nand the next.", [("headline", "A"), ("paragraph", "One line and the next.")]),
        ("# A\n- Ann Lee\n  as Zhanna\n* Ken", [("headline", "A"), ("list", "Ann Lee as Zhanna"), ("list", "Ken")]),
        ("# A\n1. Ann\n2) Ken", [("headline", "A"), ("list", "Ann"), ("list", "Ken")]),
        ("# A\n> Said Ann.\n> Twice.", [("headline", "A"), ("paragraph", "Said Ann. Twice.")]),
        ("# A\n| Y | F |\n|---|:-:|\n| 1991 | Igla |", [("headline", "A"), ("list", "Y F"), ("list", "1991 Igla")]),
        (
            "# A\nBy: Bo  \nCast: Ann\\\nEnd.",
            [("headline", "A"), ("byline", "By: Bo"), *[("paragraph", "Cast: Ann")], ("paragraph", "End.")],
        ),
        ("# A\n```\ncode\n```\nText.", [("headline", "A"), ("paragraph", "Text.")]),
        ("# A\n<!-- not\nthis -->\nText.", [("headline", "A"), ("paragraph", "Text.")]),
        ("# A\n![alt](a.png)\n*The crew at work.*", [("headline", "A"), ("caption", "The crew at work.")]),
        ("# A\nText.\n\n---\n\n[1]: https://example.org\n[^n]: Note.", [("headline", "A"), ("paragraph", "Text.")]),
        (
            "# A\nText.\n## References\n1. Book.\n## Cast\nAnn.",
            [("headline", "A"), ("paragraph", "Text."), ("headline", "Cast"), ("paragraph", "Ann.")],
        ),
        ("A river film\n\nIt was shot here.", [("headline", "A river film"), ("paragraph", "It was shot here.")]),
    ],
)
def test_blocks_are_those_that_a_reader_sees(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("line", "words", "italics"),
    [
        ("It is *Igla* now.", "It is Igla now.", ["Igla"]),
        ("It is _Igla_ now.", "It is Igla now.", ["Igla"]),
        ("It is ***Igla*** now.", "It is Igla now.", ["Igla"]),
        ("It is **Igla** now.", "It is Igla now.", []),
        ("It is <i>Igla</i> now.", "It is Igla now.", ["Igla"]),
        ("It is [*Igla*](https://a.org/b_(c)) now.", "It is Igla now.", ["Igla"]),
        ("It is [Igla][1] now.", "It is Igla now.", []),
        (
            "It is *Nomad: The Warriors* and *Igla*.",
            "It is Nomad: The Warriors and Igla.",
            ["Nomad: The Warriors", "Igla"],
        ),
        ("It is 2 * 3 * 4 now.", "It is 2 * 3 * 4 now.", []),
        ("It is snake_case_name now.", "It is snake_case_name now.", []),
        ("It is \\*Igla\\* now.", "It is *Igla* now.", []),
        ("It is R&amp;D &bogus; now.", "It is R&D &bogus; now.", []),
        ("It is `Igla` now.[^1]", "It is Igla now.", []),
        ("It is [not a link] now.", "It is [not a link] now.", []),
        ("It is <https://a.org> here.", "It is here.", []),
    ],
)
def test_marks_go_and_italics_are_kept(line: str, words: str, italics: list[str]) -> None:
    made = article(f"# A\n\n{line}")
    assert made.view == f"A {words}"
    assert [made.view[start:end] for start, end in made.emphasis] == italics
    for start, end in made.emphasis:
        assert made.text[slice(*made.to_source(start, end))] == made.view[start:end]


@pytest.mark.parametrize("line", ["*By Ann Lee*", "By *Ann Lee*", "*All of this was said in Rome.*"])
def test_a_byline_or_a_whole_paragraph_in_italics_is_no_title(line: str) -> None:
    assert article(f"# A\n\n{line}\n\nText.").emphasis == ()


def test_a_comment_that_is_never_closed_hides_nothing() -> None:
    assert article("# A\n\nText <!-- and more.").view == "A Text <!-- and more."
