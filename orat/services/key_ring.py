"""The system's own safe for keys and passwords, by an account's name: nothing of ours is kept elsewhere."""

from orat.errors import EnvironmentFault

SERVICE = "orat-mot-marken"


def has_key_ring() -> bool:
    """Whether this computer has a safe that keeps what it is given from others."""
    try:
        _require()
    except EnvironmentFault:
        return False
    return True


def kept(account: str) -> str | None:
    """What the safe has for an account; raises EnvironmentFault("no-keyring")."""
    import keyring
    from keyring.errors import KeyringError

    _require()
    try:
        return keyring.get_password(SERVICE, account)
    except KeyringError:
        raise EnvironmentFault("no-keyring") from None


def keep(account: str, secret: str) -> None:
    """Put a secret in the safe, or take it out when empty; raises EnvironmentFault("no-keyring")."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    _require()
    try:
        if secret:
            keyring.set_password(SERVICE, account, secret)
        elif keyring.get_password(SERVICE, account) is not None:
            keyring.delete_password(SERVICE, account)
    except PasswordDeleteError:
        return
    except KeyringError:
        raise EnvironmentFault("no-keyring") from None


def _require() -> None:
    """A machine without a safe has a backend that refuses, keeps nothing, or keeps it in the open."""
    import keyring
    from keyring.backends import fail, null

    ring = keyring.get_keyring()
    if isinstance(ring, fail.Keyring | null.Keyring) or ring.priority < 1:
        raise EnvironmentFault("no-keyring")
