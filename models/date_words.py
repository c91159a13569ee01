"""The words people write dates with, in the languages of the program, folded as `models.query.folded` does.

Whoever reads one language may well type another: all of them are understood at once. What the program itself
says is translated as everything else is.
"""

from __future__ import annotations

MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "januar", "janner", "janvier", "enero"),
    ("february", "februar", "fevrier", "febrero"),
    ("march", "marz", "maerz", "mars", "marzo"),
    ("april", "avril", "abril"),
    ("may", "mai", "mayo"),
    ("june", "juni", "juin", "junio"),
    ("july", "juli", "juillet", "julio"),
    ("august", "aout", "agosto"),
    ("september", "septembre", "septiembre"),
    ("october", "oktober", "octobre", "octubre"),
    ("november", "novembre", "noviembre"),
    ("december", "dezember", "decembre", "diciembre"),
)
SEASONS: tuple[tuple[str, ...], ...] = (
    ("spring", "fruhling", "fruehling", "fruhjahr", "fruehjahr", "printemps", "primavera"),
    ("summer", "sommer", "ete", "verano"),
    ("autumn", "fall", "herbst", "automne", "otono"),
    ("winter", "hiver", "invierno"),
)
CHRISTMAS = ("christmas", "xmas", "weihnachten", "noel", "navidad", "navidades")
NEW_YEAR = ("new year", "new years", "new years day", "neujahr", "nouvel an", "ano nuevo")
NEW_YEARS_EVE = ("new years eve", "silvester", "saint sylvestre", "nochevieja")
EASTER = ("easter", "ostern", "paques", "pascua", "semana santa")

SINCE = ("since", "seit", "ab", "depuis", "desde", "from")
UNTIL = ("until", "till", "bis", "jusqu'en", "jusqu'a", "jusqu'au", "hasta")
TO = ("to", "bis", "until", "a", "au", "jusqu'en", "jusqu'a", "jusqu'au", "hasta")
FROM = ("from", "von", "de", "du", "desde")
BETWEEN = {"between": "and", "zwischen": "und", "entre": "et"}
BETWEEN_TOO = {"entre": "y"}

TODAY = ("today", "heute", "aujourd'hui", "hoy")
YESTERDAY = ("yesterday", "gestern", "hier", "ayer")
LAST = (
    *("last", "past", "letzte", "letzten", "letzter", "letztes", "vergangene", "vergangenen", "vorige"),
    *("voriges", "vorigen", "dernier", "derniere", "derniers", "dernieres"),
    *("pasado", "pasada", "pasados", "pasadas", "ultimo", "ultima", "ultimos", "ultimas"),
)
THIS = (
    *("this", "diese", "dieser", "dieses", "diesen", "ce", "cet", "cette", "este", "esta"),
    *("current", "aktuelles", "laufendes"),
)
AGO_BEFORE = ("vor", "il y a", "hace")
AGO_AFTER = ("ago",)
UNITS: dict[str, tuple[str, ...]] = {
    "day": ("day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias"),
    "week": ("week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"),
    "month": ("month", "months", "monat", "monate", "monaten", "monats", "mois", "mes", "meses"),
    "year": ("year", "years", "jahr", "jahre", "jahren", "an", "ans", "annee", "annees", "ano", "anos"),
}
NUMBERS: tuple[tuple[str, ...], ...] = (
    ("one", "a", "an", "ein", "eine", "einem", "einer", "un", "une", "una"),
    ("two", "zwei", "deux", "dos", "couple"),
    ("three", "drei", "trois", "tres"),
    ("four", "vier", "quatre", "cuatro"),
    ("five", "funf", "fuenf", "cinq", "cinco"),
    ("six", "sechs", "seis"),
    ("seven", "sieben", "sept", "siete"),
    ("eight", "acht", "huit", "ocho"),
    ("nine", "neun", "neuf", "nueve"),
    ("ten", "zehn", "dix", "diez"),
)
FILLING = frozenset(
    (
        *("de", "del", "of", "the", "en", "in", "im", "am", "le", "la", "les", "el", "los", "las"),
        *("der", "die", "das", "den", "des", "dem", "au", "du", "y"),
    )
)
"""What may stand between the words of a date and says nothing."""
