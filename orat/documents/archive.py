"""Entries of zip files, all of one day, so that the same content makes the same file."""

import zipfile

_EPOCH = (1980, 1, 1, 0, 0, 0)


def entry(name: str) -> zipfile.ZipInfo:
    """A deflated entry, whichever system it is made on."""
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.create_system = 0
    return made
