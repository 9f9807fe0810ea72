"""Two articles with films, people and a place, as linking gets them."""

from builders import Told, year
from kgcine.model import Extraction, Literal

WAVE = (
    "The Needle is a 1988 film by Rashid Nugmanov. Viktor Tsoi plays in The Needle. Rashid Nugmanov made The Wild East "
    "in 1993. Revenge by Ermek Shinarbaev came in 1989. Qaitalanbasyn is a film of 2022. Killer is a film. "
    "Mosfilm has its seat in Moscow. Fire is a film. Viktor Tsoi plays in The Wild East."
)
NOTE = "Robert Conquest was born in 1917. He died in 2016. The Needle was made by Rashid Nugmanov in 1988."


def wave() -> Extraction:
    told = Told("wave", WAVE, {"title": 'The "new" wave', "source": "https://example.org/wave", "language": "en"})
    for name in ("The Needle", "The Wild East", "Revenge", "Qaitalanbasyn", "Killer", "Fire"):
        told.entity(name, "Film")
    for name in ("Rashid Nugmanov", "Viktor Tsoi", "Ermek Shinarbaev"):
        told.entity(name, "Person")
    told.entity("Mosfilm", "FilmStudio").entity("Moscow", "Settlement")
    told.fact("The Needle", "director", "Rashid Nugmanov").fact("The Needle", "castMember", "Viktor Tsoi")
    told.fact("The Needle", "releaseDate", year(1988)).fact("The Wild East", "director", "Rashid Nugmanov")
    told.fact("The Wild East", "releaseDate", year(1993)).fact("Revenge", "director", "Ermek Shinarbaev")
    told.fact("Revenge", "releaseDate", year(1989)).fact("Qaitalanbasyn", "releaseDate", year(2022))
    told.fact("Mosfilm", "headquarters", "Moscow").fact("Killer", "releaseDate", year(1976))
    told.fact("The Wild East", "castMember", "Viktor Tsoi")
    return told.made()


def note() -> Extraction:
    told = Told("note", NOTE).entity("Robert Conquest", "Person").entity("The Needle", "Film")
    told.entity("Rashid Nugmanov", "Person").fact("The Needle", "director", "Rashid Nugmanov")
    told.fact("Robert Conquest", "birthDate", Literal("1917-07", "gYearMonth"))
    told.fact("Robert Conquest", "deathDate", year(2016))
    return told.made()
