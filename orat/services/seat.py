"""Who sits here: the name that stands in the log and in what is written."""

from orat.domain.text import clean_line
from orat.services.desk import Desk


class Seat(Desk):
    """What is remembered of it is the seat's and not the register's, so nothing is written here."""

    def acting(self) -> tuple[str, bool]:
        """What whoever works here is called, and whether the register has a person of that name."""
        name = self._store.actor
        with self._store.read() as reader:
            people = reader.register.people()
        return name, any(person.name.casefold() == name.casefold() for person in people)

    def act_as(self, name: str) -> str:
        """Call whoever works here by another name from now on; what is logged already keeps the old one.

        Raises UserError("empty"), ("too-long").
        """
        self._store.actor = clean_line(name, "name", required=True)
        return self._store.actor
