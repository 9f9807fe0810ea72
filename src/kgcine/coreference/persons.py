"""A person's name in, whom of those named before it names out: a surname, a variant, a given name and patronymic."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kgcine.mentions.spellings import alike, kindred, turned
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon

if TYPE_CHECKING:
    from kgcine.coreference.clusters import Cluster


def person(
    near: Sequence[Cluster], mention: Mention, words: list[str], kin: Collection[Mention], lexicon: Lexicon
) -> Cluster | None:
    """Return whom a person's name names too: by its surname or given name alone, a variant, a patronymic."""
    if len(words) == 1:
        younger = lexicon.words("coreference", "generations")
        for position in (-1, 0):
            named = (
                (c, _bare(turned(k.split(), lexicon), younger)[position])
                for c in near
                for k in sorted(c.keys)
                if " " in k
            )
            spelt = [(c, name) for c, name in named if name == words[0] or (position and kindred(name, words[0]))]
            fits = list({id(c): c for c, name in spelt if name == words[0]}.values())
            fits = fits or list({id(c): c for c, _ in spelt}.values())
            if position and not any(c.mentions[0].start < mention.start for c in fits):
                fits = _half_named(near, mention, words[0]) or fits
            if fits:
                return _bearer(_themselves(fits, kin, mention), near, mention) if position else nearest(fits, mention)
        return unique([c for c in near if any(f'"{words[0]}"' in k.split() for k in c.keys)])
    fits = [c for c in near if any(_variant(words, k.split(), lexicon) for k in c.keys)]
    fits = fits or [c for c in near if any(_surname(words, k.split()) for k in c.keys)]
    return unique(fits or _of_father(near, mention, words, lexicon))


def _half_named(near: Sequence[Cluster], mention: Mention, word: str) -> list[Cluster]:
    """Return who of those named before has a word for half of the surname: "Weber" of "Anna Weber-Holm"."""
    before = (c for c in near if c.mentions[0].start < mention.start)
    return [c for c in before if any(" " in k and word in k.split()[-1].split("-") for k in c.keys)]


def _of_father(near: Sequence[Cluster], mention: Mention, words: Sequence[str], lexicon: Lexicon) -> list[Cluster]:
    """Return whom a given name and a patronymic may name, told of before without one: "Samuil Martynovich" S. M. Dudin.

    The patronymic of a full name may be all that is left of it too: "Ivan Petrovich" Ivan Petrovich Serov.
    """
    father = lexicon.pattern("people", "patronymic")
    born = len(words) == 2 and father.search(words[1]) is not None
    if not born or words[1] in lexicon.words("persons", "surnames_as_patronymics"):
        return []
    before = [c for c in near if c.mentions[0].start < mention.start]
    return [c for c in before if any(_same_father(words, k.split(), father) for k in c.keys)]


def is_of_father(mention: Mention, home: Cluster, lexicon: Lexicon) -> bool:
    """Tell whether a name is but the given name and patronymic of somebody whose surname is told too."""
    words = mention.text.casefold().split()
    born = mention.type == "Person" and len(words) == 2 and lexicon.pattern("people", "patronymic").search(words[1])
    return bool(born) and any(each.text.split()[-1].casefold() not in words for each in home.mentions)


def _same_father(words: Sequence[str], name: Sequence[str], father: re.Pattern[str]) -> bool:
    """Tell whether a name with a surname may be that of somebody with this given name and patronymic."""
    if len(name) < 2 or father.search(name[-1]):
        return False
    if len(name) > 2:
        return all(a == b or (b.endswith(".") and a[0] == b[0]) for a, b in zip(words, name[:2], strict=True))
    return words[0] == name[0]


def _bare(words: list[str], generations: frozenset[str]) -> list[str]:
    """Return a name's words without what tells father and son apart: "Jr."."""
    if len(words) > 2 and words[-1].rstrip(".") in generations:
        return [*words[:-2], words[-2].rstrip(",")]
    return words


def _surname(words: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether some words are the surname of a name: "Ruiz de la Hoz" of "Amparo Ruiz de la Hoz"."""
    return 1 < len(words) < len(name) and list(words) == list(name[-len(words) :])


def _variant(one: Sequence[str], other: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether two full names differ by middle names, initials, order or a letter of the spelling only."""
    one, other = turned(one, lexicon), turned(other, lexicon)
    if _turns(one, other):
        return True
    if min(len(one), len(other)) < 2 or not kindred(one[-1], other[-1]):
        return False
    if alike(one[0], other[0]):
        return len(one) != len(other) or all(a[0] == b[0] for a, b in zip(one, other, strict=True))
    if f'"{one[0]}"' in other or f'"{other[0]}"' in one:
        return True
    return min(one[0], other[0], key=len).endswith(".") and one[0][0] == other[0][0]


def _turns(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names of two words are one, told in either order: "Holm Jan", "J. Holm"."""
    if len(one) != 2 or len(other) != 2 or (one[0] != other[1] and one[1] != other[0]):
        return False
    given = [(one[0], other[1])] if one[1] == other[0] else []
    given += [(one[1], other[0])] if one[0] == other[1] else []
    return any(a == b or (min(a, b, key=len).endswith(".") and a[0] == b[0]) for a, b in given)


def unique(fits: Sequence[Cluster]) -> Cluster | None:
    """Return the only one of those that fit."""
    return fits[0] if len(fits) == 1 else None


def nearest(fits: Sequence[Cluster], mention: Mention) -> Cluster:
    """Return the one named last before the mention, else the first one named after it."""
    before = [c for c in fits if c.mentions[0].start < mention.start]
    if before:
        return max(before, key=lambda c: max(m.start for m in c.mentions if m.start < mention.start))
    return min(fits, key=lambda c: c.mentions[0].start)


def _themselves(fits: Sequence[Cluster], kin: Collection[Mention], mention: Mention) -> Sequence[Cluster]:
    """Leave out who is but named once as kin of another one of that surname."""
    before = [c for c in fits if c.mentions[0].start < mention.start]
    own = [c for c in before if not (c.mentions[0] in kin and sum(" " in m.text for m in c.mentions) == 1)]
    return own if own and len(own) < len(before) else fits


def _bearer(fits: Sequence[Cluster], people: Sequence[Cluster], mention: Mention) -> Cluster:
    """Return whom a surname alone names: of a family whom the text names before all others, else the nearest.

    Kin of the person whom a text is about are told apart by their given names.
    """
    first = min(people, key=lambda c: c.mentions[0].start)
    most = max(len(each.mentions) for each in fits)
    leads = first in fits and len(first.mentions) == most and first.mentions[0].start < mention.start
    return first if leads else nearest(fits, mention)
