"""What stands on the form that schools fill in, beside its fields."""

from orat.documents.wording import Translate

Words = dict[str, str]


def labels(translate: Translate) -> Words:
    """The label of each answer; also what a screen reader says of its field."""
    return {
        "title": translate("Form", "Vad hände? En mening"),
        "category": translate("Form", "Kategori"),
        "happened_on": translate("Form", "Datum"),
        "happened_at": translate("Form", "Från kl."),
        "ended_at": translate("Form", "Till kl."),
        "place": translate("Form", "Plats"),
        "area": translate("Form", "Område eller stadsdel"),
        "description": translate("Form", "Berätta mer: vad, hur många, hur länge, hur det störde skolan"),
        "severity": translate("Form", "Allvar"),
        "certainty": translate("Form", "Hur vet ni det?"),
        "source": translate("Form", "Vem berättade?"),
        "police_report": translate("Form", "Polisanmält?"),
        "police_reference": translate("Form", "Anmälans nummer"),
        "effects": translate("Form", "Vad påverkades?"),
        "recurrence": translate("Form", "Händer det ofta? Hur ofta"),
        "already_done": translate("Form", "Vad har ni redan gjort?"),
        "help_wanted": translate("Form", "Vilken hjälp önskar ni?"),
        "role": translate("Form", "Din roll, till exempel rektor (skriv inget namn)"),
    }


def hints(translate: Translate) -> Words:
    """What is added to a label for who asks for help with a field."""
    return {
        "category": translate("Form", "Vad som hör till varje kategori står efter händelserna."),
        "happened_on": translate("Form", "Till exempel 22 nov 2026, eller natten mot 22 nov 2026."),
        "happened_at": translate("Form", "Till exempel 20.15."),
        "severity": translate(
            "Form", "Akut: ring 112 om det pågår, annars 114 14. Blanketten är inget larm."
        ),
        "description": translate("Form", "Skriv inga namn och inget som pekar ut en person."),
    }


def choices(translate: Translate) -> dict[str, tuple[tuple[str, str], ...]]:
    """The answers to choose between: the value that is kept, and the word."""
    return {
        "severity": (
            ("1", translate("Form", "1 Låg: stör eller oroar")),
            ("2", translate("Form", "2 Måttlig: behöver stöd")),
            ("3", translate("Form", "3 Hög: risk för skada")),
            ("4", translate("Form", "4 Akut: fara för liv")),
        ),
        "certainty": (
            ("seen", translate("Form", "Sett själva")),
            ("heard", translate("Form", "Hört av någon")),
            ("rumour", translate("Form", "Rykte")),
        ),
        "source": (
            ("own", translate("Form", "Egen iakttagelse")),
            ("staff", translate("Form", "Personal")),
            ("pupil", translate("Form", "Elev")),
            ("guardian", translate("Form", "Vårdnadshavare")),
            ("neighbour", translate("Form", "Granne")),
            ("police", translate("Form", "Polis")),
            ("rumour", translate("Form", "Rykte")),
        ),
        "police_report": (
            ("yes", translate("Form", "Ja")),
            ("no", translate("Form", "Nej")),
            ("unknown", translate("Form", "Vet inte")),
        ),
    }


def effects(translate: Translate) -> tuple[tuple[str, str], ...]:
    """What can have been touched, to tick."""
    return (
        ("pupils", translate("Form", "Elever")),
        ("staff", translate("Form", "Personal")),
        ("teaching", translate("Form", "Undervisning")),
        ("way_to_school", translate("Form", "Skolväg")),
        ("premises", translate("Form", "Lokaler")),
    )


def not_here(translate: Translate) -> tuple[tuple[str, str], ...]:
    """What does not belong in the form, in bold, and where it goes."""
    return (
        (
            translate("Form", "Pågående brott eller fara:"),
            translate("Form", "ring 112. Annars polisen 114 14. Blanketten larmar ingen."),
        ),
        (
            translate("Form", "Oro för ett barn:"),
            translate("Form", "gör en orosanmälan till socialtjänsten. Enskild elev: elevhälsan."),
        ),
        (
            translate("Form", "Skriv om platsen, aldrig om personer:"),
            translate("Form", "inga namn, telefonnummer, bilnummer, adresser hem eller hälsouppgifter."),
        ),
    )


def frame(translate: Translate) -> Words:
    """What stands once on the page."""
    return {
        "title": translate("Form", "Iakttagelser till Örat mot marken"),
        "unit": translate("Form", "Enhet"),
        "event": translate("Form", "Händelse {number}"),
        "not_here": translate("Form", "Hör inte hit"),
        "guide": translate("Form", "Vad hör till vilken kategori, och vad är bra att skriva?"),
        "send": translate("Form", "Spara blanketten och mejla den till {address}. Tre händelser får plats."),
        "send_to": translate("Form", "Spara blanketten och mejla den till"),
        "send_to_hint": translate("Form", "Adressen som blanketten mejlas till."),
        "room": translate("Form", "Tre händelser får plats."),
        "subject": translate("Form", "Blankett för iakttagelser, att fylla i på skärmen"),
        "not_chosen": translate("Form", "(välj)"),
        "example": translate("Form", "EXEMPELDATA"),
    }
