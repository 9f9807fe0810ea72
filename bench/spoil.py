"""A text in, the same spoilt in one of many ways out: what files hold after bad copies, bad software or bad intent.

Every way is a function of a source of randomness and the text, so that a seed gives the same text every time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

Spoil = Callable[[Random, str], str]

_OTHERS = (
    "Фильм снял Рашид Нұғманов",
    "映画は黒澤明が監督した",
    "فيلم من إخراج",
    "סרט של",
    "ταινία του",
    "हिन्दी फ़िल्म",
    "ภาพยนตร์",
)
_LOOKALIKES = str.maketrans("aceopxyABEKMHOPCT", "асеорхуАВЕКМНОРСТ")
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u2028\u2029\u0085\u00a0\u3000"
_EMOJI = ("🎬", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇰🇿", "👍🏽", "❤️", "🕴️", "1️⃣", "🎞️" * 9)
_MARKS = "\u0300\u0301\u0308\u0327\u0489\u20dd\u0e49"
_QUOTES = "\"'“”‘’«»„‚‹›`´「」『』()[]{}<>"
_TAGS = (
    *("<p>", "</p>", "<div class='", "<i>", "</em>", "<table><tr><td>", "<script>if (a<b && c>d) {", "</script"),
    *("<!--", "-->", "<![CDATA[", "]]>", "<a href=\"javascript:x('", '">', "<h1><h1><h1>", "</article>", "<article>"),
    *(
        "&lt;",
        "&#0;",
        "&#xD800;",
        "&#1114112;",
        "&notanentity;",
        "&amp;amp;",
        "<br/",
        "<img alt='<b>'",
        "<style>*{",
        "<ul><li>",
    ),
    *(
        "<title>",
        "<svg><title>",
        '<meta name=author content="',
        "<time datetime=",
        "<blockquote>",
        "<template>",
        "<base href=//>",
    ),
)
_MARKDOWN = (
    "# ",
    "## ",
    "> ",
    ">> ",
    "- ",
    "* ",
    "1. ",
    "```\n",
    "***",
    "__",
    "[a](",
    "![",
    "](<",
    "---\n",
    "| a | b |\n",
    "~~",
    "\\",
    "$$",
)
_DATES = (
    *(
        "31 February 1999",
        "99 December 99999",
        "0 BC",
        "the 1890s-1780s",
        "13/13/2013",
        "(1988-1987)",
        "July 1st, 12345678901234567890",
    ),
    *("tomorrow", "the last day of next century", "2020-02-30T25:61", "in 0000", "from -5 to 5", "९ मई १९९९", "May"),
)
_NAMES = (
    "A",
    "The",
    "Who",
    "I",
    "It",
    "None",
    "null",
    "IT",
    "U.S.",
    "St. St. St.",
    "Mr. Mr. Dr.",
    "O'",
    "-",
    "van der",
    "x" * 300,
)


def nothing(random: Random, text: str) -> str:
    """Leave it as it is."""
    return text


def cut(random: Random, text: str) -> str:
    """Cut stretches out of its bytes, through the middle of characters too."""
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(data) + 1)
        del data[at : at + random.choice((1, 2, 30))]
    return data.decode("utf-8", random.choice(("replace", "surrogateescape", "ignore")))


def flip(random: Random, text: str) -> str:
    """Change single bytes."""
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(min(len(data), random.randint(1, 12))):
        data[random.randrange(len(data))] = random.randrange(256)
    return data.decode(random.choice(("utf-8", "cp1251", "latin-1")), "replace")


def scripts(random: Random, text: str) -> str:
    """Put words of other scripts between its words, or letters of another script into them."""
    if random.random() < 0.5:
        return " ".join(word.translate(_LOOKALIKES) if random.random() < 0.4 else word for word in text.split(" "))
    return _between(random, text, _OTHERS)


def controls(random: Random, text: str) -> str:
    """Put control characters in."""
    return _within(
        random, text, [chr(random.choice((*range(32), 127, 0x9F, 0xFFFE, 0xFFFF, 0xD800))) for _ in range(5)]
    )


def unseen(random: Random, text: str) -> str:
    """Put blanks that are none and characters without width in."""
    return _within(random, text, _UNSEEN)


def directions(random: Random, text: str) -> str:
    """Turn the direction of writing around, and never back."""
    return _within(random, text, _BIDI) + "".join(random.choices("ابجدאבגד ", k=9))


def emoji(random: Random, text: str) -> str:
    """Put emoji of many code points in."""
    return _within(random, text, _EMOJI)


def marks(random: Random, text: str) -> str:
    """Pile marks on its letters."""
    return _within(random, text, [mark * random.choice((1, 40)) for mark in _MARKS])


def quotes(random: Random, text: str) -> str:
    """Put quotation marks and brackets in that do not fit each other, or hundreds of them."""
    if random.random() < 0.2:
        mark = random.choice(_QUOTES)
        return mark * 400 + text + mark * 300
    return _within(random, text, _QUOTES)


def soup(random: Random, text: str) -> str:
    """Put tags in that are never closed, never opened, or broken."""
    return _within(random, text, _TAGS)


def markdown(random: Random, text: str) -> str:
    """Put marks of Markdown in."""
    return _between(random, text, [random.choice(("\n", "")) + mark for mark in _MARKDOWN])


def dates(random: Random, text: str) -> str:
    """Put dates in that are none."""
    return _between(random, text, _DATES)


def names(random: Random, text: str) -> str:
    """Put words in the place of names that are hardly any."""
    return " ".join(
        random.choice(_NAMES) if word[:1].isupper() and random.random() < 0.3 else word for word in text.split(" ")
    )


def one_line(random: Random, text: str) -> str:
    """Take out all ends of lines, or all blanks."""
    return "".join(text.split()) if random.random() < 0.2 else " ".join(text.split())


def shuffled(random: Random, text: str) -> str:
    """Put its words in another order, and its ends of lines anywhere."""
    words = text.split(" ")
    random.shuffle(words)
    return "".join(word + random.choice((" ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\t", "")) for word in words)


def repeated(random: Random, text: str) -> str:
    """Say a part of it many times."""
    at = random.randrange(len(text) + 1)
    return text + text[at : at + 60] * random.choice((2, 30))


def shouted(random: Random, text: str) -> str:
    """Write it in capitals, or in small letters."""
    return text.upper() if random.random() < 0.5 else text.lower()


WAYS: Mapping[str, Spoil] = {
    each.__name__: each
    for each in (
        *(nothing, cut, flip, scripts, controls, unseen, directions, emoji, marks, quotes, soup, markdown, dates),
        *(names, one_line, shuffled, repeated, shouted),
    )
}


def spoilt(random: Random, text: str) -> str:
    """Spoil a text in one to four ways, one after the other."""
    for way in random.choices(list(WAYS.values()), k=random.choice((1, 1, 2, 3, 4))):
        text = way(random, text)
    return text


def _within(random: Random, text: str, pieces: str | list[str] | tuple[str, ...]) -> str:
    """Put pieces at any places."""
    for _ in range(random.randint(1, 8)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(pieces) + text[at:]
    return text


def _between(random: Random, text: str, pieces: str | list[str] | tuple[str, ...]) -> str:
    """Put pieces between words."""
    words = text.split(" ")
    for _ in range(random.randint(1, 6)):
        words.insert(random.randrange(len(words) + 1), random.choice(pieces))
    return " ".join(words)
