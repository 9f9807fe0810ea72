"""Pictures show those with most relations together with whom they are related to."""

from kgcine.serve.data import Row, Term
from kgcine.serve.pictures import network

ID = "https://w3id.org/kgcine/id/"


def row(film: int, person: int) -> Row:
    return {
        "film": Term(f"{ID}film/f{film}", "uri"),
        "title": Term(f"Film {film}", "literal"),
        "person": Term(f"{ID}person/p{person}", "uri"),
        "name": Term(f"Person {person}", "literal"),
        "roles": Term("director", "literal"),
    }


def test_no_dot_of_a_network_stands_alone_however_many_are_left_out() -> None:
    picture = network([row(film, 10 * film + person) for film in range(200) for person in range(4)])
    assert picture is not None
    assert (len(picture.dots), picture.more) == (90, 910)
    ends = {(line.x1, line.y1) for line in picture.lines} | {(line.x2, line.y2) for line in picture.lines}
    assert all((dot.x, dot.y) in ends for dot in picture.dots)


def test_one_film_with_more_people_than_fit_is_drawn_with_some_of_them() -> None:
    picture = network([row(1, person) for person in range(300)])
    assert picture is not None
    assert len(picture.dots) == 90
    assert len(picture.lines) == 89


def test_without_films_there_is_no_network() -> None:
    assert network([]) is None
