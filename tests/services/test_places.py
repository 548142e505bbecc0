"""Network and synchronised folders are known by mount, by name and by what their programs leave in them."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from orat.services.keeping.places import (
    Place,
    PlaceKind,
    mounts_in,
    mounts_told,
    network_mount,
    place_of,
    synced_by_name,
)

LINUX = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
90 22 0:44 / /mnt/gemensam rw,relatime shared:50 - cifs //server/gemensam rw,vers=3.1.1
91 22 0:45 / /mnt/med\\040mellanslag rw - nfs4 10.0.0.1:/export rw
92 22 0:46 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
93 90 254:1 / /mnt/gemensam/lokal rw - ext4 /dev/vdb rw
94 22 0:47 / /hem/eva/drive rw - fuse.google-drive-ocamlfuse google rw
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled)
//eva@server/Gemensam on /Volumes/Gemensam (smbfs, nodev, nosuid, mounted by eva)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/hem/eva/.local/share/orat", ""),
        ("/mnt/gemensam/orat", "cifs"),
        ("/mnt/gemensam", "cifs"),
        ("/mnt/gemensamt", ""),
        ("/mnt/gemensam/lokal/orat", ""),
        ("/mnt/med mellanslag/orat", "nfs4"),
        ("/run/user/1000/gvfs/smb-share:server=a,share=b", "fuse.gvfsd-fuse"),
        ("/hem/eva/drive/orat", "fuse.google-drive-ocamlfuse"),
    ],
)
def test_linux_tells_networks_by_the_deepest_mount(folder: str, kind: str) -> None:
    assert network_mount(PurePosixPath(folder), mounts_in(LINUX)) == kind


def test_macos_tells_networks_by_mount() -> None:
    mounts = mounts_told(MAC)
    assert network_mount(PurePosixPath("/Volumes/Gemensam/orat"), mounts) == "smbfs"
    assert network_mount(PurePosixPath("/Volumes/Disk/orat"), mounts) == ""


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (PureWindowsPath(r"C:\Profiler\eva\AppData\Local\orat-mot-marken"), ""),
        (PureWindowsPath(r"C:\Profiler\eva\OneDrive - Malmö stad\Dokument\orat"), "OneDrive"),
        (PureWindowsPath(r"C:\Profiler\eva\OneDrive\orat"), "OneDrive"),
        (PureWindowsPath(r"C:\Profiler\eva\Dropbox\orat"), "Dropbox"),
        (PureWindowsPath(r"G:\Min enhet\orat"), "Google Drive"),
        (PureWindowsPath(r"C:\Profiler\eva\iCloudDrive\orat"), "iCloud"),
        (PureWindowsPath(r"D:\Moln\orat"), "OneDrive"),
        (PurePosixPath("/Volumes/Disk/Library/CloudStorage/OneDrive-Malmöstad/orat"), "OneDrive"),
        (PurePosixPath("/Volumes/Disk/Library/CloudStorage/Box-Box/orat"), "CloudStorage"),
        (PurePosixPath("/Volumes/Disk/Library/Mobile Documents/com~apple~CloudDocs/orat"), "iCloud"),
        (PurePosixPath("/hem/eva/Nextcloud/orat"), "Nextcloud"),
        (PurePosixPath("/hem/eva/onedriveliknande/orat"), ""),
        (PurePosixPath("/hem/eva/.local/share/orat-mot-marken"), ""),
    ],
)  # fmt: skip
def test_synchronised_folders_are_known_by_name(folder: PureWindowsPath | PurePosixPath, name: str) -> None:
    environment = {"OneDriveCommercial": r"D:\Moln"} if isinstance(folder, PureWindowsPath) else {}
    assert synced_by_name(folder, environment) == name


@pytest.mark.parametrize(
    ("marker", "name"), [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".sync_1a2b.db", "Nextcloud")]
)
def test_synchronised_folders_are_known_by_what_lies_in_them(tmp_path: Path, marker: str, name: str) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert place_of(inner, environment={}) == Place(PlaceKind.LOCAL)
    (tmp_path / marker).touch()
    assert place_of(inner, environment={}) == Place(PlaceKind.SYNCED, name)
