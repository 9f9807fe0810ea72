"""Pronouns led back to the person or thing they stand for, by gender, nearness and grammatical role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from kgcine.annotate import Annotated
from kgcine.classes import WORKS
from kgcine.coreference.clusters import Cluster
from kgcine.coreference.couples import is_pair, together
from kgcine.coreference.helpers import has_helped
from kgcine.coreference.heroes import about, described, hero_again, opens_paragraph
from kgcine.coreference.ithouses import brought_in, founded, has_other_subject, taken_up, with_officers
from kgcine.coreference.kinpairs import besides_oneself, parent_of
from kgcine.coreference.leading import NOWHERE, Leading, leading_house
from kgcine.coreference.newnames import named_anew, renewed
from kgcine.coreference.omitted import omitted
from kgcine.coreference.omittedhouses import omitted_houses
from kgcine.coreference.parallels import of_same_kin
from kgcine.coreference.played import played
from kgcine.coreference.preposed import outside, subject_behind
from kgcine.coreference.protagonist import Link, Protagonist, protagonists
from kgcine.coreference.sexes import alike, gender, noun_sex
from kgcine.coreference.spoke import unquoted
from kgcine.coreference.standing import (
    bars,
    brings_in_another,
    deeds_of,
    film_with_crew,
    has_ended,
    is_empty,
    is_in_a_name,
    is_made,
    is_main,
    is_of_nameless,
    is_subject,
    is_told_by_thing,
    is_told_of,
    leads,
    leads_in,
    named_until,
    of_clause,
    oneself,
    owns_works,
    speaks_of_one,
    turns_to,
)
from kgcine.coreference.thereabouts import of_relative
from kgcine.coreference.unowned import unowned
from kgcine.model import Mention
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import TABLE
from kgcine.parsing.predicates import NOUN_SUBJECTS, OPEN

_WINDOW, _FAR, _NEAR, _OBJECTS = 4, 8, 4, frozenset({"dobj", "dative"})


def pronouns(annotated: Annotated, lexicon: Lexicon, links: Sequence[Link]) -> list[Link]:
    """Resolve he, she, it and their forms; abstain where two things fit equally."""
    return Pronouns(annotated, lexicon, sorted(links, key=lambda link: link[0].start)).find()


@dataclass(slots=True)
class Pronouns:
    """Walks through one article and leads its pronouns back; what is resolved counts as named from there on."""

    annotated: Annotated
    lexicon: Lexicon
    links: list[Link]
    genders: dict[int, str] = field(default_factory=dict)
    heroes: list[tuple[int, Protagonist | None]] = field(default_factory=list)
    _kept: list[Cluster] = field(default_factory=list)
    _house: Leading = NOWHERE
    _titled: frozenset[int] = frozenset()

    def find(self) -> list[Link]:
        """Return each resolved pronoun with the group that it stands for."""
        sentence = [at for at, sent in enumerate(self.annotated.doc.sents) for _ in range(sent.start, sent.end)]
        subjects = [token for token in self.annotated.doc if token.dep_ in NOUN_SUBJECTS]
        people = {id(cluster): cluster for _, cluster in self.links if cluster.type == "Person"}
        self._titled = frozenset(i for m, c in self.links if c.type in WORKS for i in range(m.first, m.last))
        self._house = leading_house(self.annotated, self.lexicon, self.links)
        self.genders = {ref: gender(self.annotated, cluster, self.lexicon) for ref, cluster in people.items()}
        self.heroes = protagonists(self.annotated, self.links, self.genders, self.lexicon)
        found = described(self.annotated, self.heroes, self.links, self.lexicon, subjects)
        self.links = [*self.links, *found]
        known: list[Link] = []
        parts = played(self.annotated.doc, [m for m, _ in self.links if m.kind == "name"], self.lexicon)
        named = [link for link in self.links if link[0] not in parts]
        ahead = sorted([*named, *self._nobodies(subjects)], key=lambda link: link[0].start, reverse=True)
        parents = self.lexicon.words("coreference", "parents")
        spoken = frozenset[str]().union(*(self._forms(key) for key in ("male", "female", "neuter", "plural")))
        for token in self.annotated.doc:
            while ahead and ahead[-1][0].last <= token.i:
                known.append(ahead.pop())
            pronoun, cluster = (lower := token.lower_) in spoken and self._is_one(token), None
            if (pronoun and lower in self._forms("plural")) or is_pair(token, self.lexicon):
                links = self._plural(token, known)
                found += links
                known += links
                continue
            if pronoun:
                others = besides_oneself(token, unquoted(token, known, self.lexicon), self.lexicon)
                cluster = self._antecedent(token, others, sentence)
            elif lower in parents and (cluster := parent_of(token, known, self.genders, self.lexicon)) is not None:
                ahead = [link for link in ahead if link[0].first != token.i]
            if cluster is not None and cluster.mentions:
                found.append((_mention(token, cluster.type), cluster))
                known.append(found[-1])
            elif cluster is not None:
                self._leave_open(token)
        found += omitted(self.annotated, self.heroes, [*self.links, *found], self.lexicon)
        found += unowned(self.annotated, self.heroes, [*self.links, *found], self.lexicon)
        return [*found, *omitted_houses(self.annotated, self._house.whole, [*self.links, *found], self.lexicon)]

    def _is_one(self, token: Token) -> bool:
        """Tell whether a form is used as a pronoun; the tagger takes "The script was hers" for a plural."""
        return token.pos_ in {"PRON", "DET"} or token.lower_ in self.lexicon.words("coreference", "owned_by")

    def _forms(self, key: str) -> frozenset[str]:
        return self.lexicon.words(TABLE, key)

    def _nobodies(self, subjects: Sequence[Token]) -> list[Link]:
        """Return the subjects that are persons without a name: "he" after "a young driver" is no one named before."""
        taken = {i for mention, _ in self.links for i in range(mention.first, mention.last)}
        humans = self.lexicon.words("coreference", "humans")
        found = []
        for token in subjects:
            if token.i in taken or token.pos_ != "NOUN" or token.tag_ == "NNS":
                continue
            human = token.lower_ in humans or token.lower_ in self.lexicon.occupations
            if human and not any(other.i in taken for other in alike(token)):
                nobody = Cluster("Person")
                self.genders[id(nobody)] = noun_sex(token.lower_, self.lexicon)
                found.append((_mention(token, "Person"), nobody))
        self._kept = [cluster for _, cluster in found]
        return found

    def _antecedent(self, token: Token, known: Sequence[Link], sentence: Sequence[int]) -> Cluster | None:
        if token.lower_ in self._forms("reflexive") and token.dep_ in _OBJECTS:
            return oneself(token, known)
        if token.lower_ in self._forms("neuter"):
            nameless = is_of_nameless(token, known)
            return None if nameless else of_relative(token, known) or self._thing(token, known, sentence)
        wanted = "male" if token.lower_ in self._forms("male") else "female"
        fitting = frozenset(person for person, sex in self.genders.items() if sex in {wanted, ""})
        cluster = (
            of_same_kin(token, known, self.lexicon, fitting)
            or subject_behind(token, self.links, fitting, self.lexicon, sure=True)
            or self._joined(token, known, wanted)
            or self._prized(token, known, wanted)
            or self._who(token, known, wanted)
            or self._speaker(token, known, sentence, wanted)
            or self._person(token, known, sentence, wanted)
            or subject_behind(token, self.links, fitting, self.lexicon, sure=False)
        )
        if cluster is not None:
            self.genders[id(cluster)] = wanted
        return cluster

    def _plural(self, token: Token, known: Sequence[Link]) -> list[Link]:
        """Return the links of a plural to each of whom it stands for, whom the text is about first of all."""
        group = together(token, known, self.lexicon)
        sex = noun_sex(token.lemma_, self.lexicon) if token.pos_ == "NOUN" else ""
        if sex and any(self.genders.get(id(cluster)) not in {sex, ""} for cluster in group):
            return []
        hero = about(self.heroes, token.i)
        group.sort(key=lambda cluster: hero is None or cluster is not hero.cluster)
        return [(_mention(token, cluster.type), cluster) for cluster in group]

    def _says(self, token: Token) -> bool:
        return token.dep_ in NOUN_SUBJECTS and token.head.lemma_ in self.lexicon.rules["coreference"]["says"]

    def _joined(self, token: Token, known: Sequence[Link], wanted: str) -> Cluster | None:
        """Return the person right before "and his wife": "the son of A and his wife B"."""
        if token.dep_ != "poss" or token.i < 2 or token.nbor(-1).lower_ != "and" or not known:
            return None
        before = named_until(token.nbor(-1))
        kin = noun_sex(token.head.lower_, self.lexicon)
        mention, cluster = max(known, key=lambda link: link[0].last)
        fits = mention.kind == "name" and mention.last == before and self.genders.get(id(cluster)) in {wanted, ""}
        # "Her daughter, A, and her husband, B": both are of one person's kin.
        owned = any(t.lower_ == token.lower_ for t in token.doc[max(0, mention.first - 2 * _NEAR) : mention.first])
        return cluster if fits and kin and kin != wanted and not owned else None

    def _prized(self, token: Token, known: Sequence[Link], wanted: str) -> Cluster | None:
        """Return who stands right before "for his role": "it went to A for her part and B for his"."""
        prized = token.head.lower_ in self.lexicon.words("coreference", "prized")
        if not prized or token.dep_ != "poss" or token.i < 2 or token.nbor(-1).lower_ != "for":
            return None
        right = (link for link in known if link[0].kind == "name" and link[0].last == token.i - 1)
        cluster = next((cluster for _, cluster in right if cluster.type == "Person"), None)
        return cluster if cluster is not None and self.genders.get(id(cluster)) in {wanted, ""} else None

    def _who(self, token: Token, known: Sequence[Link], wanted: str) -> Cluster | None:
        """Return of whom a relative clause around a pronoun tells: "A, who plays in Fog, for which he won"."""
        for verb in token.ancestors:
            if verb.dep_ == "relcl" and any(c.tag_ == "WP" and c.dep_ in NOUN_SUBJECTS for c in verb.lefts):
                if token.dep_ in _OBJECTS and token.head.i == verb.i:
                    return None
                owner = (c for m, c in known if m.kind == "name" and m.first <= verb.head.i < m.last)
                return next((c for c in owner if self.genders.get(id(c)) in {wanted, ""}), None)
        return None

    def _speaker(self, token: Token, known: Sequence[Link], sentence: Sequence[int], wanted: str) -> Cluster | None:
        """Return who spoke last, where the pronoun is a speaker itself: "..., he added"."""
        if not self._says(token):
            return None
        for mention, cluster in reversed(known):
            if sentence[token.i] - sentence[mention.first] > _WINDOW:
                return None
            spoke = any(self._says(t) for t in token.doc[mention.first : mention.last])
            if spoke and self.genders.get(id(cluster)) in {wanted, ""}:
                return cluster
        return None

    def _person(self, token: Token, known: Sequence[Link], sentence: Sequence[int], wanted: str) -> Cluster | None:
        here = sentence[token.i]
        inside = range(token.sent.start, outside(token, self.lexicon))
        rows: dict[int, list[Link]] = {}
        for link in reversed(known):
            distance = here - sentence[link[0].first]
            if distance > _WINDOW:
                break
            if self.genders.get(id(link[1])) not in {wanted, ""} or link[0].first in inside:
                continue
            if not is_in_a_name(token, link[0], self._titled, self.lexicon) and not bars(token, link[0]):
                rows.setdefault(distance, []).append(link)
        says = self.lexicon.rules["coreference"]["says"]
        for distance in sorted(rows):
            # "Jan said that his father was ill. He died": whom somebody speaks of is meant rather.
            row = rows[distance] if distance else []
            passed = [x for x in row if speaks_of_one(token.doc, x, row, says) or has_helped(token, x[0], self.lexicon)]
            others = [link for link in rows[distance] if link not in passed]
            chosen = self._pick(token, others or rows[distance], wanted)
            if others and len(others) < len(rows[distance]) and chosen is not None:
                return chosen
            if chosen is not None or len({id(c) for _, c in rows[distance]}) > 1:
                found = self._or_hero(token, rows, distance, chosen, wanted)
                if (found is None or distance) and (hero := self._again(token, rows, known, sentence, wanted)):
                    return hero
                return None if distance and self._either(token, rows[distance], found) else found
        found = self._or_hero(token, rows, _WINDOW, None, wanted)
        return found or self._again(token, rows, known, sentence, wanted)

    def _again(
        self, token: Token, rows: dict[int, list[Link]], known: Sequence[Link], sentence: Sequence[int], wanted: str
    ) -> Cluster | None:
        found = hero_again(token, about(self.heroes, token.i), rows, known, wanted)
        return found[1] if found is not None and sentence[token.i] - sentence[found[0].first] <= _FAR else None

    def _either(self, token: Token, row: Sequence[Link], found: Cluster | None) -> bool:
        """Tell whether one of two people whom a sentence brings in together meets his fate here: "A met B. He died".

        Whom the text is about or has spoken of before is meant rather than the other.
        """
        verbs = deeds_of(token)
        fates = self.lexicon.words("coreference", "fates")
        if token.dep_ not in NOUN_SUBJECTS or fates.isdisjoint(verbs):
            return False
        new = {id(cluster) for mention, cluster in row if mention.kind == "name" and " " in mention.text}
        hero = about(self.heroes, token.i)
        if hero is not None and hero.cluster is found:
            if opens_paragraph(self.heroes, token):
                return False
            # "His son, B, was a painter too. He died in 2001." - "His father was a teacher. He was shot."
            ended = not fates.difference(self.lexicon.words("coreference", "lives")).isdisjoint(verbs)
            nobody = {id(cluster) for cluster in self._kept if ended}
            leading = {id(c) for m, c in row if (m.kind == "name" or id(c) in nobody) and leads_in(token, m)}
            if leading <= nobody and leading:
                self._leave_open(token)
            return bool(leading) and id(found) not in leading
        if found is None or len(new) < 2:
            return False
        first = row[0][0].first
        before = token.doc[first].sent.start
        return not any(mention.first < before for mention in found.mentions)

    def _leave_open(self, token: Token) -> None:
        """Keep that a pronoun stands for somebody whom the text does not name, so that nobody else is meant by it."""
        self.annotated.doc.user_data.setdefault(OPEN, set()).add(token.i)

    def _or_hero(
        self, token: Token, rows: dict[int, list[Link]], distance: int, chosen: Cluster | None, wanted: str
    ) -> Cluster | None:
        """Return whom the article is about instead of somebody named in passing, or where two could be meant."""
        hero = about(self.heroes, token.i)
        if hero is None or hero.sex != wanted or chosen is hero.cluster:
            return chosen
        near = [at for at, row in rows.items() if any(cluster is hero.cluster for _, cluster in row)]
        if not near:
            # Nobody who was not named goes on into the next paragraph of a life.
            nameless = chosen is not None and not chosen.mentions and opens_paragraph(self.heroes, token)
            return hero.cluster if nameless else chosen
        if distance == 0:
            # "Anna Weber laughs: her film is"
            passing = leads(token) and token.nbor(-1).text not in (";", ":")
            passing = passing and not any(is_subject(token, mention) for mention, _ in rows.get(0, ()))
            passing = passing or owns_works([mention for mention, _ in rows[0]], token.doc, self._titled)
            return hero.cluster if passing or (chosen is None and 0 in near) else chosen
        own = {i for row in rows.values() for m, _ in row for i in range(m.first, m.last)}
        named = [m for m, _ in rows.get(distance, ())]
        says = self.lexicon.rules["coreference"]["says"]
        subjects = [
            m
            for m in named
            if is_main(token, m)
            or turns_to(token.doc, m, self.lexicon.occupations)
            or is_told_by_thing(token, m, own, says)
        ]
        away = bool(subjects) and distance not in near
        dead = all(has_ended(token.doc, m, self.lexicon) for m in subjects)
        dead = dead and token.head.lower_ not in self._forms("bereaved")
        strong = away and not (distance and (dead or opens_paragraph(self.heroes, token)))
        # "A was shot. His brother B was luckier. He fled": the dead do nothing.
        ended = (has_ended(token.doc, m, self.lexicon) for row in rows.values() for m, c in row if c is hero.cluster)
        gone = away and bool(distance) and token.dep_ == "nsubj" and any(ended)
        return chosen if strong or gone else hero.cluster

    def _pick(self, token: Token, row: Sequence[Link], wanted: str) -> Cluster | None:
        """Return the only one of a sentence, else its only subject or pronoun, else the only one of this sex."""
        groups = (
            row,
            [link for link in row if is_subject(token, link[0])],
            [link for link in row if link[0].kind == "pronoun" and is_main(token, link[0])],
            of_clause(token, row),
            # "His uncle, A, worked in Riga, where he built a house".
            [link for link in row if link[0].kind == "name" and not leads(token) and leads_in(token, link[0])],
            [link for link in row if is_main(token, link[0])],
            [link for link in row if self.genders.get(id(link[1])) == wanted],
        )
        for group in groups:
            owners = {id(cluster): cluster for _, cluster in group}
            if len(owners) == 1:
                return next(iter(owners.values()))
        return None

    def _thing(self, token: Token, known: Sequence[Link], sentence: Sequence[int]) -> Cluster | None:
        if token.dep_ == "expl" or is_empty(token):
            return None
        here = sentence[token.i]
        for distance in (0, 1):
            row = [link for link in known[-40:] if here - sentence[link[0].first] == distance]
            made = row if is_made(token, self.lexicon) else []
            works = {id(cluster): cluster for _, cluster in made if cluster.type in WORKS}
            works = works or film_with_crew(token, row, self.lexicon)
            if self._house.at(token.i) is None:
                works = works or with_officers(token, row, self.lexicon)
            elif not distance:
                works = works or taken_up(token, row, self.lexicon)
            if len(works) == 1:
                return next(iter(works.values()))
            things = [link for link in row if link[1].type != "Person" and not bars(token, link[0])]
            covered = frozenset(i for mention, _ in row for i in range(mention.first, mention.last))
            subjects = [link for link in things if is_told_of(token, link[0], covered)]
            owners = {id(cluster): cluster for _, cluster in subjects}
            if len(owners) == 1 and distance and brings_in_another(token, self.lexicon):
                return None
            if len(owners) == 1:
                return renewed(token, subjects[0][0], things, self.lexicon) or next(iter(owners.values()))
            new = named_anew(token, things, self.lexicon) or brought_in(token, row, self.lexicon)
            if distance and not owners and new is not None:
                return new
            if owners or (not distance and has_other_subject(token, row, self.lexicon)):
                return None
            if not distance and token.dep_ in NOUN_SUBJECTS and things:
                # "Founded by A as B, it grew": what an opening clause names is no subject yet.
                return self._housed(token, known, sentence)
        near = (link for link in known if here - sentence[link[0].first] <= _WINDOW)
        return self._housed(token, known, sentence) or founded(token, near, self.lexicon)

    def _housed(self, token: Token, known: Sequence[Link], sentence: Sequence[int]) -> Cluster | None:
        """Return the institution that the article is about, where the sentence before is about people at most."""
        house = self._house.at(token.i)
        if house is None or not token.sent.start:
            return None
        before = token.doc[token.sent.start - 1].sent
        row = [link for link in known[-40:] if before.start <= link[0].first < before.end]
        spoken = any(link[1] is house and sentence[token.i] - sentence[link[0].first] <= _WINDOW for link in known)
        return house if spoken and not has_other_subject(before[-1], row, self.lexicon) else None


def _mention(token: Token, type_: str) -> Mention:
    end = token.idx + len(token)
    return Mention(token.idx, end, token.i, token.i + 1, token.text, type_, "pronoun", "coref/pronoun")
