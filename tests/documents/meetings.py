"""Meetings put together at random, as large, strange and uneven as real ones can become."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO

from PIL import Image

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.content_fields import content_fields
from orat.domain.documents import Masking
from orat.domain.excerpt import excerpt_for_point
from orat.domain.masking import masked
from orat.domain.measure import MeasureState
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    DocumentKind,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PicturePrint,
    PointPrint,
)
from orat.domain.scales import Severity, Trend, WhenKind

_WORDS = (
    "belysning", "Fastighets- och gatukontoret", "väktare", "kl. 19–22", "<b>fet</b>", "R&D", "&nbsp;",
    "{page}", "https://exempel.se/a?b=1", "hjalp@exempel.se", "日本", "🙂", "مرحبا", "שלום",
    "Ελληνικά", "ї", "\u200b",
    "x" * 120, "\n", "\n\n", "\n- ", "\n  a) ", "\n1. ", "§ 3", "\u0000", "\u00ad", "100 %", "(så)",
    "”citat”",
)  # fmt: skip


def a_picture(picture: PicturePrint) -> bytes:
    """A JPEG of the size of the picture."""
    out = BytesIO()
    Image.new("RGB", (picture.width, picture.height), "#88aa99").save(out, "JPEG")
    return out.getvalue()


def meeting(seed: int) -> MinutesContent:
    """A meeting in any stage, edition and language; the same seed gives the same."""
    dice = random.Random(seed)
    held = date(2026, 1, 1) + timedelta(days=dice.randrange(365))
    final = dice.random() < 0.6
    content = MinutesContent(
        kind=DocumentKind.AGENDA if dice.random() < 0.25 else DocumentKind.NOTES,
        organisation=_line(dice, 3), department=_line(dice, 4), document_name=_line(dice, 2),
        dnr=_line(dice, 2), example=dice.random() < 0.3, week=f"2026-W{dice.randint(1, 53):02}", held_on=held,
        starts=time(8, 30), ends=time(9, 30), place=_line(dice, 5),
        cancelled_reason=_text(dice, 9) if dice.random() < 0.1 else "",
        version=dice.randint(1, 3) if final else 0,
        finalised_at=datetime(2026, 12, 1, 12, tzinfo=UTC) if final else None,
        check_code="7F3A-91C2 · 0AC7-029B" if final else "",
        present=_people(dice, 25), apologies=_people(dice, 4), absent=_people(dice, 4),
        summary=_text(dice, 90), new_measures=dice.randint(0, 1200), follow_ups=_measures(dice, 40),
        points=tuple(_point(dice, number) for number in range(1, dice.randint(1, 9))),
        next_meeting=_next(dice, held) if dice.random() < 0.8 else None, distribution=_text(dice, 12),
        sign_off=tuple(_line(dice, 2) for _ in range(dice.randint(0, 3))),
        changes=_changes(dice) if final else (), signature_field=dice.random() < 0.4,
        circulated_on=held if not final and dice.random() < 0.5 else None, comments_by=held,
        recipient=_line(dice, 4) if dice.random() < 0.3 else "", language=dice.choice(["sv", "sv", "en"]),
        identity="6f1c1c9e-7c1d-4f5e-9d53-0d5c4e6f7a80",
    )  # fmt: skip
    return _edition(dice, content)


def _edition(dice: random.Random, content: MinutesContent) -> MinutesContent:
    """The whole, or some of it masked, or an excerpt."""
    if content.kind is DocumentKind.AGENDA or dice.random() < 0.4:
        return content
    if content.version and dice.random() < 0.6:
        paths = [field.path for field in content_fields(content) if dice.random() < 0.4]
        return masked(content, [Masking(path=path, ground=_line(dice, 3)) for path in paths])
    return excerpt_for_point(content, dice.choice(content.points).paragraph) if content.points else content


def _point(dice: random.Random, number: int) -> PointPrint:
    long = dice.random() < 0.08
    return PointPrint(
        paragraph=number, kind=dice.choice(list(ItemKind)), title=_line(dice, dice.choice([1, 6, 30])),
        severity=dice.choice([None, *Severity]), trend=dice.choice([None, *Trend]),
        minutes=dice.randint(0, 20), presenter=_line(dice, 3), note=_text(dice, 20),
        reason=dice.choice(list(Reason)),
        reason_week=dice.choice(["", "2026-W53"]), discussion=_text(dice, 2500 if long else 60),
        decision=_text(dice, 2500 if long else 30), outcome=dice.choice(list(Outcome)),
        outcome_reason=_text(dice, 8), measures=_measures(dice, 60 if long else 5), concerns=_concerns(dice),
        approval=dice.choice(list(Approval)), approves_week=dice.choice(["", "2026-W01"]),
        pictures=tuple(
            PicturePrint(digest="0" * 64, caption=_line(dice, 6), width=width, height=height)
            for width, height in dice.sample([(1600, 1200), (300, 900), (4, 3)], dice.choice([0, 0, 1, 3]))
        ),
        weekly=tuple(dice.randint(0, 9) for _ in range(dice.choice([0, 1, 8]))),
    )  # fmt: skip


def _people(dice: random.Random, most: int) -> tuple[Attendee, ...]:
    roles = ["member", "member", "chair", "secretary", "co_opted"]
    return tuple(
        Attendee(
            name=_line(dice, 3), organisation=_line(dice, 6), role=dice.choice(roles),
            from_item=dice.choice([None, 2]), until_item=dice.choice([None, 2, 9]),
        )
        for _ in range(dice.randint(0, most))
    )  # fmt: skip


def _measures(dice: random.Random, most: int) -> tuple[MeasurePrint, ...]:
    tall = dice.random() < 0.05
    made = [
        MeasurePrint(
            what=_line(dice, 8), owner=_line(dice, 4), due=dice.choice([None, date(2026, 11, 27)]),
            state=dice.choice(list(MeasureState)), note=_text(dice, 12), overdue=dice.random() < 0.3,
            postponements=dice.randint(0, 3), review_week=dice.choice(["", "2026-W48"]),
        )
        for _ in range(dice.randint(0, most))
    ]  # fmt: skip
    if made and tall:
        made[0] = replace(made[0], what=_text(dice, 1500))
    return tuple(made)


def _concerns(dice: random.Random) -> tuple[ConcernPrint, ...]:
    return tuple(
        ConcernPrint(
            number=f"2026-{number:04}", title=_line(dice, 6), unit=_line(dice, 2), place=_line(dice, 3),
            happened_on=dice.choice([None, date(2026, 11, 12)]), happened_at=dice.choice([None, time(20, 5)]),
            severity=dice.choice([None, *Severity]), when_kind=dice.choice([*WhenKind]),
            ended_on=dice.choice([None, date(2026, 11, 13)]), ended_at=dice.choice([None, time(21)]),
        )
        for number in range(dice.randint(0, 6))
    )  # fmt: skip


def _changes(dice: random.Random) -> tuple[ContentChange, ...]:
    fields = ["decision", "outcome_reason", "present", "summary", "title"]
    return tuple(
        ContentChange(
            where=dice.choice(["", "§ 3"]),
            what=dice.choice(fields),
            before=_text(dice, 40),
            after=_text(dice, 9),
        )
        for _ in range(dice.randint(0, 5))
    )


def _next(dice: random.Random, held: date) -> NextMeeting:
    day = held + timedelta(days=7)
    return NextMeeting(
        week="2026-W50", held_on=day, starts=time(8, 30), ends=time(9, 30), place=_line(dice, 3)
    )


def _text(dice: random.Random, most: int) -> str:
    return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(0, most))).strip()


def _line(dice: random.Random, most: int) -> str:
    return " ".join(_text(dice, most).split())
