"""A parse with its mentions in, the events that only a verb tells out: "Troops fired on bakers in Omsk. Nine died."

Such an event has a place or a date and its dead or injured, and no noun close behind that names it. The verb is its
mention; its name is what the sentence says was done, without the date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from kgcine.classes import PLACES, WORKS
from kgcine.model import Article, Mention
from kgcine.naming.happenings import TYPE
from kgcine.naming.lexicon import Lexicon
from kgcine.naming.occasions import DEEDS
from kgcine.naming.tokens import ARTICLES
from kgcine.parsing.negation import is_void
from kgcine.parsing.predicates import NOUN_SUBJECTS, verb_lemma

RULE, FIRE, _OPEN = "event/deed", "fire", "open"
_WORDS = "told_deeds"
_ON, _LONGEST, _WIDEST, _MANY, _PEOPLE = 3, 14, 6, 3, 1000
_PASSIVE, _PAST = frozenset({"was", "were"}), frozenset({"VBD", "VBN"})
_MAIN = frozenset({"ROOT", "conj", "advcl", "ccomp"})
_WHEN = frozenset({"when", "after", "as", "where", "before"})
_PLACES = PLACES | {"Site", "Organisation", "GovernmentBody"}
_NAMES = frozenset({"PROPN"})
_FURTHER, _WITHIN = frozenset({"relcl", "acl", "cc"}), frozenset("-'\"")


def with_deeds(article: Article, doc: Doc, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the mentions with the verbs that tell of events, without nouns that only go on about these."""
    found = [*_Deeds(article, doc, mentions, lexicon).find()]
    if not found:
        return tuple(mentions)
    kept = [each for each in mentions if not _goes_on(each, found, mentions, doc, lexicon)]
    return tuple(sorted([*kept, *found], key=lambda each: (each.start, each.end)))


def nouns_of(verb: Token, lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns that may go on about what a verb tells of, of "opened fire" those of what was fired."""
    opened = any(child.dep_ == "dobj" and child.lower_ == FIRE for child in verb.rights)
    return frozenset(lexicon.rules[DEEDS].get(FIRE if opened else verb.lower_, ()))


def _goes_on(
    mention: Mention, deeds: Iterable[Mention], mentions: Sequence[Mention], doc: Doc, lexicon: Lexicon
) -> bool:
    """Tell whether "the massacre" is the one that a verb further above tells of, no other event between."""
    if mention.type != TYPE or mention.last - mention.first > 1 or mention.first == 0:
        return False
    noun = doc[mention.first]
    bare = noun.nbor(-1).lower_ == "the" and mention.text.lower() == noun.lower_
    before = [each for each in deeds if each.first < mention.first]
    if not bare or not before:
        return False
    between = (m for m in mentions if m.type == TYPE and before[-1].first < m.first < mention.first)
    return noun.lower_ in nouns_of(doc[before[-1].first], lexicon) and not any(between)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in NOUN_SUBJECTS for child in verb.lefts)


def _subject(verb: Token) -> Token | None:
    """Return the subject of a verb, or of the one that it follows: "police blocked the road and fired"."""
    own = next((child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS), None)
    return _subject(verb.head) if own is None and verb.dep_ == "conj" and verb.head is not verb else own


class _Deeds:
    def __init__(self, article: Article, doc: Doc, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self._article, self._doc, self._lexicon = article, doc, lexicon
        self._mentions = mentions
        self._at = {token: each for each in mentions for token in range(each.first, each.last)}
        self._starts = [block.start for block in article.blocks]
        self._fatal = lexicon.words("events", "fatal")
        self._verbs = {key: lexicon.words(_WORDS, key) for key in lexicon.rules[_WORDS]}
        keys = ("removing", "to_people", "to_places", "befalling", "rising", "firing")
        self._lemmas = frozenset().union(*(self._verbs[key] for key in keys))

    def find(self) -> Iterator[Mention]:
        """Yield at most one event for each block: what is told behind it may be a part of it."""
        done: set[int] = set()
        for sentence in self._doc.sents:
            block = self._block(sentence.start_char)
            if block in done:
                continue
            if self._has_event(sentence):
                done.add(block)
                continue
            verbs = [token for token in sentence if token.lemma_ in self._lemmas and self._is_deed(token)]
            verbs.sort(key=lambda token: (token.lemma_ in self._verbs["to_people"], token.i))
            if verbs and self._is_whole(sentence, verbs[0]):
                done.add(block)
                yield self._mention(verbs[0])

    def _block(self, start: int) -> int:
        return sum(begin <= start for begin in self._starts)

    def _has_event(self, sentence: Span) -> bool:
        return any(m.type == TYPE and sentence.start <= m.first < sentence.end for m in self._mentions)

    def _is_deed(self, verb: Token) -> bool:
        # "Known since 2002, when police fired on bakers".
        dated = verb.dep_ == "relcl" and self._is_date(verb.head.i) and any(c.lower_ == "when" for c in verb.lefts)
        if verb.tag_ not in _PAST or verb.pos_ != "VERB" or not (dated or verb.dep_ in _MAIN) or is_void(verb):
            return False
        lefts = {child.lower_ for child in verb.lefts if child.dep_ in ("aux", "auxpass", "mark", "advmod")}
        whose = verb if verb.dep_ != "conj" or _has_subject(verb) else verb.head
        voice = {child.lower_ for child in whose.lefts if child.dep_ == "auxpass"}
        passive = bool(voice) and verb.tag_ == "VBN"
        if (verb.tag_ == "VBN" and not voice & _PASSIVE) or lefts & self._verbs["unreal"]:
            return False
        if verb.dep_ == "advcl" and not lefts & _WHEN:
            return False
        subject = _subject(verb)
        return subject is not None and self._is_done(verb, subject, passive=passive)

    def _is_done(self, verb: Token, subject: Token, *, passive: bool) -> bool:
        """Tell whether a verb has those by and to whom such a thing is done."""
        lemma, lists = verb.lemma_, self._verbs
        if self._is_person(subject) and not (passive and self._is_place(subject)):
            return False
        whom = subject if passive else next((c for c in verb.rights if c.dep_ == "dobj"), None)
        if lemma in lists["firing"]:
            fire = whom is not None and whom.lower_ == FIRE and not passive
            onto = any(c.dep_ == "prep" and c.lower_ in lists["onto"] for c in verb.rights)
            return fire if lemma == _OPEN else whom is None and onto
        if lemma in lists["removing"]:
            return whom is not None and self._is_people(whom)
        if lemma in lists["to_people"]:
            return whom is not None and self._are_many(whom)
        if lemma in lists["to_places"]:
            return whom is not None and (self._is_place(whom) or whom.lower_ in self._verbs["attacked"])
        if lemma in lists["rising"]:
            return whom is None and (verb_lemma(verb) != "rise" or self._rises(verb))
        return whom is None and subject.lemma_.lower() in lists["befallen"]

    def _rises(self, verb: Token) -> bool:
        return any(child.lower_ in self._verbs["up"] for child in verb.rights)

    def _is_date(self, token: int) -> bool:
        return token in self._at and self._at[token].type == "Date"

    def _is_person(self, token: Token) -> bool:
        mention = self._at.get(token.i)
        named = mention is not None and mention.type == "Person" and token.pos_ in _NAMES
        return token.pos_ == "PRON" or named

    def _is_place(self, token: Token) -> bool:
        mention = self._at.get(token.i)
        return mention is not None and mention.type in _PLACES

    def _is_people(self, token: Token) -> bool:
        """Tell whether a plural names a whole people: "the Chechens", "almost all Chechens", "172,000 Koreans"."""
        mention = self._at.get(token.i)
        named = mention is not None and mention.type == "Nationality" and mention.text.endswith("s")
        led = [child for child in token.lefts if child.dep_ in ("det", "nummod")]
        values = [self._at[each.i].value for each in led if each.i in self._at]
        whole = any(value is not None and value.value.isdecimal() and int(value.value) >= _PEOPLE for value in values)
        return named and (whole or all(each.lower_ in ARTICLES | self._verbs["wholly"] for each in led))

    def _are_many(self, token: Token) -> bool:
        """Tell whether a plural with its number stands here: "300 villagers", "forty of them"."""
        counted = [child for child in token.children if child.dep_ == "nummod"]
        counted = counted or ([token] if token.pos_ == "NUM" else [])
        values = (self._at[each.i].value for each in counted if each.i in self._at)
        many = any(value is not None and value.value.isdecimal() and int(value.value) >= _MANY for value in values)
        known = token.lower_ in self._lexicon.words("events", "sufferers") | self._verbs["people"]
        return many and known

    def _is_whole(self, sentence: Span, verb: Token) -> bool:
        """Tell whether a sentence has the place or date, and it or the next has the dead, and none a work or name."""
        inside = [m for m in self._mentions if sentence.start <= m.first < sentence.end]
        if any(m.type in WORKS for m in inside) or any(token.lower_ in self._verbs["told_in"] for token in sentence):
            return False
        dated, placed = any(m.type == "Date" for m in inside), any(m.type in PLACES for m in inside)
        if not (dated or placed):
            return False
        if verb.lemma_ in self._verbs["removing"] and not dated:
            return False
        nouns, behind = nouns_of(verb, self._lexicon), self._behind(sentence)
        if any(self._has_noun(each, nouns) for each in behind):
            return False
        return (
            (dated and placed)
            or verb.lemma_ in self._verbs["to_people"] | self._verbs["removing"]
            or any(map(self._counts_dead, (sentence, *behind)))
        )

    def _behind(self, sentence: Span) -> list[Span]:
        """Return the next sentences of a block."""
        found, at = [], sentence.end
        for _ in range(_ON):
            if at >= len(self._doc) or self._block(self._doc[at].idx) != self._block(sentence.start_char):
                break
            found.append(self._doc[at].sent)
            at = found[-1].end
        return found

    def _has_noun(self, sentence: Span, nouns: frozenset[str]) -> bool:
        events = (m for m in self._mentions if m.type == TYPE and sentence.start <= m.first < sentence.end)
        return any(self._doc[m.last - 1].lower_ in nouns or self._doc[m.first].lower_ in nouns for m in events)

    def _counts_dead(self, sentence: Span) -> bool:
        numbers = any(m.type == "Number" and sentence.start <= m.first < sentence.end for m in self._mentions)
        return numbers and any(token.lower_ in self._fatal for token in sentence)

    def _mention(self, verb: Token) -> Mention:
        first, last = self._begin(verb), self._end(verb)
        start, end = self._doc[first].idx, self._doc[last].idx + len(self._doc[last])
        text = self._article.view[start:end]
        if first == verb.sent.start and self._doc[first].pos_ not in _NAMES:
            text = text[0].lower() + text[1:]
        return Mention(start, end, verb.i, verb.i + 1, text, TYPE, "name", RULE)

    def _begin(self, verb: Token) -> int:
        """Return where the subject begins that stands right before a verb, else the verb."""
        subject = _subject(verb)
        removed = verb.lemma_ in self._verbs["removing"]
        first = verb.i if subject is None else subject.i if removed else subject.left_edge.i
        while removed and first > verb.sent.start and self._doc[first - 1].dep_ in ("compound", "amod"):
            first -= 1
        if subject is None or verb.i - first > (_LONGEST if removed else _WIDEST + 1):
            return verb.i
        while first < subject.i and (
            self._is_date(first) or self._doc[first].lower_ in ARTICLES | self._verbs["about"]
        ):
            first += 1
        row = [token for token in self._doc[first : verb.i] if token.is_punct and token.text != "-"]
        return verb.i if row else first

    def _end(self, verb: Token) -> int:
        """Return where it ends what was done to whom and where, before anything that dates it."""
        last = verb.i
        for child in verb.rights:
            leads = child.dep_ == "dobj" or self._is_particle(child) or self._is_spot(child)
            edge = self._edge(child) if leads and child.left_edge.i == last + 1 else None
            if edge is None or edge - verb.i > _LONGEST:
                break
            last = edge
        return last

    def _is_particle(self, token: Token) -> bool:
        return token.dep_ == "prt" or (token.lower_ in self._verbs["up"] and token.n_rights == 0)

    def _is_spot(self, joint: Token) -> bool:
        """Tell whether a preposition leads to what is done to, or to a place with a name, but not "in front of it"."""
        onto = joint.lower_ in self._verbs["onto"]
        return joint.dep_ == "prep" and (onto or (joint.lower_ in self._verbs["spots"] and self._leads(joint)))

    def _leads(self, joint: Token) -> bool:
        """Tell whether a preposition leads to what has a name: "fired on bakers in Omsk"."""
        return any(child.i in self._at for child in joint.rights)

    def _edge(self, child: Token) -> int | None:
        """Return the last token of an object or a place, before what is told of it and any date; None where none is."""
        last = child.right_edge.i
        for token in self._doc[child.i : last + 1]:
            further = token.dep_ in _FURTHER or (token.dep_ == "prep" and token.i > child.i and not self._leads(token))
            if further or (token.is_punct and token.text not in _WITHIN):
                last = (token.left_edge.i if token.dep_ in _FURTHER else token.i) - 1
                break
            counts = child.dep_ == "prep" and token.i in self._at and self._at[token.i].type == "Number"
            if counts or self._is_date(token.i):
                led = next((t for t in reversed(self._doc[child.i : token.i]) if t.dep_ == "prep"), child)
                last = led.i - 1
                break
        return last if last >= child.i else None
