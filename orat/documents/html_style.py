"""The look of the web page: that of the paper, light or dark as the reader wants it, and when printed."""

import re

from orat.documents.blocks import PageFrame, Tone
from orat.documents.characters import one_line
from orat.documents.pdf.styles import (
    ACCENT,
    BADGES,
    INK,
    PAPER,
    QUIET_INK,
    RULE,
    STAMP,
    STRONG_INK,
    TINT,
)

LIGHT = {
    "ground": "#FFFFFF",
    "head": PAPER,
    "tint": TINT,
    "ink": INK,
    "strong": STRONG_INK,
    "quiet": QUIET_INK,
    "accent": ACCENT,
    "stamp": STAMP,
    "rule": RULE,
    **{f"{tone}-ink": ink for tone, (ink, _) in BADGES.items()},
    **{f"{tone}-fill": fill for tone, (_, fill) in BADGES.items()},
}
"""The colours of the paper, by what they are for."""

_DARK_BADGES = {
    Tone.PLAIN: ("#CFD8D9", "#303A3D"),
    Tone.ACCENT: ("#9FE0D9", "#1A3D3D"),
    Tone.DRAFT: ("#F0D67A", "#40370F"),
    Tone.LOW: ("#CFD8D9", "#303A3D"),
    Tone.MODERATE: ("#F0D67A", "#40370F"),
    Tone.HIGH: ("#FBB98A", "#472A15"),
    Tone.ACUTE: ("#FFA9B4", "#4A1E25"),
}
DARK = {
    "ground": "#141A1C",
    "head": "#232C2F",
    "tint": "#1A3D3D",
    "ink": "#E9EDEC",
    "strong": "#FFFFFF",
    "quiet": "#B4BFC0",
    "accent": "#7AD3CB",
    "stamp": "#FFA9B4",
    "rule": "#384345",
    **{f"{tone}-ink": ink for tone, (ink, _) in _DARK_BADGES.items()},
    **{f"{tone}-fill": fill for tone, (_, fill) in _DARK_BADGES.items()},
}

_RULES = """
* { box-sizing: border-box; }
figure { margin: 0.75rem 0 1rem; break-inside: avoid; }
figure img { display: block; max-width: min(100%, 32rem); max-height: 26rem; width: auto; height: auto; }
figcaption { margin-top: 0.3rem; color: var(--quiet); }
html { background: var(--ground); color: var(--ink); }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem;
  font: 1rem/1.5 "Open Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem;
  padding-bottom: .6rem; border-bottom: 2px solid var(--accent); color: var(--quiet); font-size: .875rem; }
header p, footer p { margin: 0; }
header strong { color: var(--strong); font-size: 1rem; }
header .stamp { flex-basis: 100%; text-align: center; color: var(--stamp); font-weight: 700; }
header .stamp span { display: inline-block; padding: .1rem .75rem; border: 2px solid; border-radius: .25rem; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; margin-top: 2.5rem;
  padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .8rem; }
h1, h2, h3, h4, h5, h6 { color: var(--strong); line-height: 1.3; margin: 1.5rem 0 .4rem; }
h1 { font-size: 1.9rem; margin-top: 1.75rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.05rem; }
h4, h5, h6 { font-size: 1rem; }
.number { color: var(--accent); }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between;
  gap: 0 1.5rem; }
.aside { margin: 0; color: var(--quiet); font-size: .9rem; }
.badge { display: inline-block; padding: 0 .5em; border-radius: .25rem; font-size: .8rem; font-weight: 600;
  line-height: 1.6; vertical-align: .15em; white-space: nowrap; }
p { margin: 0 0 .6rem; }
.subtitle { color: var(--quiet); font-size: 1.08rem; margin-bottom: 1rem; }
.quiet { color: var(--quiet); font-size: .92rem; }
a { color: var(--accent); }
svg { width: 4.8em; height: 1em; vertical-align: -.1em; color: var(--accent); }
dl { margin: .6rem 0; }
dl div { display: grid; grid-template-columns: minmax(8rem, 22%) 1fr; gap: 0 1rem; padding: .2rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.callout { background: var(--tint); border-radius: .4rem; padding: .7rem 1rem .3rem; margin: 1rem 0; }
.title { font-weight: 700; margin-bottom: .2rem; }
.decision { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem .9rem; margin: .8rem 0; }
table { width: 100%; margin: .6rem 0 1rem; border-collapse: collapse; font-size: .92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
th, td { min-width: 5.5em; padding: .35rem .6rem; border-bottom: 1px solid var(--rule);
  text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.dense th, .dense td { padding-top: .1rem; padding-bottom: .1rem; }
th { font-weight: 600; }
thead th, thead td { background: var(--head); color: var(--strong); }
ol, ul { margin: 0 0 .6rem; padding-left: 1.75rem; }
li ol, li ul, .decision > :last-child { margin-bottom: 0; }
ul.labels, nav ol { list-style: none; padding-left: 1.25rem; }
nav > ol { padding-left: 0; }
@counter-style bracket-number { system: extends decimal; suffix: ") "; }
@counter-style bracket-letter { system: extends lower-alpha; suffix: ") "; }
.bracket-number { list-style-type: bracket-number; }
.letter { list-style-type: lower-alpha; }
.bracket-letter { list-style-type: bracket-letter; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0; }
.sign { max-width: 20rem; margin: 3.5rem 0 0; padding-top: .2rem; border-top: 1px solid var(--ink); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
  html { font-size: 9.6pt; }
  body { max-width: none; padding: 0; line-height: 1.45; }
  h1 { font-size: 18pt; }
  h2 { font-size: 11.5pt; }
  h3, h4, h5, h6 { font-size: 9.6pt; }
  h1, h2, h3, h4, h5, h6, .heading, .title { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  tr, .badge, .sign, dl div { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, thead td, .callout, .badge { print-color-adjust: exact; }
  a { color: inherit; }
  hr { border: 0; margin: 0; break-after: page; }
}
"""


_COUNTED = re.compile(r"\{(pages?)\}")


def stylesheet(frame: PageFrame) -> str:
    """The whole stylesheet; on paper every page says in its margins what the frame says."""
    dark = "\n".join(f"  {line}" for line in _theme(DARK).splitlines())
    badges = "\n".join(
        f".{tone} {{ color: var(--{tone}-ink); background: var(--{tone}-fill); }}" for tone in Tone
    )
    return (
        f"{_theme(LIGHT)}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}"
        f"{_RULES}{badges}\n{_pages(frame)}"
    )


def _theme(colours: dict[str, str]) -> str:
    named = " ".join(f"--{name}: {colour};" for name, colour in colours.items())
    return f":root {{ color-scheme: light dark; {named} }}"


def _pages(frame: PageFrame) -> str:
    """Margins as on the paper, with the document's name and state over the text and the page under it."""
    named = " · ".join(filter(None, (frame.stamp, frame.title, frame.state)))
    counter = " ".join(
        f"counter({part})" if index % 2 else _quoted(part)
        for index, part in enumerate(_COUNTED.split(frame.counter))
    )
    small = f"font: 7.5pt sans-serif; color: {QUIET_INK};"
    return f"""@page {{ size: A4; margin: 20mm 17mm;
  @top-right {{ content: {_quoted(named)}; {small} }}
  @bottom-left {{ content: {_quoted(frame.foot_left)}; {small} }}
  @bottom-right {{ content: {counter}; {small} }}
}}
@page :first {{ margin-top: 15mm; @top-right {{ content: ""; }} }}
"""


def _quoted(text: str) -> str:
    """A CSS string of any text; all but letters, digits and spaces are code points, so nothing can end it."""
    safe = (
        char if char == " " or (char.isascii() and char.isalnum()) else f"\\{ord(char):x} "
        for char in one_line(text)
    )
    return f'"{"".join(safe)}"'
