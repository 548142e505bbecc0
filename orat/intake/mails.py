"""Reads a mail that was saved as a file, by whichever program."""

from orat.domain.received import ReceivedMail
from orat.intake.mail import read_eml
from orat.intake.mail_msg import read_msg
from orat.intake.ole import MAGIC


def read_mail(data: bytes) -> ReceivedMail:
    """The mail in a file, told by what it begins with: Outlook's .msg or anybody's .eml.

    Raises UserError("mail-too-large", limit=… MB), ("not-mail"), ("mail-damaged") or ("mail-encrypted").
    """
    return read_msg(data) if data.startswith(MAGIC) else read_eml(data)
