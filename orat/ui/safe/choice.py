"""How a register is to be guarded: by the computer's keyring or by a password, told and asked in one way."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.domain.safe import LEAST, Protection, require_good
from orat.ui.widgets.fields import Form
from orat.ui.widgets.fields.choice import ChoiceField
from orat.ui.widgets.secret_field import SecretField

translate = QCoreApplication.translate


def add_choice(form: Form) -> None:
    """Add the fields "protection", "password" and "again" to a form; see `offer_keyring`."""
    field: ChoiceField[Protection] = ChoiceField(
        translate("SafeChoice", "Så öppnas registret"),
        [
            (Protection.KEYRING, translate("SafeChoice", "Med inloggningen på datorn")),
            (Protection.PASSWORD, translate("SafeChoice", "Med ett lösenord")),
        ],
        hint=" ",
    )
    hint = translate("SafeChoice", "Minst {least} tecken. Fyra ord som inte hör ihop går bra.")
    form.add_row(("protection", field))
    form.add_row(
        ("password", SecretField(translate("SafeChoice", "Lösenord"), hint=hint.format(least=LEAST))),
        ("again", SecretField(translate("SafeChoice", "Lösenord igen"))),
    )
    field.committed.connect(lambda chosen: _turn(form, chosen))
    offer_keyring(form, has_keyring=False)


def offer_keyring(form: Form, *, has_keyring: bool) -> None:
    """Say what there is to choose between; without a keyring it is the password."""
    chosen = Protection.KEYRING if has_keyring else Protection.PASSWORD
    form.fields["protection"].set_read_only(not has_keyring)
    form.fields["protection"].show_value(chosen)
    _turn(form, chosen)
    if not has_keyring:
        form.fields["protection"].set_hint(
            translate(
                "SafeChoice", "Registret krypteras. Datorn har ingen nyckelring, så det blir ett lösenord."
            )
        )


def chosen_guard(values: dict[str, Any]) -> tuple[Protection, str]:
    """What was chosen. Raises UserError("password-short"), ("password-easy"), ("password-differs")."""
    protection = values["protection"] or Protection.PASSWORD
    password = values["password"] or ""
    if protection is Protection.PASSWORD:
        require_good(password, values["again"] or "")
        return protection, password
    return protection, ""


def _turn(form: Form, chosen: Protection | None) -> None:
    by_password = chosen is not Protection.KEYRING
    for name in ("password", "again"):
        form.fields[name].setVisible(by_password)
    form.fields["protection"].set_hint(
        translate(
            "SafeChoice",
            "Registret krypteras. Lösenordet frågas efter vid varje start och när registret har låst sig.",
        )
        if by_password
        else translate(
            "SafeChoice",
            "Registret krypteras. Nyckeln ligger i datorns nyckelring och öppnas av din inloggning.",
        )
    )
