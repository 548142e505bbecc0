"""The kinds of files that a document can become; a value is the file's suffix."""

from enum import StrEnum


class Format(StrEnum):
    """What to write: to read and keep, or for another program."""

    PDF = "pdf"
    HTML = "html"
    TEXT = "txt"
    WORD = "docx"
    JSON = "json"
