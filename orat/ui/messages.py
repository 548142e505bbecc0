"""What errors say to a person: what happened, why, and what to do. The codes are made in the rooms below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from orat.errors import EnvironmentFault, OratError
from orat.ui.theme import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Explanation:
    """`lead` is set bold, `text` follows; `field` names the field at fault, if any."""

    text: str
    lead: str = ""
    tone: Tone = Tone.WARNING
    field: str = ""


def explain(error: Exception) -> Explanation:
    """The text for an error; one without words of its own says calmly that nothing was changed, with its code."""
    if not isinstance(error, OratError):
        return Explanation(
            translate("Messages", "Något gick fel i programmet. Det du har skrivit finns kvar.")
        )
    field = str(error.facts.get("field") or "")
    text = _TEXTS.get(error.code)
    if text is not None:
        return Explanation(text().format(**error.facts), field=field)
    if isinstance(error, EnvironmentFault):
        lead = translate("Messages", "Datorn eller filen hindrade arbetet.")
        text_ = translate("Messages", "Inget har gått förlorat. Felkod: {code}.")
        return Explanation(text_.format(code=error.code), lead, field=field)
    lead = translate("Messages", "Det gick inte att göra.")
    return Explanation(
        translate("Messages", "Inget har ändrats. Felkod: {code}.").format(code=error.code), lead, field=field
    )


_TEXTS: dict[str, Callable[[], str]] = {
    "not-a-day": lambda: translate(
        "Messages", "”{text}” är inget datum. Skriv till exempel igår, fre, 16 nov, v. 48 eller 2026-11-16."
    ),
}
