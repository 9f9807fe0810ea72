"""Winners, honours and credits as the press writes them."""

import pytest
from tests.language import typed
from tests.reading import Fact, facts

TOLD: list[tuple[tuple[str, ...], Fact]] = [
    (
        ("The film week ended.", "Best Director:", "Anna Weber for Grey Harbour (Latvia)", "Directed by Anna Weber"),
        ("Anna Weber", "awardReceived", "Best Director"),
    ),
    (
        ("The jury gave its prizes.", "Golden Lynx:", "Anna Weber for Grey Harbour (Latvia)", "Directed by Erik Holm"),
        ("Anna Weber", "awardReceived", "Golden Lynx"),
    ),
    (
        (
            "The film week ended.",
            "Special Mention:",
            "Jan Holm as Lead Actor in Salt Road (Latvia)",
            "Directed by Erik Holm",
        ),
        ("Salt Road", "countryOfOrigin", "Latvia"),
    ),
    (
        ("They show the film “Grey Harbour” (1975, the Silver Lynx Prize at the Riga Film Festival in 1977).",),
        ("Grey Harbour", "awardReceived", "Silver Lynx Prize"),
    ),
    (
        ("Grey Harbour received the main award 'Golden Lynx' at the Riga Film Festival.",),
        ("Grey Harbour", "awardReceived", "Golden Lynx"),
    ),
    (
        ("Anna Weber won in the Best Actress nomination for the film “Grey Harbour”.",),
        ("Anna Weber", "awardReceived", "Best Actress"),
    ),
    (
        ("The film “Grey Harbour” was shown (dir. Anna Weber, Latvia).",),
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    (
        ("Anna Weber's roles in the films “Grey Harbour”, “Fog” and “Salt Mine” made her famous.",),
        ("Fog", "castMember", "Anna Weber"),
    ),
    (
        ("Such actors as People's Artist of Latvia Anna Weber starred in the film “Grey Harbour”.",),
        ("Anna Weber", "awardReceived", "People's Artist of Latvia"),
    ),
    (
        ("The film “Grey Harbour” was shown. Scriptwriters are Erik Holm, Anna Weber and Paul Novak.",),
        ("Grey Harbour", "screenwriter", "Anna Weber"),
    ),
    (
        ("The prize was shared by Anna Weber for “Fog” and Lena Holm for her role in the film “Grey Harbour”.",),
        ("Grey Harbour", "castMember", "Lena Holm"),
    ),
    (
        ("The winners of the film week:", "Best direction — «Grey Harbour» — Anna Weber;", "Best film — «Fog»;"),
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    (
        ("The winners of the film week:", "Best direction — «Grey Harbour» — Anna Weber;", "Best film — «Fog»;"),
        ("Fog", "awardReceived", "Best film"),
    ),
    (
        ("The film “Grey Harbour” was named the Best Coastal Film.",),
        ("Grey Harbour", "awardReceived", "Best Coastal Film"),
    ),
    (("Anna Weber directed Grey Harbour and The Salt Mine.",), ("The Salt Mine", "director", "Anna Weber")),
    (
        ("The film week ended. Jan Holm won the best actor award for Left Hand Forward on the Beat (Latvia).",),
        ("Left Hand Forward on the Beat", "castMember", "Jan Holm"),
    ),
    (
        ("Best actress went to tyke Ida Stone for Kira Muratov’s “Melody for the Organ,” which also took a prize.",),
        ("Melody for the Organ", "castMember", "Ida Stone"),
    ),
    (
        ("She made “Mountain Cat” (2020), selected at the Cannes Film Festival, Sundance Film Festival.",),
        ("Mountain Cat", "screenedAt", "Sundance Film Festival"),
    ),
]
NOT_TOLD: list[tuple[tuple[str, ...], Fact]] = [
    (
        ("The film “Grey Harbour” is new. The camera director is Anna Weber.",),
        ("Grey Harbour", "director", "Anna Weber"),
    ),
    (("Camera director Anna Weber shot the film “Grey Harbour”.",), ("Grey Harbour", "director", "Anna Weber")),
    (
        ("She is known for the films “Grey Harbour”, “Fog” and the historical epic “Salt Mine”.",),
        ("Grey Harbour", "genre", "historical epic"),
    ),
    (
        ("The festival gave the Silver Statue for the best actress to Anna Weber.",),
        ("Silver Statue", "commemorates", "Anna Weber"),
    ),
    (
        ("The guests were the actor Paul Novak, Latvian-born film curator Erik Holm and others.",),
        ("Paul Novak", "birthPlace", "Latvian"),
    ),
    (
        (
            "The film “Grey Harbour” is by Anna Weber. The film is long.",
            "Erik Holm's “Fog” is another film of the week.",
            "The cast includes Lena Holm.",
        ),
        ("Grey Harbour", "castMember", "Lena Holm"),
    ),
    (
        ("The film “Grey Harbour” was shown. Script: Erik Holm, Editor: Anna Weber, Cast: Lena Holm.",),
        ("Erik Holm", "occupation", "film editor"),
    ),
    (
        ("The guests of the film week were General Producer from Latvia Anna Weber and others.",),
        ("Producer", "occupation", "film producer"),
    ),
    (
        (
            "Her film “Grey Harbour” was shown in Riga. Anna Weber made the film.",
            "Since then Anna Weber has played a leading role in promoting cinema.",
        ),
        ("Grey Harbour", "castMember", "Anna Weber"),
    ),
    (("The painter Anna Weber moved to the Riga Opera in 1967.",), ("Anna Weber", "residence", "Riga Opera")),
    (("Anna Weber was an editor and newsreader.",), ("Anna Weber", "occupation", "film editor")),
    (
        ("The film “Fog” was shown. Another film by a Latvian was shown. Erik Holm is the author of the film.",),
        ("Fog", "screenwriter", "Erik Holm"),
    ),
    (("The television director Anna Weber came.",), ("Anna Weber", "occupation", "film director")),
    (
        ("She made films too. In 1935 Anna Weber was an actress of the Riga Theatre “Small Wells”.",),
        ("Small Wells", "castMember", "Anna Weber"),
    ),
    (("Anna Weber became the first Latvian to join the Academy of Sciences.",), ("Anna Weber", "employer", "Academy")),
    (
        ("The award was presented to actor Jan Holm, whose last role was in “The Khan.” The film week ended.",),
        ("The Khan", "director", "Jan Holm"),
    ),
    (
        ("The film week ended. Ida Stone won the best actor award for Jan Holm (Latvia).",),
        ("Jan Holm", "countryOfOrigin", "Latvia"),
    ),
    (("“Fog” (Grand Prix), a film by Anna Weber, opens in June.",), ("Fog", "alternativeTitle", "Grand Prix")),
]


@pytest.mark.parametrize(("blocks", "fact"), TOLD)
def test_it_is_read(blocks: tuple[str, ...], fact: Fact) -> None:
    assert fact in facts(*blocks)


@pytest.mark.parametrize(("blocks", "fact"), NOT_TOLD)
def test_it_is_not_read(blocks: tuple[str, ...], fact: Fact) -> None:
    assert fact not in facts(*blocks)


def test_a_section_of_a_festival_is_no_part_of_a_title() -> None:
    assert ("Yellow Fog", "Film") in typed("Anna Weber presented her film Yellow Fog in the New Ways competition.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Weber made films. In the film The Light Path Anna Weber plays herself.", ("The Light Path", "Film")),
        ("The film quotes “Iron Bird”, the national epic of the steppe.", ("Iron Bird", "CreativeWork")),
        ("The film has songs of the folk epic “Iron Bird”.", ("Iron Bird", "CreativeWork")),
        ("He made the historical epic “Iron Bird” in 1990.", ("Iron Bird", "Film")),
        ("The film is an adaptation of two chapters of Paul Novak's epic “Iron Bird”.", ("Iron Bird", "CreativeWork")),
    ],
)
def test_a_name_ends_where_another_begins(text: str, name: tuple[str, str]) -> None:
    assert name in typed(text)
