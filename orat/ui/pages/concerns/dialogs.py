"""The small questions that some deeds ask: why, where to, which answer, which problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.measure import FeedbackChannel
from orat.domain.rows import ConcernRow, ProblemRow
from orat.errors import UserError
from orat.services.answers import Directory
from orat.ui import words
from orat.ui.guarding import watch_text
from orat.ui.options import tree_options
from orat.ui.paper.draft import receiver_field, show_receiver
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import ChoiceField, ComboField, LineField, Option, TextField
from orat.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
Job = Callable[["Services"], Done[Any]]
Then = Callable[[Done[Any]], object]

NEW = 0
"""Stands for a problem that is not there yet, among the problems to choose from."""


def ask(
    parent: QWidget,
    tasks: Tasks[Services],
    texts: tuple[str, str, str],
    job: Callable[[dict[str, Any]], Job],
    then: Then,
) -> FormDialog:
    """A dialog that writes what it asked for and closes, or says why not; `job` may raise UserError."""
    title, verb, text = texts

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        try:
            asked = job(values)
        except UserError as error:
            dialog.fail(error)
            return
        dialog.verb.setEnabled(False)

        def written(result: Done[Any]) -> None:
            dialog.accept()
            then(result)

        tasks.write(asked, then=written, failed=dialog.fail, owner=dialog)

    dialog = FormDialog(parent, title, verb, done, text=text)
    dialog.on_field = partial(watch_text, tasks)
    return dialog


def named(rows: Sequence[ConcernRow]) -> str:
    """What a deed is about: one number, or how many."""
    if len(rows) == 1:
        return rows[0].number or rows[0].title
    return words.concern_count(len(rows))


def close(parent: QWidget, tasks: Tasks[Services], rows: Sequence[ConcernRow], then: Then) -> None:
    """Ask why, and end."""
    ids = [row.id for row in rows]
    texts = (
        translate("Concerns", "Avsluta {what}").format(what=named(rows)),
        translate("Concerns", "Avsluta"),
        translate("Concerns", "Den kan öppnas igen. Enheten som rapporterade får sedan återkoppling."),
    )
    dialog = ask(
        parent, tasks, texts, lambda v: lambda s: s.concerns.close(ids, v["closing_reason"] or ""), then
    )
    dialog.add_row(("closing_reason", TextField(translate("Concerns", "Skäl"), least=2))).open()


def reject(parent: QWidget, tasks: Tasks[Services], rows: Sequence[ConcernRow], then: Then) -> None:
    """Ask why, and turn down."""
    ids = [row.id for row in rows]
    texts = (
        translate("Concerns", "Avvisa {what}").format(what=named(rows)),
        translate("Concerns", "Avvisa"),
        translate(
            "Concerns", "Avvisa det som inte hör hit alls. Hör det hemma i ett annat forum, välj Hänvisa."
        ),
    )
    dialog = ask(
        parent, tasks, texts, lambda v: lambda s: s.concerns.reject(ids, v["closing_reason"] or ""), then
    )
    dialog.add_row(("closing_reason", TextField(translate("Concerns", "Skäl"), least=2))).open()


def refer(parent: QWidget, tasks: Tasks[Services], rows: Sequence[ConcernRow], then: Then) -> None:
    """Ask which forum, and hand over."""
    ids = [row.id for row in rows]
    texts = (
        translate("Concerns", "Hänvisa {what}").format(what=named(rows)),
        translate("Concerns", "Hänvisa"),
        "",
    )
    dialog = ask(
        parent,
        tasks,
        texts,
        lambda v: lambda s: s.concerns.refer(ids, v["referred_to"] or "", v["closing_reason"] or ""),
        then,
    )
    hint = translate("Concerns", "Till exempel socialtjänsten, SSPF, elevhälsan eller felanmälan.")
    dialog.add_row(("referred_to", LineField(translate("Concerns", "Forum"), hint=hint)))
    reason = TextField(translate("Concerns", "Skäl"), least=2, optional=True)
    dialog.add_row(("closing_reason", reason)).open()


def answer(parent: QWidget, tasks: Tasks[Services], rows: Sequence[ConcernRow], then: Then) -> None:
    """Ask how and what the reporting unit was told; the verb says whether a mail is made of it. The value is
    then the draft.
    """
    ids = [row.id for row in rows]
    names = sorted({row.unit for row in rows if row.unit})
    units = ", ".join(names)
    saves = translate("Concerns", "Spara återkopplingen")
    texts = (
        translate("Concerns", "Återkoppling på {what}").format(what=named(rows)),
        saves,
        translate("Concerns", "Till {units}").format(units=units) if units else "",
    )

    def mails(chosen: FeedbackChannel | None) -> bool:
        return chosen is FeedbackChannel.MAIL and len(names) == 1

    def job(values: dict[str, Any]) -> Job:
        text, to = values["text"] or "", values["to"] or ""
        if mails(values["channel"]):
            return lambda s: s.feedback.mail(ids, text, to)
        return lambda s: s.feedback.give(ids, values["channel"], text)

    def show(chosen: FeedbackChannel | None) -> None:
        to.setVisible(mails(chosen))
        dialog.verb.setText(translate("Concerns", "Spara och öppna mejlutkast") if mails(chosen) else saves)

    dialog = ask(parent, tasks, texts, job, then)
    channels = [(channel, words.channel_word(channel)) for channel in FeedbackChannel]
    channel = ChoiceField(translate("Concerns", "Hur"), channels)
    channel.show_value(FeedbackChannel.MAIL)
    channel.committed.connect(show)
    to = receiver_field()
    dialog.add_row(("channel", channel)).add_row(("to", to))
    show(FeedbackChannel.MAIL)
    tasks.read(lambda s: s.feedback.addressee(ids), partial(show_receiver, to), owner=dialog)
    told = TextField(translate("Concerns", "Vad enheten fick veta"), least=4)
    dialog.add_row(("text", told)).open()
    told.setFocus()


def gather(
    parent: QWidget,
    tasks: Tasks[Services],
    rows: Sequence[ConcernRow],
    problems: Sequence[ProblemRow],
    then: Then,
) -> None:
    """Ask which problem, an old or a new one, and gather."""
    ids = [row.id for row in rows]

    def job(values: dict[str, Any]) -> Job:
        chosen = values["problem_id"] or None
        return lambda s: s.problems.gather(ids, title=values["title"] or "", problem_id=chosen)

    texts = (
        translate("Concerns", "Samla {what} i en problembild").format(what=named(rows)),
        translate("Concerns", "Samla"),
        translate("Concerns", "Iakttagelserna ändras inte; de pekar på problembilden och kan tas ut igen."),
    )
    dialog = ask(parent, tasks, texts, job, then)
    options = [Option(NEW, translate("Concerns", "Ny problembild"))]
    options += [Option(problem.id, problem.title) for problem in problems]
    choice = ComboField(translate("Concerns", "Problembild"), options, searchable=True)
    already = next((row.problem_id for row in rows if row.problem_id is not None), NEW)
    choice.show_value(already if any(option.value == already for option in options) else NEW)
    title = LineField(translate("Concerns", "Namn på den nya"))
    title.show_value(rows[0].title if rows else "")
    if choice.value != NEW:
        title.hide()
    choice.committed.connect(lambda value: title.setVisible(value == NEW))
    dialog.add_row(("problem_id", choice)).add_row(("title", title)).open()


def change(
    parent: QWidget,
    tasks: Tasks[Services],
    rows: Sequence[ConcernRow],
    field: str,
    directory: Directory,
    then: Then,
) -> None:
    """Ask for another category or area of many."""
    ids = [row.id for row in rows]
    category = field == "category_id"
    word = translate("Concerns", "Kategori") if category else translate("Concerns", "Område")
    options = tree_options(directory.categories) if category else tree_options(directory.areas)
    title = (
        translate("Concerns", "Ändra kategori på {what}")
        if category
        else translate("Concerns", "Ändra område på {what}")
    ).format(what=named(rows))
    dialog = ask(
        parent,
        tasks,
        (title, translate("Concerns", "Ändra"), ""),
        lambda v: lambda s: s.concerns.change_many(ids, **{field: v[field]}),
        then,
    )
    dialog.add_row((field, ComboField(word, options, searchable=True))).open()
