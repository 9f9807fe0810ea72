"""The wordings by which statements are sifted, as ``extract/sifting.toml`` has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kgcine.assets import Assets
from kgcine.sifting.asides import Asides, load_asides
from kgcine.sifting.bytrades import load_by_trades
from kgcine.sifting.callings import Stages, load_stages
from kgcine.sifting.contrasts import Contrasts, load_contrasts
from kgcine.sifting.corows import Beside, load_beside
from kgcine.sifting.fiction import Parts, Story, load_heroes, load_parts, load_story
from kgcine.sifting.guesses import Guessing, load_guessing
from kgcine.sifting.listed import Rows, load_rows
from kgcine.sifting.lives import Terms, load_terms
from kgcine.sifting.nominated import Naming, load_naming
from kgcine.sifting.ofwhat import Offices, load_offices
from kgcine.sifting.owning import Owners, load_owners
from kgcine.sifting.pastheads import load_past_heads
from kgcine.sifting.plots import load_labels
from kgcine.sifting.prizedworks import Prized, load_prized
from kgcine.sifting.rereading import Trades
from kgcine.sifting.roles import load_leads
from kgcine.sifting.strayed import Strays, load_strays
from kgcine.sifting.successors import Successions, load_successions
from kgcine.sifting.tolls import load_tolls
from kgcine.sifting.units import load_units
from kgcine.sifting.venues import Venues, load_venues
from kgcine.sifting.wounds import Wounds, load_wounds
from kgcine.sifting.yearsmade import Making, load_making
from kgcine.tables import one_of, read_tables, refuse_blank

ASSET = "extract/sifting.toml"


@dataclass(frozen=True, slots=True)
class Wordings:
    """What each rule of sifting goes by."""

    strays: Strays
    rows: Rows
    owners: Owners
    parts: Parts
    asides: Asides
    stages: Stages
    terms: Terms
    guessing: Guessing
    no_parts: frozenset[str]
    leads_to_parts: re.Pattern[str]
    shared_parts: frozenset[str]
    ranks: frozenset[str]
    pairing: frozenset[str]
    plots: re.Pattern[str]
    trades: Trades
    contrasts: Contrasts
    venues: Venues
    editions: re.Pattern[str]
    prized: Prized
    naming: Naming
    evenings: frozenset[str]
    historic: frozenset[str]
    beside: Beside
    units: re.Pattern[str]
    offices: Offices
    tolls: re.Pattern[str]
    heroes: re.Pattern[str]
    edges: frozenset[str]
    story: Story
    past_heads: re.Pattern[str]
    wounds: Wounds
    successions: Successions
    making: Making
    by_trades: re.Pattern[str]


def load_wordings(assets: Assets) -> Wordings:
    """Load the wordings of sifting; raise AssetError where the file is malformed."""
    data = read_tables(assets, ASSET)
    refuse_blank(assets, ASSET, data)
    return Wordings(
        load_strays(data["prizes"], data["makers"], data["offices"]),
        load_rows(data["lists"]),
        load_owners(data["owners"]),
        load_parts(data["parts"]),
        load_asides(data["asides"]),
        load_stages(data["stages"]),
        load_terms(data["lives"]),
        load_guessing(data["guesses"]),
        frozenset(data["parts"]["no_parts"]),
        load_leads(data["parts"]["leads"]),
        frozenset(data["parts"]["shared_parts"]),
        frozenset(data["parts"]["ranks"]),
        frozenset(data["pairs"]["words"]),
        load_labels(data["plots"]["labels"]),
        {name: frozenset(callings) for name, callings in data["trades"].items()},
        load_contrasts(data["contrasts"]),
        load_venues(data["venues"]),
        re.compile(rf"\b(?:{one_of(data['venues']['before'])})\b", re.IGNORECASE),
        load_prized(data["prized"]),
        load_naming(data["naming"]),
        frozenset(data["venues"]["evenings"]),
        frozenset(data["plots"]["historic"]),
        load_beside(data["beside"]),
        load_units(data["units"]),
        load_offices(data["houses"], data["stands_for"]),
        load_tolls(data["tolls"]),
        load_heroes(data["parts"]),
        frozenset(data["edges"]["frames"]),
        load_story(data["parts"]),
        load_past_heads(data["past_heads"]),
        load_wounds(data["wounds"]),
        load_successions(data["successors"]),
        load_making(data["making"]),
        load_by_trades(data["by_trades"]),
    )
