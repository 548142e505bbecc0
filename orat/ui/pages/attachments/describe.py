"""Name and caption of an attachment, and whether agenda and notes show it."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.attachments import AttachedFile
from orat.domain.changes import Kind
from orat.ui.guarding import watch
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.widgets.fields import CheckField, LineField
from orat.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate


def describe_dialog(context: ServiceContext, parent: QWidget, file: AttachedFile) -> FormDialog:
    """Ask, and keep what is answered."""

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        fields = {"name": values["name"] or "", "caption": values["caption"] or ""}
        if "in_documents" in values:
            fields["in_documents"] = bool(values["in_documents"])
        dialog.verb.setEnabled(False)
        context.tasks.write(
            lambda s: s.attachments.edit(file.id, **fields),
            lambda _: dialog.accept(),
            dialog.fail,
            owner=dialog,
        )

    title = translate("Attachments", "Om bilden") if file.is_picture else translate("Attachments", "Om filen")
    dialog = FormDialog(parent, title, translate("Attachments", "Klar"), done)
    caption = LineField(
        translate("Attachments", "Bildtext") if file.is_picture else translate("Attachments", "Beskrivning"),
        hint=translate("Attachments", "Vad den visar, kort och sakligt. Inga namn."),
        optional=True,
    )
    watch(context.tasks, caption)
    dialog.add_row(("caption", caption))
    dialog.add_row(("name", LineField(translate("Attachments", "Filnamn"))))
    values: dict[str, Any] = {"caption": file.caption, "name": file.name}
    if file.is_picture and file.owner.kind is not Kind.MEASURE:
        hint = translate(
            "Attachments",
            "Dagordning och anteckningar visar bilden förminskad vid sin punkt, med bildtexten under. "
            "I en maskad utgåva kan den lämnas utanför.",
        )
        tick = CheckField(translate("Attachments", "Ta med i handlingarna"), hint=hint)
        dialog.add_row(("in_documents", tick))
        values["in_documents"] = file.in_documents
    dialog.form.show_values(values)
    return dialog
