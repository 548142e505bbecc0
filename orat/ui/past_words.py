"""What a step was, told afterwards: "ändra punkten" is "ändrade punkten" in the log."""

_PAST = {
    "anteckna": "antecknade", "avgöra": "avgjorde", "avsluta": "avslutade", "avvisa": "avvisade",
    "behålla": "behöll", "besluta": "beslutade", "bifoga": "bifogade", "bjuda": "bjöd", "byta": "bytte",
    "dela": "delade", "exportera": "exporterade", "fastställa": "fastställde", "flytta": "flyttade",
    "fråga": "frågade", "fylla": "fyllde", "följa": "följde", "föreslå": "föreslog", "gallra": "gallrade",
    "godkänna": "godkände", "granska": "granskade", "gruppera": "grupperade", "göra": "gjorde",
    "hoppa": "hoppade", "hålla": "höll", "hämta": "hämtade", "hänvisa": "hänvisade", "kasta": "kastade",
    "kryptera": "krypterade", "lyfta": "lyfte", "lägga": "lade", "lämna": "lämnade", "läsa": "läste",
    "låta": "lät", "maskera": "maskerade", "påbörja": "påbörjade", "radera": "raderade",
    "rapportera": "rapporterade", "rätta": "rättade", "skapa": "skapade", "skicka": "skickade",
    "skriva": "skrev", "slutföra": "slutförde", "slå": "slog", "spara": "sparade", "starta": "startade",
    "städa": "städade", "ställa": "ställde", "svärta": "svärtade", "säga": "sade", "ta": "tog",
    "tillåta": "tillät", "tömma": "tömde", "ändra": "ändrade", "återkoppla": "återkopplade",
    "återställa": "återställde", "återta": "återtog", "återuppta": "återupptog", "öppna": "öppnade",
}  # fmt: skip
"""Of the verbs that steps begin with in Swedish; a step in another language is told as it is called."""


def past_words(step: str) -> str:
    """A step's words as what was done."""
    verb, blank, rest = step.partition(" ")
    return f"{_PAST.get(verb, verb)}{blank}{rest}"
