"""Where a data folder lies: on a disk of this computer, on a network, or in a folder that is synchronised.

SQLite's locks do not hold over networks, and a synchronising program copies the database in the midst of a
write; both corrupt it (https://www.sqlite.org/howtocorrupt.html, 2). Such a folder is only read.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath


class PlaceKind(StrEnum):
    """What kind of place a folder is in."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Place:
    """A kind, and who does the synchronising or what kind of network it is."""

    kind: PlaceKind
    name: str = ""


_NETWORKS = frozenset(
    {
        "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone",
        "fuse.sshfs", "gfs2", "glusterfs", "fuse.glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb",
        "smb2", "smb3", "smbfs", "sshfs", "webdav",
    }
)  # fmt: skip
_SYNCED_MOUNTS = {"fuse.google-drive-ocamlfuse": "Google Drive", "fuse.onedriver": "OneDrive"}
_NAMES = (
    ("onedrive", "OneDrive"), ("dropbox", "Dropbox"), ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"), ("my drive", "Google Drive"), ("min enhet", "Google Drive"),
    ("iclouddrive", "iCloud"), ("icloud drive", "iCloud"), ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"), ("nextcloud", "Nextcloud"), ("owncloud", "ownCloud"),
)  # fmt: skip
"""How the folders of the common services begin, in lower case; `cloudstorage` on macOS holds one for each."""
_MARKERS = (
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"), (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"), (".sync_*.db", "Nextcloud"), ("._sync_*.db", "Nextcloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)  # fmt: skip
_ONEDRIVES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def place_of(folder: Path, *, environment: Mapping[str, str] = os.environ) -> Place:
    """Where a folder is; what cannot be told is taken for local."""
    folder = folder.absolute()
    with suppress(OSError):
        folder = folder.resolve()
    network = _network(folder)
    if network:
        if network in _SYNCED_MOUNTS:
            return Place(PlaceKind.SYNCED, _SYNCED_MOUNTS[network])
        return Place(PlaceKind.NETWORK, network)
    synced = synced_by_name(folder, environment) or _synced_by_marker(folder)
    return Place(PlaceKind.SYNCED, synced) if synced else Place(PlaceKind.LOCAL)


def synced_by_name(folder: PurePath, environment: Mapping[str, str]) -> str:
    """The service whose folder this is in, by the names on the way there; "" for none."""
    for variable in _ONEDRIVES:
        root = environment.get(variable, "")
        if root and folder.is_relative_to(type(folder)(root)):
            return "OneDrive"
    parts = [part.casefold() for part in folder.parts]
    for at, part in enumerate(parts):
        if part == "cloudstorage" and at and parts[at - 1] == "library" and at + 1 < len(parts):
            return next((name for sign, name in _NAMES if parts[at + 1].startswith(sign)), "CloudStorage")
        for sign, name in _NAMES:
            if part == sign or part.startswith((f"{sign} - ", f"{sign}-")):
                return name
    return ""


def network_mount(folder: PurePath, mounts: Sequence[tuple[str, str]]) -> str:
    """The kind of network file system a folder is on, of (where, kind) pairs; "" for a local one."""
    above = [(where, kind) for where, kind in mounts if folder.is_relative_to(type(folder)(where))]
    if not above:
        return ""
    # The deepest one counts, and of several in one place the latest.
    kind = max(enumerate(above), key=lambda each: (len(PurePath(each[1][0]).parts), each[0]))[1][1]
    return kind if kind in _NETWORKS or kind in _SYNCED_MOUNTS else ""


def mounts_in(table: str) -> list[tuple[str, str]]:
    """The (where, kind) pairs of a Linux table of mounts, /proc/self/mountinfo."""
    found = []
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) > 4 and kind:
            where = fields[4].encode("latin-1", "backslashreplace").decode("unicode_escape")
            found.append((where.encode("latin-1", "replace").decode("utf-8", "replace"), kind))
    return found


def mounts_told(table: str) -> list[tuple[str, str]]:
    """The (where, kind) pairs of what `mount` says on macOS: "//a@b/c on /Volumes/c (smbfs, nodev)"."""
    found = []
    for line in table.splitlines():
        _, on, rest = line.partition(" on ")
        where, opened, kinds = rest.rpartition(" (")
        if on and opened:
            found.append((where, kinds.split(",")[0].rstrip(")")))
    return found


def _synced_by_marker(folder: Path) -> str:
    for place in (folder, *folder.parents):
        with suppress(OSError):
            for marker, name in _MARKERS:
                if next(place.glob(marker), None) is not None:
                    return name
    return ""


if sys.platform == "win32":

    def _network(folder: Path) -> str:
        import ctypes

        remote = 4
        if folder.drive.startswith("\\\\"):
            return "smb"
        return "smb" if ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == remote else ""

elif sys.platform == "darwin":

    def _network(folder: Path) -> str:
        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True)
            return network_mount(folder, mounts_told(told.stdout))
        return ""

else:

    def _network(folder: Path) -> str:
        with suppress(OSError):
            return network_mount(folder, mounts_in(Path("/proc/self/mountinfo").read_text("latin-1")))
        return ""
