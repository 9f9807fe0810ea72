"""The words around an office that belong to its name or do not: "deputy", "present", "head of public relations"."""

# What says for how long or as which one somebody held an office, not which one.
PASSING = frozenset(
    {"first", "second", "third", "last", "current", "new", "then", "former", "woman", "female", "long-time", "retired"}
    | {"museum", "studio", "academy", "ministry", "village", "company", "outgoing", "founding"}
    | {"present", "later", "only", "sole", "incumbent", "longtime", "previous", "one-time", "newly"}
)
FIRST = frozenset({"secretary", "deputy", "vice", "lady", "mate", "officer"})
OFFICES = frozenset(
    {"deputy", "vice", "prime", "acting", "chief", "general", "executive", "managing", "artistic", "first"}
)
# What an office is for; the tagger takes it for a name where it begins with a capital: "Culture Minister".
DOMAINS = frozenset(
    {"culture", "foreign", "interior", "defence", "defense", "education", "health", "finance", "justice", "labour"}
    | {"labor", "economy", "trade", "transport", "energy", "agriculture", "information", "press", "environment"}
)
# What an office may be of, where other plurals are what it rules.
BRANCHES = frozenset(
    {"studies", "affairs", "operations", "services", "communications", "relations", "sciences", "sports", "arts"}
    | {"resources", "programmes", "programs", "finances", "acquisitions", "sales", "archives", "mines", "railways"}
)
