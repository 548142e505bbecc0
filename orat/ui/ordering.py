"""Swedish order for short lists that are put in order on the screen; longer ones come so from below."""

_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "y"})


def swedish_key(text: str) -> str:
    """A key by which å, ä and ö come last and capitals do not matter."""
    return text.casefold().translate(_AFTER_Z)
