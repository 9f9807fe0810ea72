"""Patterns over marked text, and the lines that lead to a block."""

from tests.language import annotate, lexicon

from kgcine.assets import open_assets
from kgcine.coref import discourse
from kgcine.frames import Frame, load_frames, parse_frames
from kgcine.framing.expressions import load_shared
from kgcine.framing.patterns import Patterns, block_text, led_blocks
from kgcine.model import Article, Block, Span
from kgcine.ontology import load_ontology
from kgcine.scene import Filler, Scene, marked

FRAME = """
[[frame]]
id = "x"
property = "director"
pattern = '%s'
subject = { type = "Film" }
object = { type = "Person" }
"""


def scene(*blocks: str) -> Scene:
    annotated = annotate(*blocks)
    return Scene(annotated, discourse(annotated, lexicon()), lexicon())


def read(text: str) -> list[Frame]:
    return parse_frames(text, "mine.toml", load_ontology(open_assets()), load_shared(open_assets()))


def found(pattern: str, text: str) -> list[dict[str, list[str]]]:
    """Return what a pattern matches in a sentence, as words."""
    one = scene(text)
    frames = read(FRAME % pattern)
    sentence, fillers = marked(one, Span(0, len(text)), [])

    def words(filler: Filler) -> str:
        return one.doc.text[filler.start : filler.end]

    return [
        {name: [words(each) for each in group] for name, group in match.groups.items() if group}
        for match in Patterns(frames).matches(sentence, fillers)
    ]


def test_placeholders_stand_for_mentions_of_their_types() -> None:
    text = "The film “Grey Harbour” by Marta Kovalenko won."
    assert found("{subject} by {object}", text) == [{"subject": ["Grey Harbour"], "object": ["Marta Kovalenko"]}]
    assert found("{object} by {subject}", text) == []


def test_a_part_that_patterns_share_stands_for_its_wording() -> None:
    parts = "[parts]\nby_somebody = '(?:made )?by {object}'\n"
    text = "The film “Grey Harbour” made by Marta Kovalenko won."
    (shared,) = read(parts + FRAME % "{subject} {by_somebody}")
    (plain,) = read(FRAME % "{subject} (?:made )?by {object}")
    assert shared == plain
    assert found("{subject} (?:made )?by {object}", text)


def test_a_plus_takes_the_whole_list() -> None:
    text = "The film “Grey Harbour” by Marta Kovalenko, Paul Novak and Anna Weber won."
    (match,) = found("{subject} by {object+}", text)
    assert match["object"] == ["Marta Kovalenko", "Paul Novak", "Anna Weber"]


def test_years_in_brackets_are_no_members_of_a_list() -> None:
    text = "Marta Kovalenko directed the films “Grey Harbour” (1994) and “Red Harbour” (1997)."
    (match,) = found("{object} directed the films {subject+}", text)
    assert match["subject"] == ["Grey Harbour", "Red Harbour"]


def test_an_end_may_be_named_twice() -> None:
    text = "The films “Grey Harbour”, shot in Riga, and “Red Harbour” are by Marta Kovalenko."
    (match,) = found("{subject}{gap}, [^.]*{subject2} are by {object}", text)
    assert match["subject"] == ["Grey Harbour", "Red Harbour"]


def test_other_words_may_hold_no_rival_of_the_subject() -> None:
    text = "The films “Grey Harbour”, shot in Riga, and “Red Harbour”, shot in Paris, are by Marta Kovalenko."
    (match,) = found("{subject}{other} by {object}", text)
    assert match["subject"] == ["Red Harbour"]


def test_a_label_before_a_colon_is_no_mention() -> None:
    one = scene("The film opens.", "Director: Marta Kovalenko")
    block = one.article.blocks[1]
    text, fillers = block_text(one, None, block)
    assert text == "\nDirector: ⟦0:Person⟧"
    assert [each.type for each in fillers] == ["Person"]


def test_a_heading_leads_to_all_that_follows_it_and_a_colon_to_its_list() -> None:
    view = "Head a. Films: b c"
    blocks = (
        Block("headline", 0, 4),
        Block("paragraph", 5, 7),
        Block("paragraph", 8, 14),
        Block("list", 15, 16),
        Block("list", 17, 18),
    )
    article = Article("a", view, view, ((0, 0),), blocks)
    told = [(lead and view[lead.start : lead.end], view[each.start : each.end]) for lead, each in led_blocks(article)]
    assert told == [("Head", "a."), ("Head", "Films:"), ("Films:", "b"), ("Films:", "c")]


def test_a_label_of_a_card_is_no_heading_of_what_follows() -> None:
    view = "Head Director: a Cast: b Next"
    blocks = tuple(Block("headline", *each) for each in ((0, 4), (5, 16), (17, 24), (25, 29)))
    article = Article("a", view, view, ((0, 0),), blocks)
    led = led_blocks(article, frozenset({"director", "cast"}))
    told = [(lead and view[lead.start : lead.end], view[each.start : each.end]) for lead, each in led]
    assert told == [("Head", "Director: a"), ("Head", "Cast: b")]


def test_mentions_keep_their_numbers_over_two_stretches() -> None:
    one = scene("Films directed by Marta Kovalenko:", "Grey Harbour (1994)")
    lead, block = one.article.blocks
    text, fillers = block_text(one, lead, block)
    assert text.splitlines()[0] == "Films directed by ⟦0:Person⟧:"
    assert all(f"⟦{number}:{each.type}⟧" in text for number, each in enumerate(fillers))


def test_every_packaged_pattern_survives_a_long_line() -> None:
    one = scene("The film “Grey Harbour” (1994) is by Marta Kovalenko.")
    long = "⟦0:Film⟧ (⟦1:Date⟧), directed by ⟦2:Person⟧, the first, " * 40
    frames = load_frames(open_assets(), load_ontology(open_assets()))
    found = list(Patterns((*frames.patterns, *frames.block_patterns)).matches(long, [*one.fillers, *one.fillers]))
    assert "film/title-year" in {match.frame.id for match in found}
