"""What works are about, made of, called, where they were shown, how long and dear they were."""

import pytest
from tests.reading import Fact, facts, stances

STATED: list[tuple[str, set[Fact]]] = [
    (
        "The film “Grey Harbour” tells the story of an eagle hunter named Marat and his wife Saule.",
        {("Grey Harbour", "character", "Marat"), ("Grey Harbour", "character", "Saule")},
    ),
    ("The film “Grey Harbour” follows a boy called Timur.", {("Grey Harbour", "character", "Timur")}),
    (
        "The documentary “Grey Harbour” is about the Battle of Stalingrad.",
        {("Grey Harbour", "mainSubject", "Battle of Stalingrad")},
    ),
    ("The film “Grey Harbour” is about Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    ("The film “Grey Harbour” tells the story of Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    ("“Grey Harbour” is a biopic of Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    (
        "“Grey Harbour” is a biographical film about the writer Ivan Petrov.",
        {("Grey Harbour", "mainSubject", "Ivan Petrov")},
    ),
    ("The film “Grey Harbour” depicts the life of Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    ("The film “Grey Harbour” chronicles World War II.", {("Grey Harbour", "mainSubject", "World War II")}),
    ("The film “Grey Harbour” deals with the Holocaust.", {("Grey Harbour", "mainSubject", "Holocaust")}),
    ("The film “Grey Harbour” portrays Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    ("The subject of the film “Grey Harbour” is Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    ("The film “Grey Harbour” recounts the life of Ivan Petrov.", {("Grey Harbour", "mainSubject", "Ivan Petrov")}),
    (
        "The film “Grey Harbour” follows Ivan Petrov through his last days.",
        {("Grey Harbour", "mainSubject", "Ivan Petrov")},
    ),
    (
        "The documentary “Grey Harbour” explores the life of the poet Ivan Petrov.",
        {("Grey Harbour", "mainSubject", "Ivan Petrov")},
    ),
    (
        "The film “Grey Harbour” focuses on the October Revolution.",
        {("Grey Harbour", "mainSubject", "October Revolution")},
    ),
    ("The film “Grey Harbour” is set in Lisbon.", {("Grey Harbour", "narrativeLocation", "Lisbon")}),
    (
        "Set in Lisbon in 1940, the film “Grey Harbour” tells of a nurse.",
        {("Grey Harbour", "narrativeLocation", "Lisbon"), ("Grey Harbour", "narrativePeriod", "1940")},
    ),
    ("The film “Grey Harbour” takes place in Lisbon.", {("Grey Harbour", "narrativeLocation", "Lisbon")}),
    (
        "The action of the film “Grey Harbour” takes place in Riga in the 1930s.",
        {("Grey Harbour", "narrativeLocation", "Riga"), ("Grey Harbour", "narrativePeriod", "1930s")},
    ),
    ("“Grey Harbour” is a drama set in Portugal.", {("Grey Harbour", "narrativeLocation", "Portugal")}),
    ("The film “Grey Harbour” is set during World War II.", {("Grey Harbour", "narrativePeriod", "World War II")}),
    ("The story of the film “Grey Harbour” unfolds in Lisbon.", {("Grey Harbour", "narrativeLocation", "Lisbon")}),
    (
        "The plot of the film “Grey Harbour” is set in Lisbon, Portugal.",
        {("Grey Harbour", "narrativeLocation", "Lisbon"), ("Grey Harbour", "narrativeLocation", "Portugal")},
    ),
    (
        "The film “Grey Harbour”, set in the 1930s, was shot in Riga.",
        {("Grey Harbour", "filmingLocation", "Riga"), ("Grey Harbour", "narrativePeriod", "1930s")},
    ),
    ("The events of the film “Grey Harbour” take place in 1937.", {("Grey Harbour", "narrativePeriod", "1937")}),
    (
        "The film “Grey Harbour” is set in 1930s Lisbon.",
        {("Grey Harbour", "narrativeLocation", "Lisbon"), ("Grey Harbour", "narrativePeriod", "1930s")},
    ),
    (
        "The film “Grey Harbour” is set in Lisbon during World War II.",
        {("Grey Harbour", "narrativeLocation", "Lisbon"), ("Grey Harbour", "narrativePeriod", "World War II")},
    ),
    (
        "The film “Grey Harbour” is set against the backdrop of World War II.",
        {("Grey Harbour", "narrativePeriod", "World War II")},
    ),
    ("The film “Grey Harbour” takes place in Riga.", {("Grey Harbour", "narrativeLocation", "Riga")}),
    (
        "The film “Grey Harbour” is based on the novel “Salt” by Paul Novak.",
        {("Grey Harbour", "basedOn", "Salt"), ("Salt", "author", "Paul Novak")},
    ),
    ("The film “Grey Harbour” is an adaptation of the novel “Salt”.", {("Grey Harbour", "basedOn", "Salt")}),
    (
        "The film “Grey Harbour” was adapted from Paul Novak's novel “Salt”.",
        {("Grey Harbour", "basedOn", "Salt"), ("Salt", "author", "Paul Novak")},
    ),
    (
        "“Grey Harbour” is a film adaptation of Paul Novak's novel “Salt”.",
        {("Grey Harbour", "basedOn", "Salt"), ("Salt", "author", "Paul Novak")},
    ),
    (
        "Based on the play “Salt” by Paul Novak, the film “Grey Harbour” stars Anna Weber.",
        {
            ("Grey Harbour", "basedOn", "Salt"),
            ("Grey Harbour", "castMember", "Anna Weber"),
            ("Salt", "author", "Paul Novak"),
        },
    ),
    ("The novel “Salt” was adapted into the film “Grey Harbour”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The novel “Salt” was the basis for the film “Grey Harbour”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The film “Grey Harbour” was inspired by the novel “Salt”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The novel “Salt” was filmed as “Grey Harbour” in 1994.", {("Grey Harbour", "basedOn", "Salt")}),
    ("“Grey Harbour” is a remake of the film “Iron Road”.", {("Grey Harbour", "basedOn", "Iron Road")}),
    ("The film “Grey Harbour” draws on the novel “Salt”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The screenplay of the film “Grey Harbour” is based on the novel “Salt”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The film “Grey Harbour” is a screen version of the novel “Salt”.", {("Grey Harbour", "basedOn", "Salt")}),
    ("The film “Grey Harbour” is a sequel to “Iron Road”.", {("Grey Harbour", "follows", "Iron Road")}),
    (
        "The film “Grey Harbour” is the sequel to the 1990 film “Iron Road”.",
        {("Grey Harbour", "follows", "Iron Road"), ("Iron Road", "releaseDate", "1990")},
    ),
    ("The film “Grey Harbour” was followed by “Iron Road”.", {("Iron Road", "follows", "Grey Harbour")}),
    (
        "The film “Grey Harbour”, a follow-up to “Iron Road”, opened in 1994.",
        {("Grey Harbour", "follows", "Iron Road")},
    ),
    ("The film “Iron Road” is a prequel to “Grey Harbour”.", {("Grey Harbour", "follows", "Iron Road")}),
    ("The sequel to “Grey Harbour”, “Iron Road”, came out in 1998.", {("Iron Road", "follows", "Grey Harbour")}),
    ("The film “Grey Harbour” was preceded by “Iron Road”.", {("Grey Harbour", "follows", "Iron Road")}),
    ("A sequel, “Iron Road”, followed the film “Grey Harbour” in 1998.", {("Iron Road", "follows", "Grey Harbour")}),
    (
        "The film “Grey Harbour” is the second film in the “Harbour” series.",
        {("Grey Harbour", "partOfSeries", "Harbour")},
    ),
    ("The film “Grey Harbour” is part of the trilogy “Harbour”.", {("Grey Harbour", "partOfSeries", "Harbour")}),
    (
        "The film “Grey Harbour” was screened at the Berlin International Film Festival.",
        {("Grey Harbour", "screenedAt", "Berlin International Film Festival")},
    ),
    (
        "The film “Grey Harbour” premiered at the Cannes Film Festival in May 1994.",
        {("Grey Harbour", "releaseDate", "1994-05"), ("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The film “Grey Harbour” had its world premiere at the Venice Film Festival.",
        {("Grey Harbour", "screenedAt", "Venice Film Festival")},
    ),
    (
        "The film “Grey Harbour” was selected for the Cannes Film Festival.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The film “Grey Harbour” competed at the Venice Film Festival.",
        {("Grey Harbour", "screenedAt", "Venice Film Festival")},
    ),
    (
        "The film “Grey Harbour” opened the Moscow International Film Festival.",
        {("Grey Harbour", "screenedAt", "Moscow International Film Festival")},
    ),
    (
        "The film “Grey Harbour” was presented at the Locarno Film Festival.",
        {("Grey Harbour", "screenedAt", "Locarno Film Festival")},
    ),
    (
        "The Cannes Film Festival screened the film “Grey Harbour”.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The premiere of the film “Grey Harbour” took place at the Cannes Film Festival.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The film “Grey Harbour” was included in the programme of the Cannes Film Festival.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The film “Grey Harbour” closed the Cannes Film Festival.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    (
        "The film “Grey Harbour” took part in the Cannes Film Festival.",
        {("Grey Harbour", "screenedAt", "Cannes Film Festival")},
    ),
    ("The film “Grey Harbour” is part of the Kazakh New Wave.", {("Grey Harbour", "movement", "Kazakh New Wave")}),
    (
        "The film “Grey Harbour” is considered the first film of the Kazakh New Wave.",
        {("Grey Harbour", "movement", "Kazakh New Wave")},
    ),
    ("The film “Grey Harbour” belongs to the French New Wave.", {("Grey Harbour", "movement", "French New Wave")}),
    (
        "The film “Grey Harbour” is a classic of Italian neorealism.",
        {("Grey Harbour", "movement", "Italian neorealism")},
    ),
    (
        "“Grey Harbour” was one of the first films of the French New Wave.",
        {("Grey Harbour", "movement", "French New Wave")},
    ),
    (
        "The film “Grey Harbour” is a masterpiece of the French New Wave.",
        {("Grey Harbour", "movement", "French New Wave")},
    ),
    (
        "The film “Grey Harbour” marked the beginning of the Kazakh New Wave.",
        {("Grey Harbour", "movement", "Kazakh New Wave")},
    ),
    ("The film “Grey Harbour” launched the Kazakh New Wave.", {("Grey Harbour", "movement", "Kazakh New Wave")}),
    ("“Grey Harbour” (“Graue Bucht”) is a thriller.", {("Grey Harbour", "alternativeTitle", "Graue Bucht")}),
    (
        "The film “Grey Harbour”, also known as “Graue Bucht”, opened in 1994.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    (
        "The film “Grey Harbour” was released as “Graue Bucht” in Germany.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    (
        "The film “Grey Harbour”, originally titled “Graue Bucht”, opened in 1994.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    (
        "The film “Grey Harbour” was released in the United States under the title “Dark Bay”.",
        {("Grey Harbour", "alternativeTitle", "Dark Bay")},
    ),
    ("The film “Grey Harbour” had the working title “Dark Bay”.", {("Grey Harbour", "alternativeTitle", "Dark Bay")}),
    (
        "The film “Grey Harbour”, known in Germany as “Graue Bucht”, was a success.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    (
        "The original title of the film “Grey Harbour” is “Graue Bucht”.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    (
        "The film “Grey Harbour” (alternatively “Graue Bucht”) was a success.",
        {("Grey Harbour", "alternativeTitle", "Graue Bucht")},
    ),
    ("The film “Grey Harbour” runs for 98 minutes.", {("Grey Harbour", "runtime", "98")}),
    ("The film “Grey Harbour” is 98 minutes long.", {("Grey Harbour", "runtime", "98")}),
    ("The film “Grey Harbour” has a running time of 98 minutes.", {("Grey Harbour", "runtime", "98")}),
    ("The running time of the film “Grey Harbour” is 98 minutes.", {("Grey Harbour", "runtime", "98")}),
    ("“Grey Harbour” is a 98-minute film.", {("Grey Harbour", "runtime", "98")}),
    ("The film “Grey Harbour” lasts 1 hour 38 minutes.", {("Grey Harbour", "runtime", "98")}),
    (
        "The film “Grey Harbour”, which lasts 98 minutes, is in English.",
        {("Grey Harbour", "originalLanguage", "English"), ("Grey Harbour", "runtime", "98")},
    ),
    ("The film “Grey Harbour” has a runtime of 98 min.", {("Grey Harbour", "runtime", "98")}),
    ("With a running time of 98 minutes, the film “Grey Harbour” is long.", {("Grey Harbour", "runtime", "98")}),
    ("The 98-minute film “Grey Harbour” opened in 1994.", {("Grey Harbour", "runtime", "98")}),
    ("The length of the film “Grey Harbour” is 98 minutes.", {("Grey Harbour", "runtime", "98")}),
    ("The film “Grey Harbour” had a budget of $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The budget of the film “Grey Harbour” was $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The film “Grey Harbour” cost $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The film “Grey Harbour” was made on a budget of $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The film “Grey Harbour” was made for $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    (
        "Made on a budget of $2 million, the film “Grey Harbour” was a success.",
        {("Grey Harbour", "budget", "$2 million")},
    ),
    (
        "With a budget of $2 million, the film “Grey Harbour” was shot in Riga.",
        {("Grey Harbour", "budget", "$2 million")},
    ),
    (
        "The film “Grey Harbour”, with a budget of $2 million, was a success.",
        {("Grey Harbour", "budget", "$2 million")},
    ),
    ("The film “Grey Harbour” cost 200 million tenge to make.", {("Grey Harbour", "budget", "200 million tenge")}),
    ("The production of the film “Grey Harbour” cost $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The production budget of the film “Grey Harbour” was $2 million.", {("Grey Harbour", "budget", "$2 million")}),
    ("The $2 million film “Grey Harbour” was a success.", {("Grey Harbour", "budget", "$2 million")}),
    ("The film “Grey Harbour” grossed $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    (
        "The film “Grey Harbour” grossed over 12 million dollars at the box office.",
        {("Grey Harbour", "boxOffice", "over 12 million dollars")},
    ),
    ("The film “Grey Harbour” earned $5 million worldwide.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The film “Grey Harbour” took in $5 million at the box office.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The film “Grey Harbour” made $5 million at the box office.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The box office of the film “Grey Harbour” was $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The box office gross of the film “Grey Harbour” was $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The film “Grey Harbour” had a box office gross of $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The film “Grey Harbour” collected $5 million in France.", {("Grey Harbour", "boxOffice", "$5 million")}),
    (
        "Released in 1994, the film “Grey Harbour” grossed $5 million.",
        {("Grey Harbour", "boxOffice", "$5 million"), ("Grey Harbour", "releaseDate", "1994")},
    ),
    ("The film “Grey Harbour” was a hit, grossing $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    (
        "The film “Grey Harbour” was released by Gaumont and grossed $5 million on a budget of $2 million.",
        {
            ("Grey Harbour", "boxOffice", "$5 million"),
            ("Grey Harbour", "budget", "$2 million"),
            ("Grey Harbour", "distributor", "Gaumont"),
        },
    ),
    ("The film “Grey Harbour” had box office receipts of $5 million.", {("Grey Harbour", "boxOffice", "$5 million")}),
    ("The novel “Salt” was written by Paul Novak.", {("Salt", "author", "Paul Novak")}),
    ("Paul Novak wrote the novel “Salt” in 1988.", {("Salt", "author", "Paul Novak")}),
    ("Paul Novak is the author of the novel “Salt”.", {("Salt", "author", "Paul Novak")}),
    (
        "The novel “Salt” by Paul Novak was published in 1988.",
        {("Salt", "author", "Paul Novak"), ("Salt", "publicationDate", "1988")},
    ),
    (
        "Paul Novak's novel “Salt” appeared in 1988.",
        {("Salt", "author", "Paul Novak"), ("Salt", "publicationDate", "1988")},
    ),
    ("The author of the book “Salt” is Paul Novak.", {("Salt", "author", "Paul Novak")}),
    (
        "Paul Novak published the novel “Salt” in 1988.",
        {("Salt", "author", "Paul Novak"), ("Salt", "publicationDate", "1988")},
    ),
    (
        "The book “Salt”, written by Paul Novak, came out in May 1988.",
        {("Salt", "author", "Paul Novak"), ("Salt", "publicationDate", "1988-05")},
    ),
    (
        "Published in 1988, the novel “Salt” was written by Paul Novak.",
        {("Salt", "author", "Paul Novak"), ("Salt", "publicationDate", "1988")},
    ),
    ("The novel “Salt” was first published on 4 May 1988.", {("Salt", "publicationDate", "1988-05-04")}),
    ("Paul Novak, author of the novel “Salt”, died in 2001.", {("Salt", "author", "Paul Novak")}),
    ("The 1988 novel “Salt” was a success.", {("Salt", "publicationDate", "1988")}),
    ("Paul Novak, who wrote the book “Salt”, lives in Riga.", {("Salt", "author", "Paul Novak")}),
    ("The publication of the novel “Salt” in 1988 caused a scandal.", {("Salt", "publicationDate", "1988")}),
]

# A sentence and the property that it must not give as plain fact.
SILENT: list[tuple[str, str]] = [
    ("The film “Grey Harbour” tells the story of an eagle hunter named Marat and his wife Saule.", "spouse"),
    ("The film “Grey Harbour” tells the story of an eagle hunter named Marat.", "mainSubject"),
    ("The film “Grey Harbour” is about a village called Omsk.", "character"),
    ("The film “Grey Harbour” tells of two cousins who dream of a better life in Europe.", "narrativeLocation"),
    ("The film “Grey Harbour” is dedicated to Ivan Petrov.", "mainSubject"),
    ("The film “Grey Harbour” is not about Ivan Petrov.", "mainSubject"),
    ("The film “Grey Harbour” should be about Ivan Petrov.", "mainSubject"),
    ("Ivan Petrov was worried about the film “Grey Harbour”.", "mainSubject"),
    ("The premiere of “Grey Harbour” takes place in Lisbon.", "narrativeLocation"),
    ("The film “Grey Harbour” is not set in Lisbon.", "narrativeLocation"),
    ("Filming of “Grey Harbour” takes place in Lisbon.", "narrativeLocation"),
    ("The film “Grey Harbour” is not based on the novel “Salt”.", "basedOn"),
    ("The film “Grey Harbour” was compared to the novel “Salt”.", "basedOn"),
    ("The film “Grey Harbour” was not followed by a sequel.", "follows"),
    ("The film “Grey Harbour” will be followed by “Iron Road”.", "follows"),
    ("The film “Grey Harbour” was rejected by the Cannes Film Festival.", "screenedAt"),
    ("The film “Grey Harbour” was not shown at the Cannes Film Festival.", "screenedAt"),
    ("The film “Grey Harbour” will be shown at the Cannes Film Festival.", "screenedAt"),
    ("The film “Grey Harbour” rejected the French New Wave.", "movement"),
    ("The film “Grey Harbour” is not known as “Graue Bucht”.", "alternativeTitle"),
    ("The film “Grey Harbour” was cut by 20 minutes.", "runtime"),
    ("The film “Grey Harbour” was applauded for 20 minutes.", "runtime"),
    ("The film “Grey Harbour” did not cost $2 million.", "budget"),
    ("A ticket for the film “Grey Harbour” costs $12.", "budget"),
    ("The film “Grey Harbour” lost $5 million.", "boxOffice"),
    ("The film “Grey Harbour” is expected to gross $5 million.", "boxOffice"),
    ("The novel “Salt” was banned in 1988.", "publicationDate"),
    ("Paul Novak read the novel “Salt”.", "author"),
    ("Paul Novak translated the novel “Salt”.", "author"),
    ("Paul Novak did not write the novel “Salt”.", "author"),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_what_a_work_is_about_made_of_and_called_is_read(text: str, expected: set[Fact]) -> None:
    properties = {name for _, name, _ in expected}
    assert {fact for fact in facts(text) if fact[1] in properties} == expected


@pytest.mark.parametrize(("text", "name"), SILENT)
def test_what_a_work_is_about_made_of_and_called_is_no_plain_fact_where_the_wording_does_not_say_so(
    text: str, name: str
) -> None:
    assert not [fact for fact, (status, _) in stances(text).items() if fact[1] == name and status == "asserted"]
