"""The log of what was sent, and what becomes of a sending that nobody knows the end of."""

from dataclasses import replace

from orat.domain.changes import Done
from orat.domain.mail import DispatchView
from orat.domain.sending import Dispatch, DispatchState, Receipt, ReceiptState
from orat.services.documents.receivers import Receivers
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader


class Dispatches(Receivers):
    """Use cases on sendings that were begun. What this run is sending just now is not interrupted."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._under_way: set[int] = set()

    def dispatch(self, dispatch_id: int) -> DispatchView:
        """One sending."""
        with self._store.read() as reader:
            return _views(reader, (reader.get(Dispatch, dispatch_id),))[0]

    def dispatches(self, meeting_id: int | None = None) -> tuple[DispatchView, ...]:
        """The sendings of a meeting, or all, newest first."""
        only = {} if meeting_id is None else {"meeting_id": meeting_id}
        with self._store.read() as reader:
            return _views(reader, reader.all(Dispatch, order=("-begun_at", "-id"), **only))

    def interrupted(self) -> tuple[DispatchView, ...]:
        """The sendings whose outcome nobody knows, because the program stopped in their midst: they may have
        got through.
        """
        with self._store.read() as reader:
            left = reader.all(Dispatch, state=DispatchState.SENDING, order=("-begun_at", "-id"))
            return _views(reader, tuple(each for each in left if each.id not in self._under_way))

    def settle(self, dispatch_id: int) -> Done[Dispatch]:
        """Record that nobody knows how an interrupted sending ended; a person has been told. Does nothing to
        one that ended.
        """
        with self._store.write("sending.end", run=ASIDE, undoable=False) as work:
            dispatch = work.get(Dispatch, dispatch_id)
            if dispatch.state is DispatchState.SENDING and dispatch_id not in self._under_way:
                for receipt in work.all(Receipt, dispatch_id=dispatch_id):
                    work.save(replace(receipt, state=ReceiptState.UNKNOWN, code="interrupted"))
                dispatch = replace(
                    dispatch, state=DispatchState.PARTLY, ended_at=self._now(), failure="interrupted"
                )
                work.save(dispatch)
            work.fact(title=dispatch.title, state=dispatch.state.value)
        return Done(dispatch, work.change)


def _views(reader: Reader, dispatches: tuple[Dispatch, ...]) -> tuple[DispatchView, ...]:
    by_dispatch: dict[int, list[Receipt]] = {each.id: [] for each in dispatches}
    for receipt in reader.all(Receipt, dispatch_id=list(by_dispatch)) if by_dispatch else ():
        by_dispatch[receipt.dispatch_id].append(receipt)
    return tuple(DispatchView(dispatch=each, receipts=tuple(by_dispatch[each.id])) for each in dispatches)
