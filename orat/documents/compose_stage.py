"""How far the notes have come and which edition they are: title, frame, and what is told first."""

from dataclasses import replace

from orat.documents.blocks import Badge, Block, Callout, PageFrame, Tone
from orat.documents.compose_parts import page_frame, week_number
from orat.documents.wording import Translate, long_date, number, paragraph_signs
from orat.domain.documents import MASKED
from orat.domain.minutes import Edition, MinutesContent, Stage


def notes_name(content: MinutesContent, translate: Translate) -> str:
    """What this municipality calls its notes. The usual names are in the document's language."""
    usual = {
        "": translate("Minutes", "Mötesanteckningar"),
        "Mötesanteckningar": translate("Minutes", "Mötesanteckningar"),
        "Minnesanteckningar": translate("Minutes", "Minnesanteckningar"),
        "Protokoll": translate("Minutes", "Protokoll"),
    }
    return usual.get(content.document_name, content.document_name)


def inside(name: str) -> str:
    """A name as it is written inside a sentence: without its capital, unless more follow it."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def notes_title(content: MinutesContent, translate: Translate) -> str:
    """The title, which follows the stage and the edition."""
    titles = {
        Stage.DRAFT: translate("Minutes", "Utkast till {inside} vecka {week}"),
        Stage.CIRCULATED: translate("Minutes", "{name} vecka {week}, för synpunkter"),
        Stage.ADOPTED: translate("Minutes", "{name} vecka {week}"),
    }
    words = titles[content.stage]
    if content.edition is Edition.MASKED:
        words = translate("Minutes", "{name} vecka {week}, maskad version")
    if content.edition is Edition.EXCERPT:
        words = translate("Minutes", "Utdrag ur {inside} vecka {week}, {paragraphs}")
        if content.stage is not Stage.ADOPTED:
            words = translate("Minutes", "Utdrag ur utkast till {inside} vecka {week}, {paragraphs}")
    name = notes_name(content, translate)
    title = words.format(
        name=name,
        inside=inside(name),
        week=week_number(content),
        paragraphs=paragraph_signs([point.paragraph for point in content.points]),
    )
    return title.rstrip(", ")


def notes_frame(content: MinutesContent, translate: Translate) -> PageFrame:
    """The frame of every page: the stage in the header, across a draft, and in the footer whom it is for."""
    states = {
        Stage.DRAFT: translate("Minutes", "UTKAST"),
        Stage.CIRCULATED: translate("Minutes", "FÖR SYNPUNKTER"),
        Stage.ADOPTED: _version(content, translate),
    }
    state = states[content.stage]
    frame = page_frame(content, notes_name(content, translate), state, translate)
    return replace(
        frame,
        foot_right=made_for(content, translate) or frame.foot_right,
        watermark="" if content.stage is Stage.ADOPTED else state,
    )


def made_for(content: MinutesContent, translate: Translate) -> str:
    """Which edition it is and for whom; nothing for the notes themselves."""
    named = {
        Edition.FULL: translate("Minutes", "Exemplar för {recipient}"),
        Edition.MASKED: translate("Minutes", "Maskad version för {recipient}"),
        Edition.EXCERPT: translate("Minutes", "Utdrag för {recipient}"),
    }
    alone = {
        Edition.FULL: "",
        Edition.MASKED: translate("Minutes", "Maskad version"),
        Edition.EXCERPT: translate("Minutes", "Utdrag"),
    }
    words = (named if content.recipient else alone)[content.edition]
    return words.format(recipient=content.recipient)


def title_badges(content: MinutesContent, translate: Translate) -> tuple[Badge, ...]:
    """What a reader, also one who listens, must know before the first word and the title does not say."""
    return (Badge(translate("Document", "Exempeldata"), Tone.ACUTE),) if content.example else ()


def told_first(content: MinutesContent, translate: Translate) -> list[Block]:
    """Until when one may comment, and what an edition is: of what, about what and for whom."""
    blocks: list[Block] = []
    if content.stage is Stage.CIRCULATED and content.comments_by:
        text = translate("Minutes", "Synpunkter senast {date}.")
        blocks.append(
            Callout(
                translate("Minutes", "För synpunkter"),
                text.format(date=long_date(content.comments_by, translate)),
            )
        )
    if content.edition is Edition.EXCERPT:
        blocks.append(Callout(made_for(content, translate), _excerpt_text(content, translate)))
    if content.edition is Edition.MASKED:
        text = (
            translate(
                "Minutes", "Det som inte lämnas ut är ersatt med {mark}. Grunderna står sist i handlingen."
            )
            if content.masked
            else translate("Minutes", "Ingenting är maskerat.")
        )
        blocks.append(Callout(made_for(content, translate), text.format(mark=MASKED)))
    return blocks


def _excerpt_text(content: MinutesContent, translate: Translate) -> str:
    """What it is an excerpt of, and about whom unless it is of a point, which the title names."""
    stages = {
        Stage.DRAFT: translate("Minutes", "Ur utkastet till {name} vecka {week}."),
        Stage.CIRCULATED: translate("Minutes", "Ur utkastet till {name} vecka {week}, för synpunkter."),
        Stage.ADOPTED: translate("Minutes", "Ur {name} vecka {week}, {version}."),
    }
    text = stages[content.stage].format(
        name=inside(notes_name(content, translate)),
        week=week_number(content),
        version=_version(content, translate),
    )
    if content.excerpt_of.startswith("§"):
        return text
    about = translate("Minutes", "Punkterna som rör {unit}.").format(unit=content.excerpt_of)
    return f"{text} {about}"


def _version(content: MinutesContent, translate: Translate) -> str:
    return translate("Minutes", "fastställd version {version}").format(version=number(content.version))
