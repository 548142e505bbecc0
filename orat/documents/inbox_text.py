"""The words of mails about reports that came in: what is asked for, and what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from orat.documents.wording import Translate, table_time
from orat.domain.inbox import IncomingState
from orat.domain.intake import OF_SENDER, READ_AS
from orat.domain.scales import WhenKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question about one report. `missing` are the codes of its verdict's reasons, `subject` that of the
    mail it came with, `sender` who asks.
    """

    title: str
    day: date | None = None
    when_kind: WhenKind = WhenKind.DAY
    subject: str = ""
    missing: Sequence[str] = ()
    sender: str = ""
    series: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one report; `number` is that of the concern it became or was joined to."""

    title: str
    day: date | None
    state: IncomingState
    when_kind: WhenKind = WhenKind.DAY
    number: str = ""
    forum: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of the reports of one delivery."""

    outcomes: Sequence[Outcome]
    subject: str = ""
    sender: str = ""
    series: str = ""


def asking(facts: Asking, translate: Translate) -> tuple[str, str]:
    """Subject and text of the question."""
    said = translate("InboxMail", "Fråga om er rapport: {title}").format(title=facts.title)
    lines = [
        translate("InboxMail", "Hej!"),
        "",
        translate("InboxMail", "Tack för er rapport {what}.").format(what=_what(facts, translate)),
        translate("InboxMail", "Innan den kan tas upp behöver vi veta:"),
        "",
        *(f"– {question}" for question in _questions(facts.missing, translate)),
        "",
        translate("InboxMail", "Skriv inga namn, personnummer eller andra uppgifter om enskilda."),
        *ended(facts.sender or facts.series, translate),
    ]
    return _answering(facts.subject) or said, "\n".join(lines)


def receipt(facts: Receipt, translate: Translate) -> tuple[str, str]:
    """Subject and text of the receipt."""
    said = translate("InboxMail", "Mottaget: er rapport till {series}").format(series=facts.series)
    thanks = (
        translate("InboxMail", "Tack för er rapport. Så här går den vidare:")
        if len(facts.outcomes) == 1
        else translate("InboxMail", "Tack för era rapporter. Så här går de vidare:")
    )
    lines = [
        translate("InboxMail", "Hej!"),
        "",
        thanks,
        "",
        *(f"– {_outcome(each, translate)}" for each in facts.outcomes),
    ]
    if any(each.number for each in facts.outcomes):
        lines += [
            "",
            translate("InboxMail", "Ange numret om ni vill komplettera eller fråga om en iakttagelse."),
        ]
    return _answering(facts.subject) or said, "\n".join(
        [*lines, *ended(facts.sender or facts.series, translate)]
    )


def _outcome(each: Outcome, translate: Translate) -> str:
    what = _what(each, translate)
    words = {
        IncomingState.ACCEPTED: translate("InboxMail", "{what}: mottagen som iakttagelse {number}."),
        IncomingState.JOINED: translate("InboxMail", "{what}: känd sedan tidigare, iakttagelse {number}."),
        IncomingState.HANDED_ON: translate("InboxMail", "{what}: hör hemma i ett annat forum: {forum}."),
        IncomingState.REJECTED: translate("InboxMail", "{what}: tas inte upp. {note}"),
        IncomingState.ASKED: translate("InboxMail", "{what}: vi har en fråga som vi har skickat för sig."),
    }
    unsettled = translate("InboxMail", "{what}: väntar på granskning.")
    said = words.get(each.state, unsettled)
    if each.state is IncomingState.JOINED and not each.number:
        said = translate("InboxMail", "{what}: tack för svaret, det ligger hos er rapport.")
    return said.format(what=what, number=each.number, forum=each.forum, note=each.note).strip()


_UNASKED = (f"-{READ_AS}", f"-{OF_SENDER}")
"""What was understood, only not as it stands, is no question either."""


def _questions(missing: Sequence[str], translate: Translate) -> list[str]:
    asked = {
        "title": translate("InboxMail", "Vad hände?"),
        "happened_on": translate("InboxMail", "Vilken dag hände det?"),
        "happened_at": translate("InboxMail", "Vilken tid hände det?"),
        "ended_on": translate("InboxMail", "När tog det slut?"),
        "unit": translate("InboxMail", "Vilken skola eller enhet gäller det?"),
        "category": translate("InboxMail", "Vad slags händelse var det?"),
        "place": translate("InboxMail", "Var hände det?"),
        "severity": translate("InboxMail", "Hur allvarligt bedömer ni att det var?"),
        "police_report": translate("InboxMail", "Är det anmält till polisen?"),
    }
    fields = dict.fromkeys(code.partition("-")[0] for code in missing if not code.endswith(_UNASKED))
    # What the program can look up itself, or the coordinator decides, is no question.
    found = [asked[field] for field in fields if field in asked and field != "category"]
    return found or [translate("InboxMail", "…")]


def _what(report: Asking | Outcome, translate: Translate) -> str:
    when = table_time(translate, report.when_kind, report.day)
    return f"”{report.title}” ({when})" if when else f"”{report.title}”"


def _answering(subject: str) -> str:
    return f"SV: {subject}" if subject and not subject.lower().startswith(("sv:", "re:")) else subject


def ended(who: str, translate: Translate) -> list[str]:
    """The lines that end a mail."""
    return ["", translate("InboxMail", "Vänliga hälsningar"), who]
