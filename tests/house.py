"""What the rules of the house look at: the files of the project, and the calls that hold texts."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]


def tracked_files() -> list[Path]:
    """The files that git keeps, as paths from the root."""
    # A checkout that belongs to somebody else, as on a build machine, is trusted for this one question.
    answer = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = [Path(name) for name in answer.stdout.split("\0") if name]
    return [name for name in names if (ROOT / name).is_file()]


def lines_of(files: list[Path]) -> Iterator[tuple[str, str]]:
    """Each line of the text files among these, with where it stands ("orat/cli.py:12")."""
    for file in files:
        try:
            text = (ROOT / file).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            yield f"{file.as_posix()}:{number}", line


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The Python files in these folders, parsed, with their names from the root."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_bytes())


def called(node: ast.AST) -> str:
    """The last part of the name that is called ("tr" in self.tr(...)), or an empty string."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _put_together(text: ast.expr) -> bool:
    if isinstance(text, ast.BinOp) or called(text) == "format":
        # Painters translate too, by numbers.
        return any(isinstance(node, ast.Constant) and isinstance(node.value, str) for node in ast.walk(text))
    return isinstance(text, ast.JoinedStr)


def broken_translation(node: ast.AST) -> str:
    """Why lupdate would not find this text or nobody could translate it well; empty if all is well."""
    name = called(node)
    if isinstance(node, ast.Call) and name in TRANSLATORS:
        texts = node.args[TRANSLATORS[name] :]
        if any(_put_together(text) for text in texts):
            return "the text is put together before it is translated"
        if name == "tr" and texts and not isinstance(texts[0], ast.Constant):
            return "the text is not a literal"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [side for side in (node.left, node.right) if called(side) in TRANSLATORS]
        other = [side for side in (node.left, node.right) if isinstance(side, ast.Constant | ast.JoinedStr)]
        if len(sides) == 2 or (sides and other):
            return "a sentence is put together of translated pieces"
    return ""


# Where among the arguments the text stands.
TRANSLATORS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1, "QT_TR_NOOP": 0}
