"""Schools, camps and hospitals that a number tells from others: "Secondary School No. 12", "the camp No. 7"."""

from __future__ import annotations

from collections.abc import Iterator

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import Found, Text

RULE, RANK = "numbered", 41
_LONGEST = 5


def numbered_houses(text: Text, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the houses whose number stands behind their noun."""
    marks, nouns = (lexicon.words("institutions", key) for key in ("numbers", "numbered"))
    for at, word in enumerate(text.lower):
        if word not in marks or text.word(at - 1) not in nouns or {at, at + 1} & text.breaks:
            continue
        number = at + 1 + (text.word(at + 1) == ".")
        type_ = lexicon.type_of(text.word(at - 1))
        if text.word(number).isdecimal() and number not in text.breaks and type_ is not None:
            yield Found(_begin(text, at - 1, lexicon), number + 1, type_, RULE, RANK)


def _begin(text: Text, at: int, lexicon: Lexicon) -> int:
    """Return where the name begins, behind its article: "the [Osh secondary school] No. 3"."""
    kinds, never = lexicon.words("institutions", "numbered_kinds"), lexicon.words("trim", "start")
    first = at
    while first > 0 and first not in text.breaks and at - first < _LONGEST:
        # A name may open the sentence where the model sees one: "Osh School No. 3".
        seen = not text.opens(first - 1) or any(n.first <= first - 1 < n.last for n in text.named)
        told = text.capital(first - 1) and text.lower[first - 1] not in never and seen
        if not told and text.word(first - 1) not in kinds:
            break
        first -= 1
    return first
