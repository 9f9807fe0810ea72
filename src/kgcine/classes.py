"""Groups of classes that many rules treat alike.

They are named here once, so that a class that joins the ontology is put into its groups in one place.
"""

FILMS = frozenset({"Film", "Documentary", "ShortFilm"})
#: What actors play in and crews make.
SCREEN = FILMS | {"Series"}
WORKS = SCREEN | {"Book", "CreativeWork"}
COUNTRIES = frozenset({"Country", "Region"})
#: Places where people live.
INHABITED = COUNTRIES | {"Settlement"}
PLACES = INHABITED | {"Place", "Site"}
#: Bodies that people work for; a government rules, it is none of them.
HOUSES = frozenset({"Organisation", "FilmStudio", "MediaOutlet", "EducationalInstitution"})
ORGANISATIONS = HOUSES | {"GovernmentBody"}
EVENTS = frozenset({"Event", "Festival", "HistoricalEvent"})
