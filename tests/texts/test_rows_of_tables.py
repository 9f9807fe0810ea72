"""Tables that are read as lists and cards."""

import pytest

from kgcine.assets import open_assets
from kgcine.read import load_cleaning, make_article
from kgcine.texts.cleaning import Cleaning
from kgcine.texts.mapped import Mapped


@pytest.fixture(scope="module")
def cleaning() -> Cleaning:
    return load_cleaning(open_assets())


def lines(text: str, cleaning: Cleaning, form: str) -> list[str]:
    article = make_article("a", text, cleaning, format=form)
    return [article.view[block.start : block.end] for block in article.blocks]


def test_columns_lead_in_their_cells(cleaning: Cleaning) -> None:
    text = "# Films\n\n| Title | Year | Director |\n|---|---|---|\n| Salt | 1968 | Anna Weber |\n| Fog | 1974 | |\n"
    assert lines(text, cleaning, "markdown") == ["Films", "Salt (1968). Director: Anna Weber", "Fog (1974)"]


def test_a_year_leads_the_title_that_stands_behind_it(cleaning: Cleaning) -> None:
    rows = "<tr><th>Year</th><th>Film</th><th>Role</th></tr><tr><td>1966</td><td>Salt</td><td>Vera</td></tr>"
    assert lines(f"<h1>Films</h1><table>{rows}<tr><td>Fog</td><td>Ann</td></tr></table>", cleaning, "html") == [
        "Films",
        "1966 – Salt – Vera",
        "Fog – Ann",
    ]


def test_a_label_and_its_value_are_a_line_of_a_card(cleaning: Cleaning) -> None:
    text = "# Salt\n\n| Director | Anna Weber |\n| --- | --- |\n| Country | Latvia |\n"
    assert lines(text, cleaning, "markdown") == ["Salt", "Director: Anna Weber", "Country: Latvia"]


def test_other_tables_keep_their_cells(cleaning: Cleaning) -> None:
    text = "# Towns\n\n| Town | People |\n|---|---|\n| Osh | 300,000 |\n"
    assert lines(text, cleaning, "markdown") == ["Towns", "Town People", "Osh 300,000"]


def test_what_is_written_between_cells_stands_at_a_cell_of_the_source(cleaning: Cleaning) -> None:
    text = "# Films\n\n| Title | Year | Director |\n|---|---|---|\n| Salt | 1968 | Anna Weber |\n"
    article = make_article("a", text, cleaning, format="markdown")
    placed = Mapped(article.view, article.runs)
    start = article.view.index("Director:")
    assert text.startswith("Anna Weber", placed.point(start))
    assert text.startswith("8 |", placed.point(start - len(". ")))
