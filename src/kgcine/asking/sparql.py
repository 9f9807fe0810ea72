"""A SPARQL text and values in; the same text with the values bound, or the place where it is wrong.

A parameter ``x`` of a query is the line ``VALUES ?x { … }``. Only the text between these braces is ever replaced, and
only with serialised terms, so a value cannot change the query, and the file runs unchanged in every SPARQL 1.1 engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kgcine.errors import QueryError

#: The terminals of SPARQL 1.1 that may hold braces or question marks, then variables, words, and single signs.
_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<string>\"{3}(?:(?:\"{1,2})?(?:[^"\\]|\\.))*\"{3}|'{3}(?:(?:'{1,2})?(?:[^'\\]|\\.))*'{3}
        |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    |(?P<variable>[?$]\w+)
    |(?P<word>(?:[\w:\-.%]|\\.)+)
    |(?P<space>\s+)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
_POSITION = re.compile(r"(?:error )?at (\d+):(\d+): ?(.*)", re.DOTALL)
_UPDATE = re.compile(r"(insert|delete|load|clear|create|drop|add|move|copy|with)$", re.IGNORECASE)


class Token(NamedTuple):
    """One lexical piece of a query and where it stands."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a query, without blanks and comments.

    >>> [t.text for t in tokens('ASK { ?s ?p "}" } # {')]
    ['ASK', '{', '?s', '?p', '"}"', '}']
    >>> [t.text for t in tokens("?s prov:was/nif:of ?o")]
    ['?s', 'prov:was', '/', 'nif:of', '?o']
    """
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        if kind not in ("space", "comment"):
            yield Token(kind, match.group(), match.start(), match.end())


def value_blocks(text: str) -> list[tuple[str, slice]]:
    """Find each ``VALUES ?name { … }``: the name, and the slice between its braces.

    >>> value_blocks('SELECT * { VALUES ?who { "A" } ?x ?y ?who }')
    [('who', slice(24, 29, None))]
    """
    found = []
    pieces = list(tokens(text))
    for at in range(len(pieces) - 3):
        keyword, variable, opening = pieces[at : at + 3]
        if keyword.text.upper() != "VALUES" or variable.kind != "variable" or opening.text != "{":
            continue
        closing = next((piece for piece in pieces[at + 3 :] if piece.text == "}"), None)
        if closing is not None:
            found.append((variable.text[1:], slice(opening.end, closing.start)))
    return found


def bind(text: str, terms: Mapping[str, Sequence[str]]) -> str:
    """Put serialised terms into the ``VALUES`` blocks of their names; raise QueryError where a name has no block.

    >>> bind('SELECT * { VALUES ?who { "A" } ?x ?y ?who }', {"who": ['"B"', '"C"']})
    'SELECT * { VALUES ?who { "B" "C" } ?x ?y ?who }'
    """
    blocks = value_blocks(text)
    for name in terms:
        if name not in {block for block, _ in blocks}:
            raise QueryError(
                f"The query has no parameter {name}.", hint=f"A parameter is a line VALUES ?{name} {{ … }}."
            )
    for name, between in reversed(blocks):
        if name in terms:
            text = f"{text[: between.start]} {' '.join(terms[name])} {text[between.stop :]}"
    return text


def syntax_error(text: str, problem: str) -> QueryError:
    """Make the error that shows the line, the column and a caret out of the parser's message.

    >>> print(syntax_error("ASK { ?s ?p ?o", "error at 1:15: expected [_]").message)
    SPARQL syntax error at line 1, column 15: a closing } is missing.
    ASK { ?s ?p ?o
                  ^
    """
    found = _POSITION.match(problem)
    if found is None:
        return QueryError(f"SPARQL syntax error: {problem}")
    line, column, expected = int(found[1]), int(found[2]), found[3]
    lines = text.rstrip().split("\n")
    reason = _known_reason(text, expected)
    if "Prefix not found" in expected and line <= len(lines):
        column = _start_of_word(lines[line - 1], column)
    elif line > len(lines) or (line == len(lines) and column > len(lines[-1])):
        line, column, reason = len(lines), len(lines[-1]) + 1, reason or _ended(text)
    shown = lines[line - 1]
    caret = re.sub(r"[^\t]", " ", shown[: column - 1].ljust(column - 1)) + "^"
    told = f"SPARQL syntax error at line {line}, column {column}: {reason or _wanted(expected)}."
    return QueryError(f"{told}\n{shown}\n{caret}")


def _known_reason(text: str, expected: str) -> str | None:
    first = next((token.text for token in tokens(text)), "")
    if not first:
        return "the query is empty"
    if _UPDATE.match(first):
        return "updates are refused, a query reads only (SELECT, ASK, CONSTRUCT, DESCRIBE)"
    if "Prefix not found" in expected:
        return "a prefix is not declared; add its PREFIX line"
    if "variable that is unbound" in expected:
        return "the SELECT names a variable that nothing binds or groups"
    return None


def _start_of_word(line: str, column: int) -> int:
    """Move back to where a prefixed name begins; the parser tells where it ends."""
    return next((token.start + 1 for token in tokens(line) if token.start < column <= token.end + 1), column)


def _ended(text: str) -> str:
    """Say what is missing where a query goes wrong only at its end."""
    still_open = sum({"{": 1, "}": -1}.get(token.text, 0) for token in tokens(text))
    return "a closing } is missing" if still_open > 0 else "something before this is missing"


def _wanted(expected: str) -> str:
    if not expected.startswith("expected "):
        return " ".join(expected.split()).rstrip(".")
    body = expected.removeprefix("expected ").removeprefix("one of ").replace("[_]", "")
    words = [word.strip() for word in body.split(",")]
    known = [word for word in words if re.fullmatch(r'[A-Z]{2,}|"[^"]+"', word) and word not in ("LATERAL", "TZ")]
    if not known or len(known) > 6 or len(known) != len([word for word in words if word]):
        return "this cannot stand here"
    return f"expected {' or '.join(known)}"
