"""The words of the mail that a package goes along with."""

from dataclasses import dataclass

from orat.documents.wording import Translate
from orat.domain.package import PackageKind, PackedRefusal


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLetter:
    """What a package brings, how many concerns it is about, who sends it, and whether it is locked."""

    kind: PackageKind
    count: int
    sender: str
    locked: bool = False


def package_letter(facts: PackageLetter, translate: Translate) -> tuple[str, str]:
    """Subject and text of the mail."""
    one = translate("PackageMail", "1 iakttagelse")
    what = one if facts.count == 1 else translate("PackageMail", "{count} iakttagelser")
    what = what.format(count=facts.count)
    if facts.kind is PackageKind.CONCERNS:
        subject = translate("PackageMail", "Paket med {what} från {sender}")
        about = translate("PackageMail", "Här kommer ett paket med {what} från {sender}.")
        then = translate(
            "PackageMail",
            "När mötet är hållet svarar ni med ett paket: Inkorg, Mer, Svara med paket…",
        )
    else:
        subject = translate("PackageMail", "Svar på {what} från {sender}")
        about = translate("PackageMail", "Här kommer svar på {what} från {sender}.")
        then = translate("PackageMail", "Varje svar hamnar på den iakttagelse som det gäller.")
    lines = [
        translate("PackageMail", "Hej!"),
        "",
        about,
        "",
        translate(
            "PackageMail",
            "Släpp filen på fönstret i Örat mot marken, eller spara mejlet i mappen som bevakas där. {then}",
        ).format(then=then),
    ]
    if facts.locked:
        said = translate("PackageMail", "Paketet är låst. Lösenordet får ni på annat sätt än i ett mejl.")
        lines += ["", said]
    text = "\n".join((*lines, ""))
    return subject.format(what=what, sender=facts.sender), text.format(what=what, sender=facts.sender)


def refusal(change: PackedRefusal, translate: Translate) -> str:
    """What a concern is told of a change that was not taken over where it was sent."""
    if change.referred_to:
        said = translate("PackageMail", "Ändringen togs inte in. Den hör hemma i ett annat forum: {forum}.")
        return " ".join(filter(None, (said.format(forum=change.referred_to), change.reason)))
    return translate("PackageMail", "Ändringen togs inte in: {reason}").format(reason=change.reason)
