"""Attachments for the pictures of `make demo`: drawn scenes at a concern, and the dialogs that show them."""

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QDialog

from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.meeting import COMING
from orat.services.house import Services
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.attachments.blackout import BlackoutDialog
from orat.ui.pages.attachments.roll import RollDialog

if TYPE_CHECKING:
    from orat.ui.window import MainWindow as Window


def scene(seed: int, size: tuple[int, int] = (1600, 1200)) -> bytes:
    """A yard with houses, as JPEG; the same seed gives the same."""
    dice = random.Random(seed)
    ground = round(size[1] * 0.62)
    image = Image.new("RGB", size, (176 + seed % 30, 196, 208))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, ground, *size), fill=(108, 112, 96))
    for _ in range(5):
        left, wide, high = dice.randrange(size[0]), dice.randrange(200, 420), dice.randrange(200, 520)
        shade = dice.randrange(110, 190)
        draw.rectangle((left, ground - high, left + wide, ground), fill=(shade, shade - 20, shade - 45))
        for across in range(left + 30, left + wide - 60, 90):
            for up in range(ground - high + 40, ground - 90, 110):
                draw.rectangle((across, up, across + 44, up + 60), fill=(70, 84, 98))
    out = BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def attach(services: Services) -> int:
    """Give a concern of the coming meeting attachments, one picture ticked for documents; answers its id."""
    coming = next(row.id for row in reversed(services.meetings.rows()) if row.state in COMING)
    concern = next(view.concerns[0].id for view in services.room.view(coming).items if view.concerns)
    paper = services.sheets.pdf(services.register.directory().units[0].id, *_this_year(services))
    files = services.attachments.add(
        Owner(Kind.CONCERN, concern),
        [
            Offered("IMG_0412.jpg", scene(3)), Offered("IMG_0413.jpg", scene(8, (900, 1200))),
            Offered("Ritning över gården.pdf", paper), Offered("Larmlista.pdf", paper + b"\n/JavaScript \n"),
            Offered("Anteckningar.txt", "Ronden började kl. 19.".encode()),
        ],
    ).value.files  # fmt: skip
    services.attachments.edit(files[0].id, caption="Lastkajen bakom centrumet", in_documents=True)
    return concern


def _this_year(services: Services) -> tuple[Any, Any]:
    today = services.store.clock().date()
    return today.replace(month=1, day=1), today


def dialogs(window: "Window[Services]", concern: int, target: Path, settle: Callable[[], None]) -> None:
    """The preview, the black boxes and the camera's roll."""
    window.go("concerns", concern_id=concern)
    settle()
    strip = next(each for each in window.findChildren(AttachmentStrip) if each.isVisible())
    files = [tile.file for tile in strip.tiles.all]
    strip.deeds.open(files[0], files)
    _grab(window, target / "2e_forhandsvisning.png", settle)
    strip.deeds.black_out(files[0])
    box = next(each for each in window.findChildren(BlackoutDialog) if each.isVisible())
    settle()
    box.canvas.add_box()
    _grab(window, target / "2f_svarta_ut.png", settle)
    strip.deeds.describe(files[0])
    _grab(window, target / "2g_bildtext.png", settle)
    roll = target / "kamera"
    roll.mkdir()
    for number in range(12):
        (roll / f"IMG_{410 + number:04}.jpg").write_bytes(scene(number, (640, 480)))
    chooser = RollDialog(window.context, strip, roll, strip.bring)
    chooser.open()
    settle()
    settle()
    for row in (1, 4):
        chooser.list.item(row).setSelected(True)
    _grab(window, target / "2h_kamera.png", settle)


def _grab(window: "Window[Services]", path: Path, settle: Callable[[], None]) -> None:
    settle()
    opened = [each for each in window.findChildren(QDialog) if each.isVisible()][-1]
    opened.grab().save(str(path))
    opened.reject()
    settle()
