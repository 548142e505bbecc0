"""The words of a mail that carries a document: what is attached, for whom, and how to check it."""

from collections.abc import Callable
from dataclasses import dataclass

from orat.domain.minutes import DocumentKind, Edition, Stage

Translate = Callable[[str, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Covering:
    """The facts of a covering mail; `name` is what the notes are called, `about` what an excerpt is about."""

    kind: DocumentKind
    week: int = 0
    day: str = ""
    series: str = ""
    name: str = ""
    title: str = ""
    version: int = 0
    stage: Stage = Stage.ADOPTED
    edition: Edition = Edition.FULL
    recipient: str = ""
    about: str = ""
    check_code: str = ""
    comments_by: str = ""
    sender: str = ""


def subject(facts: Covering, translate: Translate) -> str:
    """The line of the subject, as "Mötesanteckningar vecka 47 – Örat mot marken"."""
    words = {
        DocumentKind.AGENDA: translate("Mail", "Dagordning vecka {week} – {series}"),
        DocumentKind.NOTES: translate("Mail", "{name} vecka {week} – {series}"),
        DocumentKind.FEEDBACK: translate("Mail", "Återkoppling – {series}"),
        DocumentKind.YEAR: translate("Mail", "{title} – {series}"),
    }[facts.kind]
    if facts.kind is DocumentKind.NOTES and facts.stage is Stage.CIRCULATED:
        words = translate("Mail", "För synpunkter: {name} vecka {week} – {series}")
    elif facts.kind is DocumentKind.NOTES and facts.stage is Stage.DRAFT:
        words = translate("Mail", "Utkast: {name} vecka {week} – {series}")
    return words.format(week=facts.week, series=facts.series, name=facts.name, title=facts.title)


def body(facts: Covering, translate: Translate) -> str:
    """The text of the mail, to be changed as one likes."""
    lines = [translate("Mail", "Hej!"), "", _what(facts, translate)]
    if facts.edition is Edition.MASKED:
        lines.append(translate("Mail", "Det är den maskade utgåvan: vissa uppgifter är utelämnade."))
    if facts.edition is Edition.EXCERPT and facts.about:
        lines.append(translate("Mail", "Det är ett utdrag som gäller {about}.").format(about=facts.about))
    if facts.recipient:
        lines.append(translate("Mail", "Dokumentet är gjort för {who}.").format(who=facts.recipient))
    if facts.comments_by:
        words = translate("Mail", "Lämna dina synpunkter senast {day}.")
        lines.append(words.format(day=facts.comments_by))
    if facts.check_code:
        words = translate("Mail", "Kontrollkod: {code}. Samma kod står i dokumentets sidfot.")
        lines += ["", words.format(code=facts.check_code)]
    lines += ["", translate("Mail", "Vänliga hälsningar"), facts.sender or facts.series]
    return "\n".join(lines)


def _what(facts: Covering, translate: Translate) -> str:
    if facts.kind is DocumentKind.AGENDA:
        words = translate("Mail", "Här är dagordningen till mötet {day} (vecka {week}), som PDF.")
    elif facts.kind is not DocumentKind.NOTES:
        words = translate("Mail", "Bifogat som PDF: {title}.")
    elif facts.stage is Stage.CIRCULATED:
        words = translate(
            "Mail",
            "Här är anteckningarna från mötet {day} (vecka {week}), utskickade för synpunkter, som PDF.",
        )
    elif facts.stage is Stage.DRAFT:
        words = translate(
            "Mail", "Här är ett utkast till anteckningarna från mötet {day} (vecka {week}), som PDF."
        )
    else:
        words = translate(
            "Mail",
            "Här är de fastställda anteckningarna från mötet {day} (vecka {week}), "
            "version {version}, som PDF.",
        )
    return words.format(day=facts.day, week=facts.week, version=facts.version, title=facts.title)
