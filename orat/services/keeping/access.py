"""Whether a data folder may be written in: not on a network, not synchronised, not while another has it."""

from pathlib import Path

from orat.errors import EnvironmentFault
from orat.services.keeping.holding import Holder, Holding
from orat.services.keeping.places import Place, PlaceKind, place_of

_FAULTS = {PlaceKind.NETWORK: "network-folder", PlaceKind.SYNCED: "synced-folder"}


def hindrance(
    folder: Path, holding: Holding, *, wait: float = 0, place: Place | None = None
) -> EnvironmentFault | None:
    """Take the folder for writing; what stands in the way, if anything does, and then it may only be read.

    The fault is "network-folder" (folder), "synced-folder" (folder, name), "register-held" (user, computer)
    or "read-only" (path). `wait` is how many seconds another's hold is waited out.
    """
    place = place or place_of(folder)
    if place.kind in _FAULTS:
        return EnvironmentFault(_FAULTS[place.kind], folder=str(folder), name=place.name)
    try:
        if holding.held or holding.take(wait):
            return None
    except EnvironmentFault as fault:
        return fault
    holder = holding.holder() or Holder()
    return EnvironmentFault("register-held", user=holder.user, computer=holder.computer)
