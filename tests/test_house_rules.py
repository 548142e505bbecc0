"""What may not stand in the project's files, whoever writes them."""

import ast
import re
import subprocess
import sys

import pytest

from tests.house import ROOT, broken_translation, called, lines_of, modules, tracked_files

# In pieces, so that this file does not find itself.
PACKAGE_INDEX = re.compile(
    r"pypi\.(?:" + r"org|python)|python" + r"hosted|[a-z]+://[^\s\"'>)]*/(?:sim" + r"ple|artifactory|nexus)\b"
    r"|(?:--|[a-z_]*)(?:index" + r"-url|trusted" + r"-host|find" + r"-links)|PIP_(?:INDEX|EXTRA)"
)
MACHINE_PATH = re.compile(
    r"(?<![\w.<])(?:/(?:ro" + r"ot|wo" + r"rk|home/\w+|Users/\w+|tmp/v)/|[A-Z]:\\Users\\)"
)
LARGEST_FILE = 300_000

# Path → why it is worth more than 300 kB. An entry that is no longer needed fails.
LARGE_FILES = {
    "resources/fonts/DejaVuSans.ttf": "prints what people write in other alphabets",
    "resources/fonts/NotoEmoji-Regular.ttf": "prints emoji in black on white",
    "resources/i18n/orat_en.ts": "every text of the interface and the documents in English",
}

LOG_METHODS = {"debug", "info", "warning", "error", "exception", "critical"}
LOG_MESSAGE = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*(?: [a-z_]+=%[sd])*")


def test_no_tracked_file_names_a_package_index() -> None:
    found = [where for where, line in lines_of(tracked_files()) if PACKAGE_INDEX.search(line)]
    assert found == []


def test_no_tracked_file_names_a_path_of_somebodys_machine() -> None:
    found = [where for where, line in lines_of(tracked_files()) if MACHINE_PATH.search(line)]
    assert found == []


def test_no_tracked_file_is_large() -> None:
    large = {file.as_posix() for file in tracked_files() if (ROOT / file).stat().st_size > LARGEST_FILE}
    assert large == LARGE_FILES.keys()


def test_requirements_are_pinned_with_digests() -> None:
    for name in ("run", "dev", "audit"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        pins = re.findall(
            r"(?m)^[a-z0-9-]+==\S+(?: ; [^\\\n]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text
        )
        named = re.findall(r"(?m)^[^\s#].*", text)
        assert len(pins) == len(named) > 0


def test_every_text_can_be_found_and_translated() -> None:
    found = [
        f"{file}:{node.lineno}: {reason}"
        for file, tree in modules("orat")
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and (reason := broken_translation(node))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ('self.tr("Vecka {week}").format(week=47)', False),
        ('QCoreApplication.translate("Week", "Vecka {week}")', False),
        ('self.tr(f"Vecka {week}")', True),
        ('self.tr("Vecka {week}".format(week=47))', True),
        ('self.tr("Vecka %d" % 47)', True),
        ("self.tr(text)", True),
        ('translate("Week", f"Vecka {week}")', True),
        ('translate("Week", "Vecka " + week)', True),
        ("painter.translate(width / 2, height / 2)", False),
        ('self.tr("Vecka") + " 47"', True),
        ('self.tr("Möte") + self.tr("vecka")', True),
    ],
)
def test_the_rule_of_texts_sees_what_it_should(code: str, broken: bool) -> None:
    assert any(broken_translation(node) for node in ast.walk(ast.parse(code))) == broken


def test_log_messages_are_codes_and_named_facts() -> None:
    found = [
        f"{file}:{node.lineno}"
        for file, tree in modules("orat")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and called(node) in LOG_METHODS
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"log", "_log", "logger", "logging"}
        and not (
            node.args
            and isinstance(node.args[0], ast.Constant)
            and LOG_MESSAGE.fullmatch(str(node.args[0].value))
        )
    ]
    assert found == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from CPython 3.12 on")
def test_this_pyside_does_not_lose_references_to_none() -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "tests.tools.none_refs"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_commands_that_the_documents_name_exist() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    named = {
        target
        for document in ("README.md", "CONTRIBUTING.md")
        for target in re.findall(r"`make ([a-z]+)", (ROOT / document).read_text(encoding="utf-8"))
    }
    assert named
    assert named <= targets
