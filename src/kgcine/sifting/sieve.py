"""The statements that frames read in an article in, the same without those that its wording shows to be wrong out.

Each rule stands in a module of its own; here stands the order in which they are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kgcine.classes import FILMS
from kgcine.model import Entity, Statement
from kgcine.naming.lexicon import Lexicon
from kgcine.parsing.grammar import TABLE
from kgcine.sifting.asides import without_asides
from kgcine.sifting.byauthors import without_others_authors
from kgcine.sifting.bytrades import without_other_trades
from kgcine.sifting.callings import of_one, of_their_own, off_stage
from kgcine.sifting.castcards import without_parts_kin
from kgcine.sifting.contrasts import without_contrasts
from kgcine.sifting.corows import with_partners, without_first_names
from kgcine.sifting.crossing import uncrossed
from kgcine.sifting.fiction import without_fiction
from kgcine.sifting.guesses import without_guesses
from kgcine.sifting.guilt import without_far_guilt
from kgcine.sifting.inlaws import without_inlaws
from kgcine.sifting.introduced import as_characters
from kgcine.sifting.kinrows import without_kin_rows
from kgcine.sifting.lasting import without_beginnings
from kgcine.sifting.listed import undivided
from kgcine.sifting.lives import possible
from kgcine.sifting.mixing import unmixed
from kgcine.sifting.nominated import as_nominations
from kgcine.sifting.owning import without_owners
from kgcine.sifting.pairing import paired
from kgcine.sifting.partorder import in_order
from kgcine.sifting.partrows import without_far_parts
from kgcine.sifting.pastheads import without_past_heads
from kgcine.sifting.plots import without_plots
from kgcine.sifting.praise import without_praise
from kgcine.sifting.roles import with_parts, without_no_parts
from kgcine.sifting.strayed import rightly_held
from kgcine.sifting.tolls import without_shared_tolls
from kgcine.sifting.twice import die_once
from kgcine.sifting.units import without_units
from kgcine.sifting.venues import without_evenings
from kgcine.sifting.wordings import Wordings
from kgcine.sifting.wounds import without_wounds
from kgcine.sifting.yearsmade import without_plot_years, without_years_made


def sifted(
    statements: Iterable[Statement], text: str, entities: Sequence[Entity], lexicon: Lexicon, wordings: Wordings
) -> list[Statement]:
    """Take out what is wrong, and mend what was only taken for another's."""
    meant = without_contrasts(as_nominations(statements, text, wordings.naming), text, wordings.contrasts)
    meant = with_partners(without_first_names(meant, entities, wordings.beside), text, wordings.beside)
    meant = without_evenings(without_parts_kin(meant, text), entities, wordings.evenings, wordings.venues)
    meant = without_others_authors(without_units(meant, text, wordings.units), text)
    meant = without_other_trades(meant, text, wordings.by_trades)
    own = of_one(of_their_own(without_shared_tolls(meant, text, wordings.tolls), text), text, entities)
    own = [*without_far_parts(without_no_parts(own, entities, wordings.no_parts, wordings.leads_to_parts), text)]
    own = in_order(own, text, wordings.shared_parts)
    own = unmixed(off_stage(own, text, wordings.stages), entities)
    told = without_owners(
        uncrossed(paired(possible(own, text, wordings.terms), text, wordings.pairing)), text, wordings.owners
    )
    told = undivided(without_praise(told, text, lexicon), text, entities, wordings.rows)
    told = [*rightly_held(told, text, entities, lexicon, wordings.strays)]
    told = without_asides(without_guesses(told, text, entities, wordings.guessing), text, entities, wordings.asides)
    told = as_characters(told, text, entities, wordings.historic)
    told = without_fiction(told, text, entities, wordings.heroes, wordings.story)
    told = without_plots(told, text, entities, wordings.plots)
    told = without_wounds(without_past_heads(told, text, wordings.past_heads), text, wordings.wounds)
    pronouns = lexicon.words(TABLE, "male") | lexicon.words(TABLE, "female")
    told = [*without_far_guilt(die_once(told, text, pronouns), text, entities, pronouns)]
    films = frozenset(each.id for each in entities if each.type in FILMS)
    told = without_plot_years(without_years_made(told, text, wordings.making), text, films)
    ranks = wordings.ranks | lexicon.words("persons", "honorifics")
    told = without_kin_rows(without_inlaws(told, text, lexicon), text, lexicon)
    return without_beginnings(with_parts(told, text, ranks))
