"""The register extract of one person as blocks: what is held, where it came from, and what they may ask."""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from orat.documents.blocks import (
    Block,
    BulletList,
    Callout,
    DataTable,
    Document,
    Heading,
    KeyValues,
    PageFrame,
    Paragraph,
    Voice,
)
from orat.documents.wording import Translate, long_date, number, short_week, table_date
from orat.domain.changes import Kind
from orat.domain.measure import MeasureState
from orat.domain.meeting import AttendanceRole, Presence
from orat.domain.staff_data import Extract, Mention

_ZONE = ZoneInfo("Europe/Stockholm")
_OF_A_WEEK = frozenset({Kind.MEETING, Kind.ITEM, Kind.MINUTES})
_WEEK = re.compile(r"(?P<week>\d{4}-W\d{2})(?: · | |$)(?P<rest>.*)", re.DOTALL)
"""How such things are known: a week, and what of it."""


def compose_extract(extract: Extract, translate: Translate) -> Document:
    """What is not held has no heading."""
    title = translate("Extract", "Registerutdrag")
    day = extract.made_at.astimezone(_ZONE).date()
    about = translate("Extract", "Det som registret har om {name}, {day}").format(
        name=extract.person.name, day=long_date(day, translate)
    )
    author = extract.organisation or translate("Document", "Örat mot marken")
    return Document(
        title=title,
        author=author,
        subject=about,
        made_at=extract.made_at,
        frame=PageFrame(
            left=(translate("Document", "Örat mot marken"), author),
            title=title,
            reference=table_date(day),
            counter=translate("Document", "{page} ({pages})"),
            foot_left=translate("Extract", "Innehåller personuppgifter. Lämnas till den det gäller."),
            foot_right=translate("Document", "Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a"),
            stamp=translate("Document", "EXEMPELDATA") if extract.example else "",
        ),
        blocks=(
            Heading(level=1, text=title),
            Paragraph(about, Voice.SUBTITLE),
            Callout(translate("Extract", "Om uppgifterna"), _why(translate)),
            *_held(extract, translate),
            *_done(extract, translate),
            *_mentions(extract.mentions, translate),
            Heading(level=2, text=translate("Extract", "Dina rättigheter")),
            BulletList(tuple(("•", right) for right in _rights(translate))),
        ),
        language="sv-SE" if extract.language == "sv" else extract.language,
    )


def _why(translate: Translate) -> str:
    return translate(
        "Extract",
        "Registret används för kommunens veckovisa trygghetsmöten. Uppgifterna har skrivits in av den som "
        "samordnar mötena, eller kommit med det som skolor och förvaltningar har skickat in. De används för "
        "att kalla till möten, följa upp åtgärder och skicka ut anteckningar, och lämnas till mötets "
        "deltagare i de handlingarna.",
    )


def _rights(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Extract", "Begär rättelse av det som är fel eller ofullständigt."),
        translate(
            "Extract",
            "Begär radering av det som inte längre behövs. Fastställda anteckningar är allmänna handlingar "
            "och bevaras enligt kommunens beslut.",
        ),
        translate("Extract", "Invänd mot behandlingen, eller begär att den begränsas."),
        translate("Extract", "Klaga hos Integritetsskyddsmyndigheten (imy.se)."),
    )


def _held(extract: Extract, translate: Translate) -> list[Block]:
    person = extract.person
    rows = (
        (translate("Extract", "Namn"), person.name),
        (translate("Extract", "Roll eller titel"), person.role),
        (translate("Extract", "Enhet"), extract.unit),
        (translate("Extract", "E-post"), person.email),
        (translate("Extract", "Telefon"), person.phone),
        (translate("Extract", "På mötena"), _parts(extract, translate)),
        (translate("Extract", "Kontakt för"), ", ".join(extract.contact_of)),
        (translate("Extract", "Sändlistor"), ", ".join(extract.lists)),
    )
    return [
        Heading(level=2, text=translate("Extract", "Uppgifter om personen")),
        KeyValues(tuple(row for row in rows if row[1])),
    ]


def _parts(extract: Extract, translate: Translate) -> str:
    person = extract.person
    told = (
        (person.standing, translate("Extract", "stående deltagare")),
        (person.chairs, translate("Extract", "ordförande")),
        (person.keeps_notes, translate("Extract", "sekreterare")),
    )
    return ", ".join(word for holds, word in told if holds)


def _done(extract: Extract, translate: Translate) -> list[Block]:
    return [
        *_table(
            translate("Extract", "Möten"),
            (
                translate("Extract", "Vecka"), translate("Extract", "Dag"), translate("Extract", "Roll"),
                translate("Extract", "Närvaro"),
            ),
            [
                (
                    short_week(each.week, translate), table_date(each.held_on), _role(each.role, translate),
                    _presence(each.presence, translate),
                )
                for each in extract.attended
            ],
        ),
        *_table(
            translate("Extract", "Ansvarar för"),
            (
                translate("Document", "Åtgärd"), translate("Document", "Klart senast"),
                translate("Document", "Läge"),
            ),
            [
                (each.what, table_date(each.due), _state(each.state, translate))
                for each in extract.answers_for
            ],
        ),
        *_table(
            translate("Extract", "Skickat till personen"),
            (translate("Extract", "Dag"), translate("Extract", "Vad"), translate("Extract", "Till")),
            [(table_date(each.day), each.title, each.email) for each in extract.sendings],
        ),
        *_in_program(extract, translate),
    ]  # fmt: skip


def _table(title: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[Block]:
    return [Heading(level=2, text=title), DataTable(columns, tuple(rows))] if rows else []


def _in_program(extract: Extract, translate: Translate) -> list[Block]:
    if not extract.changes:
        return []
    words = translate("Extract", "Loggen har {count} ändringar i personens namn, {first} – {last}.")
    told = words.format(
        count=number(extract.changes), first=_day(extract.first_change), last=_day(extract.last_change)
    )
    return [Heading(level=2, text=translate("Extract", "Gjort i programmet")), Paragraph(told)]


def _mentions(mentions: Sequence[Mention], translate: Translate) -> list[Block]:
    if not mentions:
        return []
    # Of a finalised document no words are told.
    worded = any(each.excerpt for each in mentions)
    columns: tuple[str, ...] = (translate("Extract", "Var"), translate("Extract", "Gäller"))
    columns += (translate("Extract", "Text"),) if worded else ()
    rows = tuple(
        (_kind(each.kind, translate), _about(each, translate), *([each.excerpt] if worded else ()))
        for each in mentions
    )
    note = translate("Extract", "Texter om något annat där namnet står, med orden närmast omkring.")
    return [
        Heading(level=2, text=translate("Extract", "Nämns i")),
        Paragraph(note, Voice.QUIET),
        DataTable(columns, rows),
    ]


def _about(mention: Mention, translate: Translate) -> str:
    """Which thing, with its week as documents write it."""
    found = _WEEK.match(mention.about) if mention.kind in _OF_A_WEEK else None
    if found is None:
        return mention.about
    week = translate("Extract", "{week} {year}").format(
        week=short_week(found["week"], translate), year=found["week"][:4]
    )
    if mention.kind is Kind.MINUTES:
        return translate("Extract", "{week}, version {version}").format(week=week, version=found["rest"])
    return " ".join(filter(None, (week, found["rest"])))


def _kind(kind: Kind, translate: Translate) -> str:
    return {
        Kind.CONCERN: translate("Extract", "Iakttagelse"),
        Kind.PROBLEM: translate("Extract", "Problembild"),
        Kind.MEETING: translate("Extract", "Möte"),
        Kind.ITEM: translate("Extract", "Punkt"),
        Kind.MEASURE: translate("Extract", "Åtgärd"),
        Kind.FOLLOW_UP: translate("Extract", "Uppföljning"),
        Kind.FEEDBACK: translate("Extract", "Återkoppling"),
        Kind.MINUTES: translate("Extract", "Fastställda anteckningar"),
        Kind.ISSUED: translate("Extract", "Utlämnad handling"),
        Kind.DISPATCH: translate("Extract", "Utskick"),
        Kind.DELIVERY: translate("Extract", "Inkommet"),
        Kind.INCOMING: translate("Extract", "Inkommen rapport"),
        Kind.ATTACHMENT: translate("Extract", "Bilaga"),
        Kind.EXPORT: translate("Extract", "Export"),
        Kind.KEPT: translate("Extract", "Behållen personuppgift"),
        Kind.ALLOWED: translate("Extract", "Tillåtet namn"),
        Kind.WEEDING: translate("Extract", "Gallring"),
        Kind.WEED_EXCEPTION: translate("Extract", "Undantag från gallring"),
    }.get(kind, translate("Extract", "Annat"))


def _role(role: AttendanceRole, translate: Translate) -> str:
    return {
        AttendanceRole.MEMBER: translate("Extract", "deltagare"),
        AttendanceRole.CHAIR: translate("Document", "ordförande"),
        AttendanceRole.SECRETARY: translate("Document", "sekreterare"),
        AttendanceRole.CO_OPTED: translate("Document", "adjungerad"),
    }[role]


def _presence(presence: Presence, translate: Translate) -> str:
    return {
        Presence.EXPECTED: translate("Extract", "kallad"),
        Presence.PRESENT: translate("Extract", "närvarande"),
        Presence.APOLOGIES: translate("Extract", "anmält förhinder"),
        Presence.ABSENT: translate("Extract", "frånvarande"),
    }[presence]


def _state(state: MeasureState, translate: Translate) -> str:
    return {
        MeasureState.OPEN: translate("Extract", "pågår"),
        MeasureState.DONE: translate("Extract", "klar"),
        MeasureState.PARTLY_DONE: translate("Extract", "delvis klar"),
        MeasureState.DROPPED: translate("Extract", "inte genomförd"),
    }[state]


def _day(at: datetime | None) -> str:
    return table_date(at.astimezone(_ZONE).date()) if at else ""
