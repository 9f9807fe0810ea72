"""Crews in few words, whole rows of verbs before one maker, and houses that are parts of others."""

import pytest
from tests.reading import facts

TOLD: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("The film Salt Road (2006) was written, directed and edited by Anna Weber.",
     {("Salt Road", "screenwriter", "Anna Weber"), ("Salt Road", "director", "Anna Weber"),
      ("Salt Road", "editor", "Anna Weber")}),
    ("Salt Road is a film by Anna Weber. It was lensed by Otto Braun, cut by Eva Lind and has music by Emil Sand.",
     {("Salt Road", "cinematographer", "Otto Braun"), ("Salt Road", "editor", "Eva Lind"),
      ("Salt Road", "composer", "Emil Sand")}),
    ("The film “Salt Road” is the first part of a planned trilogy by the Latvian director Anna Weber.",
     {("Salt Road", "director", "Anna Weber")}),
    ("The film crew has left. “Salt Road”, a romantic comedy by the Riga studio Apple Frame, will be shown.",
     {("Salt Road", "productionCompany", "Apple Frame")}),
    ("Salt Road is a romantic comedy. The supporting cast features Otto Braun and Eva Lind.",
     {("Salt Road", "castMember", "Otto Braun"), ("Salt Road", "castMember", "Eva Lind")}),
    ("Salt Road is a film by Anna Weber. Otto Braun turns up as a matchmaker.",
     {("Salt Road", "castMember", "Otto Braun")}),
    ("Otto Braun is an actor. He appeared in some forty films, among them White Poplar, Night Shift and Last Frontier.",
     {("White Poplar", "castMember", "Otto Braun"), ("Night Shift", "castMember", "Otto Braun"),
      ("Last Frontier", "castMember", "Otto Braun")}),
    ("Eva Lind is an actress. She appeared in thirty films, the best known of which are Fog (1978) and Sand (1981).",
     {("Fog", "castMember", "Eva Lind"), ("Sand", "castMember", "Eva Lind")}),
    ("Grey Animation is the animation arm of Baltic Media, which also controls the channel Riga Seven. "
     "In 2011 Grey Animation released its first feature, The Brave Hare.",
     {("Grey Animation", "parentOrganisation", "Baltic Media"),
      ("The Brave Hare", "productionCompany", "Grey Animation")}),
    ("Salt Road is a film by Anna Weber. Co-producers are Otto Braun of Poland’s Grey Frame Films and Eva Lind of the "
     "Netherlands’ Dune Films.",
     {("Salt Road", "producer", "Otto Braun"), ("Salt Road", "producer", "Eva Lind"),
      ("Salt Road", "productionCompany", "Grey Frame Films"), ("Salt Road", "productionCompany", "Dune Films")}),
    ("Salt Road is a film by Anna Weber. It is co-produced with Poland’s Otto Braun of Grey Frame Films, along with "
     "Eva Lind from Dune Films.",
     {("Salt Road", "producer", "Otto Braun"), ("Salt Road", "producer", "Eva Lind"),
      ("Salt Road", "productionCompany", "Grey Frame Films"), ("Salt Road", "productionCompany", "Dune Films")}),
    ("Anna Weber, who is producing the film “Salt Road” through Dune Films, lives in Osh.",
     {("Salt Road", "productionCompany", "Dune Films")}),
    ("Anna Weber and Otto Braun’s gritty drama Salt Road is set in Osh.",
     {("Salt Road", "director", "Anna Weber"), ("Salt Road", "director", "Otto Braun")}),
    ("Production of the film “Salt Road”, written and produced by Anna Weber and directed by Otto Braun, is over.",
     {("Salt Road", "director", "Otto Braun")}),
    ("The film “Salt Road” is long. DoP Otto Braun shot it.", {("Salt Road", "cinematographer", "Otto Braun")}),
]  # fmt: skip

NOT_TOLD = [
    ("Salt Road is a film by Anna Weber. Its writers are Otto Braun of Grey Frame Films and Eva Lind.",
     "productionCompany"),
    ("Anna Weber and Otto Braun’s long novel Salt Road was filmed.", "director"),
    ("Otto Braun is a Latvian cinematographer. His credits include the films Sour Milk and Iron Sky.", "director"),
    ("Grey Frame is a film studio. It was followed by the film Far Sea (2014), for which Otto Braun replaced "
     "Eva Lind as director.", "leader"),
    ("Salt Road is a film by Anna Weber. The ribbon was cut by Otto Braun.", "editor"),
    ("Salt Road is a film by Anna Weber. The cast features Riga and its port.", "castMember"),
    ("Salt Road is a film. Otto Braun turned up at the premiere.", "castMember"),
    ("Baltic Media was criticised. The state controls the channel Riga Seven.", "owner"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_made_and_owns_it(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= {(s, p, o) for s, p, o, *_ in facts(text)}


@pytest.mark.parametrize(("text", "property_"), NOT_TOLD)
def test_who_did_not(text: str, property_: str) -> None:
    assert property_ not in {p for _, p, *_ in facts(text)}
