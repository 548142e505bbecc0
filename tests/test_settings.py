"""What a seat remembers about itself: written whole, read back, and never a reason to stop."""

from pathlib import Path

import pytest

from orat.settings import FILE, Column, ListLook, Settings, SettingsFile


def test_a_fresh_folder_has_the_defaults_and_no_file(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).value == Settings()
    assert list(tmp_path.iterdir()) == []


def test_everything_is_read_back_as_it_was(tmp_path: Path) -> None:
    look = ListLook({"title": Column(240), "unit": Column(120, hidden=True)}, "happened", descending=True)
    kept = SettingsFile(tmp_path).change(
        theme="dark", text_scale=1.5, window=(10, -20, 1200, 800), maximized=True, page="week",
        lists={"concerns": look}, splitters={"concerns": (700, 400)}, remembered={"unit": "3"},
    )  # fmt: skip
    assert SettingsFile(tmp_path).value == kept
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '{"window": [1, 2]}',
        '{"lists": 3}',
        '{"text_scale": "stor"}',
        '{"lists": {"a": {"columns": {"b": {"bredd": 1}}}}}',
        "\ufeff{}",
    ],
)
def test_a_damaged_file_means_the_defaults(content: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(content, "utf-8")
    assert SettingsFile(tmp_path).value == Settings()


def test_what_a_later_version_wrote_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"theme": "dark", "sound": "on", "text_scale": 9}', "utf-8")
    assert SettingsFile(tmp_path).value == Settings(theme="dark", text_scale=2.0)


def test_a_folder_that_cannot_be_written_keeps_them_for_the_session(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    settings = SettingsFile(blocked)
    settings.change(theme="dark")
    assert settings.value.theme == "dark"
    assert blocked.read_text() == "no folder"


def test_a_change_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.change(theme="system")
    assert list(tmp_path.iterdir()) == []
