"""What a step of the change log is called after Ångra and Gör om: "gruppera 4 iakttagelser"."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.domain.changes import Done
from orat.domain.weeks import Week
from orat.errors import Fact
from orat.ui import formats

translate = QCoreApplication.translate
Facts = Mapping[str, Fact]

_LONGEST = 40


def step_words(verb: str, facts: Facts) -> str:
    """A verb and its facts as an infinitive that follows "Ångra: "; an unknown verb is "senaste
    ändringen".
    """
    made = _DEEDS.get(verb)
    if made is None:
        return translate("Steps", "senaste ändringen")
    return made(facts)


def has_words(verb: str) -> bool:
    """Whether a verb has words of its own."""
    return verb in _DEEDS


def agenda_week(done: Done[Any]) -> str:
    """The week ("vecka 47") on whose agenda what was raised now stands; "" where it got onto none."""
    week = done.change.facts.get("agenda") if done.change is not None else None
    return formats.week_long(Week.parse(str(week))) if week else ""


def agenda_point(done: Done[Any]) -> str:
    """The title of the point that what was raised joined, "" where it has a point of its own."""
    return str(done.change.facts.get("under") or "") if done.change is not None else ""


def _text(facts: Facts, name: str) -> str:
    text = str(facts.get(name) or "")
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _concerns(facts: Facts) -> str:
    """Which concerns: one by its number, several by how many."""
    count = int(facts.get("count") or 1)
    if count > 1:
        return translate("Steps", "{count} iakttagelser").format(count=count)
    number = _text(facts, "number")
    return translate("Steps", "iakttagelse {number}").format(number=number) if number else _one_concern()


def _files(facts: Facts) -> str:
    """Which attachments: one by its name, several by how many."""
    count = int(facts.get("count") or 1)
    if count > 1:
        return translate("Steps", "{count} bilagor").format(count=count)
    return translate("Steps", "bilagan {name}").format(name=_about(facts, "name"))


def _reports(facts: Facts) -> str:
    """Which reports: one by its title, several by how many."""
    count = int(facts.get("count") or 1)
    if count != 1:
        return translate("Steps", "{count} rapporter").format(count=count)
    return _said(translate("Steps", "1 rapport {title}").format(title=_about(facts)))


def _one_concern() -> str:
    return translate("Steps", "1 iakttagelse")


def _about(facts: Facts, name: str = "title") -> str:
    """”The title”, or nothing where there is none."""
    text = _text(facts, name)
    return f"”{text}”" if text else ""


def _week(facts: Facts) -> str:
    week = str(facts.get("week") or "")
    return translate("Steps", "v. {number}").format(number=week.rpartition("W")[2].lstrip("0"))


def _said(text: str) -> str:
    return " ".join(text.split())


_DEEDS: Mapping[str, Callable[[Facts], str]] = {
    "distribution_list.keep": lambda f: _said(
        translate("Steps", "ändra sändlistan {name}").format(name=_about(f, "name"))
    ),
    "distribution_list.members": lambda f: _said(
        translate("Steps", "ändra mottagarna i {name}").format(name=_about(f, "name"))
    ),
    "distribution_list.remove": lambda f: _said(
        translate("Steps", "ta bort sändlistan {name}").format(name=_about(f, "name"))
    ),
    "document.sign": lambda f: _said(translate("Steps", "skriva under {what}").format(what=_about(f))),
    "mail.settings": lambda _: translate("Steps", "ändra inställningarna för e-post"),
    "sending.begin": lambda f: _said(translate("Steps", "skicka {what}").format(what=_about(f))),
    "sending.draft": lambda f: _said(translate("Steps", "öppna {what} som utkast").format(what=_about(f))),
    "sending.end": lambda f: _said(translate("Steps", "skicka {what}").format(what=_about(f))),
    "attachment.add": lambda f: _said(translate("Steps", "bifoga {what}").format(what=_files(f))),
    "attachment.edit": lambda f: _said(
        translate("Steps", "ändra bilagan {name}").format(name=_about(f, "name"))
    ),
    "attachment.move": lambda f: _said(
        translate("Steps", "flytta bilagan {name}").format(name=_about(f, "name"))
    ),
    "attachment.remove": lambda f: _said(translate("Steps", "ta bort {what}").format(what=_files(f))),
    "attachment.blacken": lambda f: _said(
        translate("Steps", "svärta ut i {name}").format(name=_about(f, "name"))
    ),
    "attachment.sweep": lambda _: translate("Steps", "städa bland bilagor"),
    "export.make": lambda f: translate("Steps", "exportera {count} rader").format(count=f.get("count") or 0),
    "weeding.rule": lambda _: translate("Steps", "ändra en gallringsregel"),
    "weeding.carry-out": lambda f: translate("Steps", "gallra {count} poster").format(
        count=f.get("count") or 0
    ),
    "weeding.hold-back": lambda f: translate("Steps", "behålla {count} poster vid gallring").format(
        count=f.get("count") or 0
    ),
    "weeding.let": lambda f: translate("Steps", "låta {count} poster gallras").format(
        count=f.get("count") or 0
    ),
    "person.correct": lambda f: _said(
        translate("Steps", "rätta uppgifterna om {name}").format(name=_text(f, "name"))
    ),
    "person.erase": lambda _: translate("Steps", "radera uppgifter om en person"),
    "weeding.swept": lambda _: translate("Steps", "slutföra gallringen"),
    "guard.keep": lambda _: translate("Steps", "behålla en möjlig personuppgift"),
    "guard.ask-again": lambda _: translate("Steps", "fråga igen om en möjlig personuppgift"),
    "guard.allow": lambda _: translate("Steps", "tillåta ett namn"),
    "guard.disallow": lambda _: translate("Steps", "ta bort ett tillåtet namn"),
    "guard.mask": lambda _: translate("Steps", "maskera en möjlig personuppgift"),
    "register.restore": lambda _: translate("Steps", "återställa en säkerhetskopia"),
    "rescue.do-again": lambda _: translate("Steps", "göra om det som fanns i den skadade filen"),
    "rescue.take-in": lambda _: translate("Steps", "lägga det som gick att läsa i Inkorg"),
    "package.take-in": lambda f: _said(
        translate("Steps", "läsa in paketet från {sender}").format(sender=_text(f, "sender"))
    ),
    "calendar.issue": lambda _: translate("Steps", "lämna ut kalenderfil"),
    "concern.begin": lambda _: translate("Steps", "påbörja iakttagelse"),
    "concern.edit": lambda f: translate("Steps", "ändra {what}").format(what=_concerns(f)),
    "concern.report": lambda f: translate("Steps", "rapportera {what}").format(what=_concerns(f)),
    "concern.discard": lambda _: translate("Steps", "kasta utkast"),
    "concern.review": lambda f: translate("Steps", "granska {what}").format(what=_concerns(f)),
    "concern.raise": lambda f: translate("Steps", "lyfta {what}").format(what=_concerns(f)),
    "concern.close": lambda f: translate("Steps", "avsluta {what}").format(what=_concerns(f)),
    "concern.reject": lambda f: translate("Steps", "avvisa {what}").format(what=_concerns(f)),
    "concern.refer": lambda f: translate("Steps", "hänvisa {what}").format(what=_concerns(f)),
    "concern.reopen": lambda f: translate("Steps", "öppna {what} igen").format(what=_concerns(f)),
    "concern.change-many": lambda f: translate("Steps", "ändra {what}").format(what=_concerns(f)),
    "concern.delete": lambda f: translate("Steps", "ta bort {what}").format(what=_concerns(f)),
    "concern.restore": lambda f: translate("Steps", "hämta tillbaka {what}").format(what=_concerns(f)),
    "concern.restore-version": lambda f: translate("Steps", "återställa {what}").format(what=_concerns(f)),
    "concern.empty-bin": lambda _: translate("Steps", "tömma papperskorgen"),
    "inbox.take-in": lambda f: translate("Steps", "läsa in {what}").format(what=_reports(f)),
    "inbox.correct": lambda f: _said(translate("Steps", "rätta rapporten {title}").format(title=_about(f))),
    "inbox.add-unit": lambda f: _said(
        translate("Steps", "lägga till enheten {name}").format(name=_about(f, "name"))
    ),
    "inbox.accept-change": lambda f: translate("Steps", "ta över ändringar i {what}").format(
        what=_concerns(f)
    ),
    "inbox.accept": lambda f: translate("Steps", "ta emot {what}").format(what=_concerns(f)),
    "inbox.join": lambda f: _said(
        translate("Steps", "lägga ihop {title} med {number}").format(
            title=_about(f), number=_text(f, "number")
        )
    ),
    "inbox.unlike": lambda f: _said(
        translate("Steps", "säga att {title} inte är samma").format(title=_about(f))
    ),
    "inbox.hand-on": lambda f: translate("Steps", "hänvisa {what}").format(what=_reports(f)),
    "inbox.reject": lambda f: translate("Steps", "avvisa {what}").format(what=_reports(f)),
    "inbox.hold": lambda f: translate("Steps", "hålla kvar {what}").format(what=_reports(f)),
    "inbox.reopen": lambda f: translate("Steps", "öppna {what} igen").format(what=_reports(f)),
    "inbox.split": lambda f: _said(translate("Steps", "dela rapporten {title}").format(title=_about(f))),
    "inbox.send-along": lambda f: _said(
        translate("Steps", "ändra om {name} följer med {title}").format(
            name=_about(f, "name"), title=_about(f)
        )
    ),
    "inbox.answer": lambda f: _said(
        translate("Steps", "lägga ett svar till rapporten {title}").format(title=_about(f))
    ),
    "inbox.receipt": lambda f: _said(translate("Steps", "skriva kvitto för {title}").format(title=_about(f))),
    "inbox.waive-receipt": lambda f: translate("Steps", "låta {what} vara utan kvitto").format(
        what=_reports(f)
    ),
    "inbox.ask": lambda f: _said(translate("Steps", "fråga om rapporten {title}").format(title=_about(f))),
    "problem.gather": lambda f: translate("Steps", "gruppera {what}").format(what=_concerns(f)),
    "problem.take-out": lambda f: translate("Steps", "ta ut {what} ur problembilden").format(
        what=_concerns(f)
    ),
    "problem.split": lambda f: translate("Steps", "dela ut {what} till egen problembild").format(
        what=_concerns(f)
    ),
    "problem.merge": lambda f: _said(translate("Steps", "slå samman {title}").format(title=_about(f))),
    "problem.unmerge": lambda f: _said(translate("Steps", "dela på {title}").format(title=_about(f))),
    "problem.edit": lambda f: _said(
        translate("Steps", "ändra problembilden {title}").format(title=_about(f))
    ),
    "problem.state": lambda f: _said(translate("Steps", "ändra läget för {title}").format(title=_about(f))),
    "agenda.propose": lambda f: translate("Steps", "föreslå dagordning för {week}").format(week=_week(f)),
    "agenda.place": lambda f: _said(translate("Steps", "lägga till punkt {title}").format(title=_about(f))),
    "agenda.add-to-point": lambda f: _said(
        translate("Steps", "lägga till i punkten {title}").format(title=_about(f))
    ),
    "agenda.add-information": lambda f: _said(
        translate("Steps", "lägga till {title}").format(title=_about(f))
    ),
    "agenda.edit": lambda f: _said(translate("Steps", "ändra punkten {title}").format(title=_about(f))),
    "agenda.move": lambda f: _said(translate("Steps", "flytta punkten {title}").format(title=_about(f))),
    "agenda.take-off": lambda f: _said(translate("Steps", "ta bort punkten {title}").format(title=_about(f))),
    "agenda.skip-once": lambda f: _said(
        translate("Steps", "hoppa över {title} en gång").format(title=_about(f))
    ),
    "agenda.unskip": lambda f: _said(translate("Steps", "ta med {title} igen").format(title=_about(f))),
    "agenda.send-on": lambda f: _said(
        translate("Steps", "skicka {title} till nästa möte").format(title=_about(f))
    ),
    "agenda.accept-grouping": lambda f: _said(
        translate("Steps", "gruppera till {title}").format(title=_about(f))
    ),
    "attendance.set": lambda f: _said(
        translate("Steps", "ändra närvaro {name}").format(name=_text(f, "name"))
    ),
    "attendance.edit": lambda f: _said(
        translate("Steps", "ändra närvaro {name}").format(name=_text(f, "name"))
    ),
    "attendance.invite": lambda f: _said(translate("Steps", "bjuda in {name}").format(name=_text(f, "name"))),
    "attendance.uninvite": lambda f: _said(
        translate("Steps", "ta bort {name}").format(name=_text(f, "name"))
    ),
    "meeting.make": lambda f: translate("Steps", "lägga till möte {week}").format(week=_week(f)),
    "meeting.edit": lambda f: translate("Steps", "ändra mötet {week}").format(week=_week(f)),
    "meeting.move": lambda f: translate("Steps", "flytta mötet {week}").format(week=_week(f)),
    "meeting.cancel": lambda f: translate("Steps", "ställa in mötet {week}").format(week=_week(f)),
    "meeting.reinstate": lambda f: translate("Steps", "återta mötet {week}").format(week=_week(f)),
    "meeting.start": lambda f: translate("Steps", "starta mötet {week}").format(week=_week(f)),
    "meeting.resume": lambda f: translate("Steps", "återuppta mötet {week}").format(week=_week(f)),
    "meeting.close": lambda f: translate("Steps", "avsluta mötet {week}").format(week=_week(f)),
    "meeting.go-to": lambda _: translate("Steps", "byta punkt"),
    "meeting.note": lambda f: (
        translate("Steps", "anteckna vid {title}").format(title=_about(f))
        if f.get("title")
        else translate("Steps", "anteckna vid en punkt")
    ),
    "example.fill": lambda _: translate("Steps", "fylla i exempeldata"),
    "meeting.end-point": lambda f: _said(
        translate("Steps", "avgöra punkten {title}").format(title=_about(f))
    ),
    "meeting.approve": lambda f: translate("Steps", "godkänna anteckningarna {week}").format(week=_week(f)),
    "meeting.summarise": lambda _: translate("Steps", "ändra sammanfattningen"),
    "minutes.finalise": lambda f: translate("Steps", "fastställa anteckningarna {week}").format(
        week=_week(f)
    ),
    "minutes.circulate": lambda f: translate("Steps", "skicka anteckningarna {week} för synpunkter").format(
        week=_week(f)
    ),
    "minutes.reopen": lambda f: translate("Steps", "öppna anteckningarna {week}").format(week=_week(f)),
    "edition.mask": lambda f: translate("Steps", "maskera i anteckningarna {week}").format(week=_week(f)),
    "edition.change-masking": lambda f: translate("Steps", "ändra maskering i anteckningarna {week}").format(
        week=_week(f)
    ),
    "edition.unmask": lambda f: translate("Steps", "ta bort maskering i anteckningarna {week}").format(
        week=_week(f)
    ),
    "edition.mask-everywhere": lambda f: translate("Steps", "maskera {count} ställen").format(
        count=f.get("count") or 0
    ),
    "sheet.issue": lambda f: _said(
        translate("Steps", "lämna återkoppling till {unit}").format(unit=_about(f, "unit"))
    ),
    "edition.issue": lambda f: translate("Steps", "lämna ut anteckningarna {week}").format(week=_week(f)),
    "measure.decide": lambda f: _said(translate("Steps", "besluta {what}").format(what=_about(f, "what"))),
    "measure.edit": lambda f: _said(
        translate("Steps", "ändra åtgärden {what}").format(what=_about(f, "what"))
    ),
    "measure.follow-up": lambda f: _said(
        translate("Steps", "följa upp {what}").format(what=_about(f, "what"))
    ),
    "measure.remove": lambda f: _said(
        translate("Steps", "ta bort åtgärden {what}").format(what=_about(f, "what"))
    ),
    "feedback.give": lambda f: translate("Steps", "återkoppla {what}").format(what=_concerns(f)),
    "series.edit": lambda _: translate("Steps", "ändra mötesserien"),
    "setting.document": lambda _: translate("Steps", "ändra dokumentinställningarna"),
    "severity_definition.keep": lambda _: translate("Steps", "ändra definitionen av allvar"),
    "saved_view.keep": lambda f: _said(translate("Steps", "spara vyn {name}").format(name=_about(f, "name"))),
    "saved_view.remove": lambda f: _said(
        translate("Steps", "ta bort vyn {name}").format(name=_about(f, "name"))
    ),
    "category.move": lambda f: _said(translate("Steps", "flytta {name}").format(name=_about(f, "name"))),
    "reference.read-in": lambda f: translate("Steps", "läsa in {count} poster").format(
        count=f.get("count") or 0
    ),
    "security.password": lambda _: translate("Steps", "byta lösenordet"),
    "security.keyring": lambda _: translate("Steps", "öppna med nyckelringen"),
    "security.sheet": lambda _: translate("Steps", "skriva ut ett återställningsblad"),
    "security.encrypt": lambda _: translate("Steps", "kryptera registret"),
    "security.key": lambda _: translate("Steps", "byta nyckel"),
    "register.begin": lambda _: translate("Steps", "skapa registret"),
    **{
        f"{kind}.keep": lambda f: _said(translate("Steps", "ändra {name}").format(name=_about(f, "name")))
        for kind in ("unit", "area", "category", "person")
    },
    **{
        f"{kind}.retire": lambda f: _said(translate("Steps", "ta bort {name}").format(name=_about(f, "name")))
        for kind in ("unit", "area", "category", "person")
    },
    **{
        f"{kind}.reactivate": lambda f: _said(
            translate("Steps", "ta med {name} igen").format(name=_about(f, "name"))
        )
        for kind in ("unit", "area", "category", "person")
    },
}
