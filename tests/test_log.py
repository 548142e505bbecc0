"""The log tells what happened and never what a person wrote, also when something breaks."""

import logging
import os
import stat
from pathlib import Path

import pytest

from orat.errors import UserError
from orat.log import FILE_NAME, MAX_BYTES, logging_to

SECRET = "Två elever slog sönder rutan vid Ekbackskolan"
log = logging.getLogger("orat.tests")


def written(folder: Path) -> str:
    return (folder / FILE_NAME).read_text(encoding="utf-8")


def test_codes_ids_numbers_and_weeks_are_written_as_they_are(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("meeting.planned week=%s items=%d concern=%s", "2026-W47", 6, "2026-0412")
    line = written(tmp_path)
    assert line.endswith("INFO orat.tests meeting.planned week=2026-W47 items=6 concern=2026-0412\n")


def test_a_text_is_replaced_by_its_length(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("concern.saved title=%s", SECRET)
    assert f"concern.saved title=<{len(SECRET)} characters>" in written(tmp_path)
    assert "elever" not in written(tmp_path)


@pytest.mark.expects_log("job.failed", SECRET.partition(" ")[0])
def test_an_error_is_written_as_kind_and_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def save() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise UserError("title-empty", field=SECRET) from error

    with logging_to(tmp_path):
        try:
            save()
        except UserError:
            log.exception("job.failed")
        logging.getLogger("sqlalchemy.engine").warning(SECRET)
    text = written(tmp_path)
    assert "job.failed error=UserError(title-empty)" in text
    assert "    ValueError\n" in text
    assert "tests/test_log.py:" in text
    assert " in save" in text
    assert "WARNING sqlalchemy.engine a message of another library" in text
    on_stderr = capsys.readouterr().err
    assert len(on_stderr.splitlines()) == 2
    for said in (text, on_stderr):
        assert "elever" not in said


def test_only_warnings_reach_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path):
        log.info("meeting.planned")
    assert capsys.readouterr().err == ""
    assert "meeting.planned" in written(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of this kind")
def test_the_file_is_for_its_owner_alone_and_does_not_grow_for_ever(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for number in range(40_000):
            log.info("page.read number=%d", number)
    files = sorted(tmp_path.iterdir())
    assert 2 <= len(files) <= 4
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.stat().st_size <= MAX_BYTES


def test_a_log_that_cannot_be_written_is_given_up_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with logging_to(tmp_path):
        log.info("meeting.planned week=%s", "2026-W47")
    assert capsys.readouterr().err == ""


def test_nothing_is_logged_after_the_block(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("first")
    log.info("second")
    assert "second" not in written(tmp_path)
    assert not any(
        isinstance(handler, logging.FileHandler) and handler.baseFilename.startswith(str(tmp_path))
        for handler in logging.getLogger().handlers
    )
