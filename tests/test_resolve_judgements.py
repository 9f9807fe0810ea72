"""What people judged of pairs of entities, and what resolving makes of it."""

from builders import film, ids, person, resolved
from kgcine.assets import open_assets
from kgcine.identities.identity import Reason
from kgcine.identities.judgements import Judgement
from kgcine.resolve import identity_rules

RULES = identity_rules(open_assets())


def judged(verdict: str, left: str, right: str) -> list[Judgement]:
    return [Judgement(left, right, verdict, "A. Reader", "the poster says so")]  # type: ignore[arg-type]


def test_a_judgement_joins_what_no_rule_would() -> None:
    found = resolved(
        film("a", "Igla"), film("b", "The Needle"), judgements=judged("same", "film/igla", "film/the-needle")
    )
    (only,) = found
    assert Reason("judgement", "A. Reader: the poster says so") in only.reasons


def test_a_judgement_takes_apart_what_one_name_joined() -> None:
    found = resolved(
        person("a", "Abai Karpykov"),
        person("b", "Abai Karpykov"),
        judgements=judged("different", "person/abai-karpykov@a", "person/abai-karpykov@b"),
        rules=RULES,
    )
    assert len(ids(found)) == 2 and found.notes == () and found.doubts == ()


def test_what_a_person_is_unsure_of_is_not_asked_again() -> None:
    both = [film("a", "Nomad"), film("b", "Nomad: The Warriors")]
    assert resolved(*both, rules=RULES).doubts
    unsure = judged("unsure", "film/nomad", "film/nomad-the-warriors")
    assert not resolved(*both, rules=RULES, judgements=unsure).doubts


def test_a_judgement_that_meets_nothing_is_reported() -> None:
    found = resolved(film("a", "Igla"), judgements=judged("same", "film/igla", "film/gone"))
    assert len(found.notes) == 1 and "film/gone" in found.notes[0]


def test_a_judgement_follows_its_article_when_a_namesake_takes_the_id() -> None:
    three = [film("a", "Revenge", 1989), film("b", "Revenge", 2010), film("c", "Mest")]
    found = resolved(*three, judgements=judged("same", "film/revenge@a", "film/mest"))
    assert found.of("a", "e1") == found.of("c", "e1") != found.of("b", "e1") and found.notes == ()
    lost = resolved(*three, judgements=judged("same", "film/revenge", "film/mest"))
    assert len(ids(lost)) == 3 and len(lost.notes) == 1


def test_judgements_that_contradict_each_other_are_reported_and_the_difference_holds() -> None:
    three = [film(name, name) for name in ("Aa", "Bb", "Cc")]
    judgements = [
        *judged("same", "film/aa", "film/bb"),
        *judged("same", "film/bb", "film/cc"),
        *judged("different", "film/aa", "film/cc"),
    ]
    found = resolved(*three, judgements=judgements)
    assert len(ids(found)) == 2 and len(found.notes) == 1
    assert found.of("Aa", "e1") != found.of("Cc", "e1")


def test_an_undone_judgement_leaves_no_trace() -> None:
    both = [film("a", "Igla"), film("b", "The Needle")]
    resolved(*both, judgements=judged("same", "film/igla", "film/the-needle"))
    assert ids(resolved(*both)) == ["film/igla", "film/the-needle"]
