"""Where a title begins that no quotes show in, where it ends out: small words and other languages go on with it."""

from __future__ import annotations

from collections.abc import Callable

from kgcine.naming.lexicon import Lexicon
from kgcine.naming.tokens import ARTICLES, YEAR, Text, numbered
from kgcine.titling.nameahead import LONGEST_HEAD, is_span_of, name_follows, named_again

_SHORT, _FEW = 4, 2
_SHOWN, _EXPLAINS = frozenset({"for", "on", "at"}), ARTICLES | {"who", "whose"}
_ROW = frozenset({",", "and"})
_CLOSES = frozenset({",", ".", ";", "(", ")"})


def end_of_title(
    text: Text, first: int, lexicon: Lexicon, common: frozenset[str], *, stops: frozenset[str], whole: bool
) -> int | None:
    """Return where the title that begins here ends, None where none begins; in a list, ``stops`` end it too."""
    if first >= len(text) or not (text.capital(first) or text.words[first][0].isdigit()):
        return None
    if _is_figure(text, first, lexicon):
        return None
    joints, risky, no = (lexicon.words("titles", key) for key in ("joints", "risky", "numbered"))
    defining, placing = (lexicon.words("unquoted", key) for key in ("defining", "placing"))
    last = end = first + 1
    while end < len(text) and end not in text.breaks and end - first < lexicon.rules["titles"]["max_words"]:
        word = text.lower[end]
        if (YEAR.match(word) and end > last) or (word == "is" and text.word(end + 1) in defining):
            break
        if end - first >= _FEW and text.capital(end - 1) and named_again(text, end):
            break
        if word == "and" and text.capital(end + 1) and text.lower[end + 1] in placing:
            # A capital makes a new title of the second in "Salt Road and On the River".
            break
        if _for_a_body(text, first, end) or _as_somebody(text, end) or _lists_people(text, end):
            break
        if _excepts(text, end, lexicon):
            end += 1
        elif text.capital(end) or word[0].isdigit() or _goes_on_abroad(text, first, end, lexicon, common):
            last = end = end + 1
        elif word in stops or (
            word in risky
            and not ((word == "to" and stops) or (whole and word in placing))
            and _leads_to_name(text, first, end, lexicon)
        ):
            break
        elif numbered(text, end, no) or (word in joints and not _owning(text, end)):
            end += 1
        else:
            break
    last = _dated(text, last, common)
    return None if last == first + 1 and text.lower[first] in ARTICLES else last


def _leads_to_name(text: Text, first: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a name behind a small word is no part of the title before it: "Salt Road [by Anna Weber]"."""
    article = text.lower[end] == "from" and text.words[first] in ("The", "A") and end - first >= _FEW
    kin = text.word(end + 1) in lexicon.words("titles", "kin_named")
    if _on_a_day(text, end, lexicon):
        return False
    if text.word(end) == "in" and end + 1 < len(text) and text.words[end + 1] in lexicon.countries.values():
        return not article and not _counts_time(text, first, end, lexicon)
    return name_follows(text, end + 1, lexicon) and not (article or kin or _counts_time(text, first, end, lexicon))


def _on_a_day(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a day closes a title, behind which its maker or its year stands: "It Rained on Monday (1950)"."""
    day = text.word(at) == "on" and any((n.label, n.first, n.last) == ("DATE", at + 1, at + _FEW) for n in text.named)
    made = text.word(at + _FEW) == "," and text.word(at + _FEW + 1) in lexicon.words("titles", "directed_behind")
    dated = text.word(at + _FEW) == "(" and YEAR.match(text.word(at + _FEW + 1)) is not None
    return day and (made or dated)


def _is_figure(text: Text, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a year or a number stands here that begins no title: "Twelve Chairs", "12 Chairs" do."""
    counted = text.capital(first + 1) and text.words[first + 1] not in lexicon.countries
    dated = any(n.label == "DATE" and n.first <= first < n.last for n in text.named)
    counted = counted and (is_span_of(text, first, lexicon) or not dated)
    figure = text.words[first].replace(",", "").replace(".", "")
    return YEAR.match(text.words[first]) is not None or (figure.isdigit() and not counted)


def _counts_time(text: Text, first: int, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a title says how long somebody was somewhere: "Three Days in Riga"."""
    known = text.words[first].isdigit() or text.lower[first] in lexicon.rules["numbers"]["words"]
    counted = at - first == _FEW and (known or text.lower[first] == "one")
    return counted and text.word(at) == "in" and text.lower[first + 1] in lexicon.words("titles", "spans")


def _excepts(text: Text, at: int, lexicon: Lexicon) -> bool:
    """Tell whether "but" belongs to a title: "Nothing but Sparrows"."""
    led = text.word(at - 1) in lexicon.words("titles", "before_but")
    return text.word(at) == "but" and led and text.capital(at + 1)


def _for_a_body(text: Text, first: int, at: int) -> bool:
    """Tell whether the short name of who shows it stands behind a title: "Salt Road for the BBC"."""
    told = text.word(at) in _SHOWN and text.word(at + 1) == "the" and text.capital(at + 2)
    return told and len(text.words[at + 2]) > _FEW and text.words[at + 2].isupper() and not text.words[first].isupper()


def _as_somebody(text: Text, at: int) -> bool:
    """Tell whether a part that is explained stands behind a title: "Salt Road as Vera, a teacher"."""
    if text.word(at) != "as" or not text.capital(at + 1):
        return False
    end = at + 1
    while text.capital(end) and end - at <= _FEW:
        end += 1
    return text.word(end) == "," and text.word(end + 1) in _EXPLAINS


def _lists_people(text: Text, at: int) -> bool:
    """Tell whether a row of people stands behind a colon: "three starred in Salt Road: A B, C D and E F"."""
    row = (n.last for n in text.named if n.label == "PERSON" and n.first == at + 1 and n.last - n.first >= _FEW)
    return text.word(at) == ":" and any(text.word(last) in _ROW for last in row)


def with_subtitle(text: Text, last: int, right: Callable[[Text, int], int | None]) -> int:
    """Return where a title ends that a colon divides: "the monograph Big Steppe: Past and Future."."""
    if text.word(last) != ":" or last + 1 >= len(text) or {last, last + 1} & text.breaks:
        return last
    end = right(text, last + 1)
    named = any(n.label == "PERSON" and n.first == last + 1 for n in text.named)
    if end is None or named or end - last - 1 < _FEW:
        return last
    return end if end >= len(text) or end in text.breaks or text.words[end] in _CLOSES else last


def is_foreign(text: Text, at: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether a word is of no English: titles in other languages have few capitals."""
    word = text.words[at]
    plain = word in common or word.endswith(tuple(lexicon.rules["unquoted"]["english"]))
    return word.isalpha() and len(word) > 3 and word.islower() and not plain


def _goes_on_abroad(text: Text, first: int, at: int, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Tell whether a word written small goes on with a title of another language: "Kosh ba Kosh", "La casa del"."""
    word = text.words[at]
    small = word.isalpha() and word.islower() and len(word) < _SHORT
    joint = small and text.capital(at + 1) and word not in lexicon.words("titles", "english")
    again = text.word(at + 1) == text.lower[at - 1]
    return (
        (joint and (again or word not in common))
        or is_foreign(text, at, lexicon, common)
        or _abroad(text, first, at, lexicon)
    )


def _abroad(text: Text, first: int, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a small word goes on with a title that an article of another language begins: "La casa del"."""
    led = text.words[first] in lexicon.words("titles", "articles")
    return led and text.words[at].isalpha() and text.lower[at] not in lexicon.words("titles", "english")


def _dated(text: Text, last: int, common: frozenset[str]) -> int:
    """Return where a title of another language ends going on in small letters to its year: "Osmon ham (1960)"."""
    end = last
    while end < len(text) and end - last < LONGEST_HEAD and (text.words[end] == "-" or _strange(text, end, common)):
        end += 1
    dated = text.word(end) == "(" and YEAR.match(text.word(end + 1)) and text.word(end + 2) == ")"
    return end if dated and end > last and end not in text.breaks else last


def _strange(text: Text, at: int, common: frozenset[str]) -> bool:
    word = text.words[at]
    return word.isalpha() and word.islower() and len(word) > 1 and (len(word) < 4 or word not in common)


def _owning(text: Text, at: int) -> bool:
    """Tell whether a plural owns what is no title: "the films' makers", but "The Writers' Entrance"."""
    return text.words[at] == "'" and text.lower[at - 1].endswith("s") and not text.capital(at + 1)


def coupled(text: Text, first: int, last: int | None, lexicon: Lexicon) -> int | None:
    """Return where a title ends that one work has and "and" divides: "the play Romeo and Juliet by".

    Or one that a small word opens: "the film In the Land of Salt and Fog was".
    """
    if last is None or last + 2 >= len(text) or text.words[last] != "and" or not text.capital(last + 1):
        return last
    behind, phrase = text.words[last + 2], last - first > 1 and text.lower[first] in lexicon.words("titles", "joints")
    surname = text.lower[last + 1].endswith(tuple(lexicon.rules["persons"]["surname_endings"]))
    if last == first + 1:
        ends = behind in _CLOSES or behind in lexicon.words("unquoted", "made")
    else:
        ends = phrase and behind in lexicon.words("unquoted", "behind_phrases")
    somebody = surname or text.word(last + 3) in lexicon.words("unquoted", "who")
    return last + 2 if ends and not somebody else last
