"""The password of the mail server: in the system's own safe and nowhere else."""

from orat.domain.sending import MailSettings
from orat.errors import EnvironmentFault

SERVICE = "orat-mot-marken"


def kept_password(settings: MailSettings) -> str | None:
    """The password that the safe has for these settings; raises EnvironmentFault("no-keyring")."""
    import keyring
    from keyring.errors import KeyringError

    _require_safe()
    try:
        return keyring.get_password(SERVICE, _account(settings))
    except KeyringError:
        raise EnvironmentFault("no-keyring") from None


def keep_password(settings: MailSettings, password: str) -> None:
    """Put the password in the safe, or take it out when empty; raises EnvironmentFault("no-keyring")."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    _require_safe()
    try:
        if password:
            keyring.set_password(SERVICE, _account(settings), password)
        elif keyring.get_password(SERVICE, _account(settings)) is not None:
            keyring.delete_password(SERVICE, _account(settings))
    except PasswordDeleteError:
        return
    except KeyringError:
        raise EnvironmentFault("no-keyring") from None


def _require_safe() -> None:
    """A machine without a safe has a backend that refuses everything, or keeps nothing."""
    import keyring
    from keyring.backends import fail, null

    if isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring):
        raise EnvironmentFault("no-keyring")


def _account(settings: MailSettings) -> str:
    return f"{settings.username}@{settings.host}"
