"""The password of the mail server: in the system's own safe and nowhere else."""

from orat.domain.sending import MailSettings
from orat.services import key_ring
from orat.services.key_ring import SERVICE

__all__ = ["SERVICE", "keep_password", "kept_password"]


def kept_password(settings: MailSettings) -> str | None:
    """The password that the safe has for these settings; raises EnvironmentFault("no-keyring")."""
    return key_ring.kept(_account(settings))


def keep_password(settings: MailSettings, password: str) -> None:
    """Put the password in the safe, or take it out when empty; raises EnvironmentFault("no-keyring")."""
    key_ring.keep(_account(settings), password)


def _account(settings: MailSettings) -> str:
    return f"{settings.username}@{settings.host}"
