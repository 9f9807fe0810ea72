"""Languages are told apart by script, letters and frequent words; English is given the benefit of the doubt."""

import pytest

from kgcine.assets import open_assets
from kgcine.texts.cleaning import load_cleaning
from kgcine.texts.languages import detect_language

RULES = load_cleaning(open_assets())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "The director was born by the lake, and he went to the school of film in the capital of the country. " * 2,
            "en",
        ),
        (
            "Режиссёр родился в городе у озера и учился в школе кино, а потом он снял свой первый фильм о войне. " * 2,
            "ru",
        ),
        (
            "Бұл фильм қазақ киносының тарихында үлкен орын алады және оның режиссері өте жас болды деп айтады. " * 2,
            "kk",
        ),
        (
            "Le film a été tourné dans la ville, et il est le premier qui a reçu un prix pour les acteurs du pays. "
            * 2,
            "fr",
        ),
        (
            "Der Film wurde in der Stadt gedreht, und er ist der erste, der einen Preis für die Schauspieler bekam. "
            * 2,
            "de",
        ),
        (
            "Bu film çok güzel ve daha sonra bir ödül aldı, ama yönetmen için en önemli şey seyirci olarak kaldı. " * 2,
            "tr",
        ),
        (
            "Ο σκηνοθέτης γεννήθηκε σε μια μικρή πόλη δίπλα στη λίμνη και σπούδασε στη σχολή κινηματογράφου. " * 3,
            "Greek",
        ),
        ("Igla Nugmanov Tsoi Moro Almaty Kino Amangeldy Lenfilm Mosfilm Kazakhfilm " * 5, "en"),
        ("Месть. Short words.", None),
        ("Рашид Нугманов снял «Иглу» в 1988 году.", "ru"),
        ("Виктор Цой – актёр.", "ru"),
        ("Рашид Нұғманов 1988 жылы «Иглані» түсірді.", "kk"),
        ("Фільм зняв їхній режисер.", "uk"),
        ("Ο Θόδωρος Αγγελόπουλος πέθανε.", "Greek"),
        ("«Игла» (The Needle) was directed by Rashid Nugmanov.", None),
        ("Der Film wurde gedreht.", None),
        # Titles and names in another language do not make an English text one of that language, however short it is.
        (
            "Odile Marchand (1901–1985) studied at the École des Beaux-Arts in Lyon. Films: La Fille de la mer (1925), "
            "Le Chant de la nuit, Les Enfants du port, Au bord de la Loire, Un dimanche dans la rue.",
            "en",
        ),
        (
            "Films\nLe Bruit et la nuit (1950)\nLes Gens de la rue (1951)\nLa Maison du lac (1953)\n"
            "Une partie de plaisir (1955)\nShe was born in Lyon and worked with the cameraman Henri Duval.",
            "en",
        ),
        (
            "He filmed “La vida de los otros” and “El camino de la sierra” in Lima, then “Las cosas que no son” "
            "and “Los que se van de la casa” again.",
            "en",
        ),
        (
            "Marcel Duval est né à Lyon et il a été le fils du peintre. Dans La Grande Maison, il montre la guerre et "
            "les prisonniers, et le film a reçu un prix au festival.",
            "fr",
        ),
        (
            "Le cinéma\n\nNé à Osh\n\nLe cinéaste est né dans la ville, il a étudié avec un peintre et a tourné La Vie "
            "des autres pour les gens du pays et de la ville.",
            "fr",
        ),
    ],
)
def test_a_language_is_told(text: str, code: str | None) -> None:
    assert detect_language(text, RULES) == code
