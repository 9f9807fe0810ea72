"""Cards that stand in one line, with bars between their labels."""

import pytest

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article

HEAD = "A long walk\n\n"


def lines(text: str) -> list[str]:
    article = make_article("a", HEAD + text + "\n\nThe spring is late.", load_cleaning(open_assets()))
    return [article.view[block.start : block.end] for block in article.blocks][1:-1]


def test_each_label_of_a_card_has_a_line_and_its_whole_word() -> None:
    assert lines("Dir: Anna Weber | Wri: Ida Berg, Jan Holm | Cast: Eva Lind | Latvia/France, 118 mins") == [
        "Director: Anna Weber",
        "Screenplay: Ida Berg, Jan Holm",
        "Cast: Eva Lind",
        "Latvia/France, 118 mins",
    ]


def test_labels_in_short_are_written_in_full_between_semicolons() -> None:
    assert lines("Dir: Anna Weber; Scr: Ida Berg.") == ["Director: Anna Weber; Screenplay: Ida Berg."]


def test_a_longer_row_of_labels_is_cut_at_its_semicolons() -> None:
    assert lines("Dir: Anna Weber; Cast: Ida Berg, Eva Lind; DoP: Jan Holm; Latvia, 2023") == [
        "Director: Anna Weber",
        "Cast: Ida Berg, Eva Lind",
        "Cinematography: Jan Holm",
        "Latvia, 2023",
    ]


def test_where_when_and_how_long_is_a_line_of_its_own() -> None:
    data = "Latvia/France, 2019, 98 mins"
    assert lines(f"Dir. Anna Weber. {data}") == ["Director: Anna Weber", data]
    assert lines("Director: Anna Weber / Latvia, France / 2019 / 98 min") == [
        "Director: Anna Weber",
        "Latvia, France / 2019 / 98 min",
    ]
    assert lines(f"Dir: Anna Weber; Cast: Ida Berg; {data}.") == ["Director: Anna Weber", "Cast: Ida Berg", f"{data}."]


@pytest.mark.parametrize(
    "line",
    [
        "Dir. Anna Weber. In 2019 she left.",
        "Dr. Anna Weber. Latvia 2019",
        "Home | Films | Contact: Anna Weber",
        "Salt Road (Director: Anna Weber | Cast: Eva Lind)",
        "She asked him where he had been | and he said nothing.",
    ],
)
def test_other_lines_with_bars_stay_whole(line: str) -> None:
    assert lines(line) == [line]


def test_a_label_in_short_is_cited_whole() -> None:
    article = make_article(
        "a", f"{HEAD}Dir: Anna Weber | Cast: Eva Lind\n\nThe spring is late.", load_cleaning(open_assets())
    )
    at = article.view.index("Director")
    cited = article.to_source(at, at + len("Director"))
    assert article.text[cited.start : cited.end] == "Dir"
