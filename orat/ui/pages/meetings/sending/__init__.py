"""Sending, signing and checking documents: the dialogs, each with a plain signature.

`send_dialog(context, parent, what)` and `sign_dialog(context, parent, what)` take a
`orat.domain.mail.Sendable`: a version, an issued document, or a meeting and a kind. `verify_dialog(context,
parent)` checks a file; `VerifyDialog.check(path)` is what a drop calls. `sent_dialog(context, parent,
meeting_id)` shows what was sent. Each answers a dialog to be shown with `open()`, but `send_dialog`, which
reads first and opens by itself.
"""

from orat.ui.pages.meetings.sending.send import send_dialog
from orat.ui.pages.meetings.sending.sent import sent_dialog
from orat.ui.pages.meetings.sending.sign import sign_dialog
from orat.ui.pages.meetings.sending.verify import VerifyDialog, verify_dialog

__all__ = ["VerifyDialog", "send_dialog", "sent_dialog", "sign_dialog", "verify_dialog"]
