"""Handing a message to a mail server: one message, many receivers, and what became of each.

What the server says is never kept or passed on: it may quote addresses and texts. Errors are codes.
"""

import re
import smtplib
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage

from orat.domain.sending import MailSecurity, MailSettings, ReceiptState

TIMEOUT = 20.0
"""Longest wait for each answer of the server, in seconds."""

_OWN_NAME = "[127.0.0.1]"
"""What the program calls itself to servers, so that the machine's name stays at home."""

_TOO_LARGE = (523, 552)
_GOOD = range(200, 300)
_STARTS_WITH_A_POINT = re.compile(rb"(?m)^\.")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a message: `failure` is a code or "", `results` a state and a code for every address."""

    failure: str
    results: dict[str, tuple[ReceiptState, str]]


@dataclass(slots=True)
class _Course:
    """How far one delivery has come."""

    waiting: Sequence[str]
    accepted: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    def ended(self, failure: str, state: ReceiptState = ReceiptState.WAITING) -> Delivery:
        """The outcome, with what holds for those whom the server did not refuse."""
        results = dict.fromkeys(self.waiting, (state, failure))
        results |= {address: (ReceiptState.REFUSED, code) for address, code in self.refused.items()}
        return Delivery(failure, results)


class _StoppedError(Exception):
    """A step that the server refused, with the code of it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def deliver(
    settings: MailSettings,
    password: str,
    message: EmailMessage,
    receivers: Sequence[str],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    context: ssl.SSLContext | None = None,
    timeout: float = TIMEOUT,
) -> Delivery:
    """Send a message to all receivers at once; until the text itself is handed over it can be cancelled.

    An answer that never came after that leaves everybody UNKNOWN: it may have got through.
    """
    course = _Course(receivers)
    try:
        server = _reached(settings, context or ssl.create_default_context(), timeout)
    except _StoppedError as stopped:
        return course.ended(stopped.code)
    try:
        _log_in(server, settings, password)
        _envelope(server, settings.sender_email, course, progress, cancelled)
        return _hand_over(server, message, course)
    except _StoppedError as stopped:
        return course.ended(stopped.code)
    except (OSError, smtplib.SMTPException):
        return course.ended("mail-broken-off")
    finally:
        server.close()


def _reached(settings: MailSettings, context: ssl.SSLContext, timeout: float) -> smtplib.SMTP:
    """A server that has been greeted, over a locked way where one is asked for."""
    try:
        if settings.security is MailSecurity.TLS:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                settings.host, settings.port, local_hostname=_OWN_NAME, timeout=timeout, context=context
            )
        else:
            server = smtplib.SMTP(settings.host, settings.port, local_hostname=_OWN_NAME, timeout=timeout)
    except ssl.SSLCertVerificationError:
        raise _StoppedError("mail-certificate") from None
    except ssl.SSLError:
        raise _StoppedError("mail-tls-refused") from None
    except (OSError, smtplib.SMTPException, UnicodeError):
        raise _StoppedError("mail-no-contact") from None
    try:
        server.ehlo_or_helo_if_needed()
        if settings.security is MailSecurity.STARTTLS:
            server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
    except ssl.SSLCertVerificationError:
        server.close()
        raise _StoppedError("mail-certificate") from None
    except (smtplib.SMTPNotSupportedError, smtplib.SMTPResponseException, ssl.SSLError):
        server.close()
        raise _StoppedError("mail-tls-refused") from None
    except (OSError, smtplib.SMTPException):
        server.close()
        raise _StoppedError("mail-no-contact") from None
    return server


def _log_in(server: smtplib.SMTP, settings: MailSettings, password: str) -> None:
    if not settings.username:
        return
    if settings.security is MailSecurity.NONE:
        raise _StoppedError("mail-unlocked")
    try:
        server.login(settings.username, password)
    except smtplib.SMTPAuthenticationError:
        raise _StoppedError("mail-wrong-password") from None
    except (smtplib.SMTPNotSupportedError, UnicodeError):
        raise _StoppedError("mail-no-login") from None


def _envelope(
    server: smtplib.SMTP,
    sender: str,
    course: _Course,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    """Say whom the message is from and for; those whom the server will not take are told apart."""
    if server.mail(sender)[0] not in _GOOD:
        raise _StoppedError("mail-sender-refused")
    for done, address in enumerate(course.waiting, start=1):
        if cancelled is not None and cancelled():
            raise _StoppedError("cancelled")
        answer = server.rcpt(address)[0]
        if answer in _GOOD:
            course.accepted.append(address)
        else:
            course.refused[address] = "not-now" if 400 <= answer < 500 else "refused"
        if progress is not None:
            progress(done, len(course.waiting))
    if not course.accepted:
        raise _StoppedError("mail-all-refused")
    if cancelled is not None and cancelled():
        raise _StoppedError("cancelled")


def _hand_over(server: smtplib.SMTP, message: EmailMessage, course: _Course) -> Delivery:
    if server.docmd("DATA")[0] != 354:
        return course.ended("mail-refused")
    text = _STARTS_WITH_A_POINT.sub(b"..", message.as_bytes())
    try:
        server.send(text if text.endswith(b"\r\n") else text + b"\r\n")
        server.send(b".\r\n")
        answer = server.getreply()[0]
    except (OSError, smtplib.SMTPException):
        return course.ended("mail-broken-off", ReceiptState.UNKNOWN)
    if answer in _GOOD:
        return course.ended("", ReceiptState.ACCEPTED)
    return course.ended("mail-too-large" if answer in _TOO_LARGE else "mail-refused")
