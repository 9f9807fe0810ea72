"""In which year a prize was given that a report on one festival tells of."""

import pytest
from tests.reading import qualified

CLOSED = "The Riga Film Festival has come to its end."
WINNERS = "Best actress went to Anna Weber. The Grand Prix was awarded to the film “Fog” by Jan Holm."
ONE_MORE = "Best director went to Jan Holm."
ACTRESS = ("Anna Weber", "awardReceived", "Best actress")


@pytest.mark.parametrize(
    ("blocks", "issued", "year"),
    [
        ((CLOSED, WINNERS, ONE_MORE), "2022-10-01", "2022"),
        # In January a report may be of December, two prizes make no report, and a date of the text is surer.
        ((CLOSED, WINNERS, ONE_MORE), "2022-01-03", None),
        ((CLOSED, "Best actress went to Anna Weber.", ONE_MORE), "2022-10-01", None),
        ((CLOSED, WINNERS, ONE_MORE), None, None),
        ((CLOSED, WINNERS, ONE_MORE, "In 2021 Anna Lind was named best actress at the Riga Film Festival."),
         "2022-10-01", "2021"),
        ((CLOSED, "Best actress went to Anna Weber, who had won before. The Grand Prix was awarded to the film “Fog”.",
          ONE_MORE), "2022-10-01", None),
    ],
)  # fmt: skip
def test_a_report_of_winners_tells_of_one_year(blocks: tuple[str, ...], issued: str | None, year: str | None) -> None:
    assert qualified(*blocks, issued=issued)[ACTRESS].get("pointInTime") == year
