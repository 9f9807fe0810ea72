"""What several statements say alike is one line; what only some of them add stands beside their sentences."""

from kgcine.model import Span
from kgcine.serve.data import Term
from kgcine.serve.facts import Fact, Node, Source, grouped

ID = "https://w3id.org/kgcine/id/"
EVENT = Node(Term(f"{ID}event/unrest", "uri"), "Unrest")


def fact(name: str, *qualifiers: tuple[str, str]) -> Fact:
    value = Node(Term("238", "literal"), "238")
    given = tuple((key, Node(Term(text, "literal"), text)) for key, text in qualifiers)
    source = Source(f"{ID}article/{name}", name, Span(0, 9), "Some died.", name)
    return Fact(name, EVENT, "numberOfDeaths", value, "reported", "", "", None, given, (source,), (), (), (), "", "")


def test_a_qualifier_of_one_statement_is_never_shown_for_all() -> None:
    exact, placed, plain = fact("a", ("amount", "fully 238")), fact("b", ("location", "Almaty")), fact("c")
    (group,) = grouped([exact, placed, plain], EVENT.term.value, ["numberOfDeaths"])
    (line,) = group.lines
    assert line.qualifiers == ()
    own = [(source.title, [(key, node.label) for key, node in told]) for source, told in line.sources]
    assert own == [("a", [("amount", "fully 238")]), ("b", [("location", "Almaty")]), ("c", [])]


def test_a_qualifier_of_all_statements_is_shown_once() -> None:
    both = [fact("a", ("amount", "about 238")), fact("b", ("amount", "about 238"), ("location", "Almaty"))]
    (group,) = grouped(both, EVENT.term.value, [])
    assert [(key, node.label) for key, node in group.lines[0].qualifiers] == [("amount", "about 238")]
    assert [[key for key, _ in told] for _, told in group.lines[0].sources] == [[], ["location"]]
