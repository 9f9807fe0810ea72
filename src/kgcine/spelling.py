"""A name as written in, the forms that names are compared and addressed by out."""

from __future__ import annotations

import re
import unicodedata

#: Letters of the Cyrillic alphabets of Central Asia as they stand in IRIs. It is no asset, since a changed letter would
#: give every entity another address.
_LATIN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "җ": "zh",
    "з": "z", "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "kh", "һ": "h",
    "ҳ": "h", "ц": "ts", "ч": "ch", "ҷ": "j", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ї": "i", "ь": "",
    "э": "e", "є": "e", "ю": "yu", "я": "ya", "ґ": "g", "ӣ": "i", "ӯ": "u",
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a",
}  # fmt: skip

_APOSTROPHES = re.compile("['’‘ʻʼʹ`´′]")
_DOTTED = re.compile(r"(?<!\w)([^\W\d_](?:\.[^\W\d_])+)\.?(?!\w)")
_ARTICLE = re.compile(r"^(?:the|an|a)\s+(?=\S)")
#: The words of plain text, which most is: a letter at a time takes ten times as long.
_WORDS = re.compile("[0-9a-z]+")
_LONGEST_SLUG = 80
_ASCII = {at: None if chr(at) in "'`" else " " for at in range(128) if not chr(at).isalnum()}


def normalise(name: str) -> str:
    """Fold what never tells two names apart: case, accents on Latin letters, punctuation, dots between letters.

    >>> normalise("U.S.S.R."), normalise("Viktor  TSOI"), normalise("Nomad: The Warriors")
    ('ussr', 'viktor tsoi', 'nomad the warriors')
    """
    if name.isascii():
        # The same for what most names are made of, without a look at each letter.
        text = _DOTTED.sub(lambda found: found[1].replace(".", ""), name) if "." in name else name
        return " ".join(text.lower().translate(_ASCII).split())
    text = unicodedata.normalize("NFKC", name)
    text = _DOTTED.sub(lambda found: found[1].replace(".", ""), text).casefold()
    text = _APOSTROPHES.sub("", _without_accents(text))
    if text.isascii():
        return " ".join(_WORDS.findall(text))
    return " ".join("".join(letter if _kept(letter) else " " for letter in text).split())


def without_article(key: str) -> str:
    """Drop a leading article from a normalised name.

    >>> without_article("the guardian"), without_article("the")
    ('guardian', 'the')
    """
    return _ARTICLE.sub("", key)


def transliterate(text: str) -> str:
    """Write Cyrillic letters in Latin ones, and leave accents out.

    >>> transliterate("Ахмет Байтұрсынұлы"), transliterate("Şymkent")
    ('Akhmet Baitursynuly', 'Symkent')
    """
    if text.isascii():
        return text
    out = []
    for letter in unicodedata.normalize("NFC", text):
        latin = _LATIN.get(letter.lower())
        if latin is None:
            out.append(letter)
        else:
            out.append(latin if letter == letter.lower() else latin.capitalize())
    return unicodedata.normalize("NFC", _without_accents("".join(out)))


def slug(name: str) -> str:
    """Make the last part of an entity's IRI out of its label; letters that have no Latin form stay as they are.

    >>> slug("The Needle"), slug("Қыз Жібек"), slug("Qaitadan: «Jol»!"), slug("?")
    ('the-needle', 'kyz-zhibek', 'qaitadan-jol', 'x')
    """
    text = _APOSTROPHES.sub("", transliterate(unicodedata.normalize("NFKC", name))).casefold()
    text = _DOTTED.sub(lambda found: found[1].replace(".", ""), text)
    words = "".join(letter if letter.isalnum() else " " for letter in unicodedata.normalize("NFC", text)).split()
    joined = "-".join(words)
    if len(joined) > _LONGEST_SLUG:
        joined = joined[:_LONGEST_SLUG].rsplit("-", 1)[0]
    return joined or "x"


def _without_accents(text: str) -> str:
    """Take the marks off Latin letters; й and ё are letters of their own and keep theirs."""
    if text.isascii():
        return text
    out: list[str] = []
    base = ""
    for letter in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(letter):
            base = letter
        elif "LATIN" in unicodedata.name(base or " ", ""):
            continue
        out.append(letter)
    return unicodedata.normalize("NFC", "".join(out))


def _kept(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")
