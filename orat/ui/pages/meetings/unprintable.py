"""What is said of characters that no font has, before anybody wonders about the codes on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_MOST = 8


def unprintable_words(characters: Sequence[str]) -> str:
    """The characters with their codes; "" when there are none."""
    if not characters:
        return ""
    named = ", ".join(_named(each) for each in characters[:_MOST])
    if len(characters) > _MOST:
        words = translate("Unprintable", "{named} och {count} till")
        named = words.format(named=named, count=len(characters) - _MOST)
    words = translate("Unprintable", "Tecken som inget typsnitt har står som sin kod på papperet: {named}.")
    return words.format(named=named)


def _named(character: str) -> str:
    code = f"[U+{ord(character):04X}]"
    return f"{character} {code}" if character.isprintable() else code
