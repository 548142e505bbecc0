"""How the columns of a table share its width."""

from collections.abc import Sequence


def shared(least: Sequence[float], wish: Sequence[float], width: float) -> list[float]:
    """Widths that fill a table: what each column wishes where that fits, else the short ones first what they
    wish. None gets less than its least, its longest word, unless there is no room for all of those.
    """
    if sum(wish) <= width:
        return [width * natural / sum(wish) for natural in wish]
    floor = list(least) if sum(least) <= width else _levelled(least, width)
    columns = list(floor)
    waiting = sorted(range(len(wish)), key=lambda index: wish[index])
    left = width
    while waiting:
        index, *others = waiting
        if wish[index] > min(left / len(waiting), left - sum(floor[other] for other in others)):
            break
        columns[index] = wish[index]
        left -= wish[index]
        waiting = others
    while waiting:
        total = sum(wish[index] for index in waiting)
        pressed = [index for index in waiting if left * wish[index] / total < floor[index]]
        if not pressed:
            for index in waiting:
                columns[index] = left * wish[index] / total
            break
        left -= sum(floor[index] for index in pressed)
        waiting = [index for index in waiting if index not in pressed]
    return columns


def _levelled(widths: Sequence[float], room: float) -> list[float]:
    """The widths, the greatest of them made even so that together they fill the room."""
    levelled = [0.0] * len(widths)
    order = sorted(range(len(widths)), key=lambda index: widths[index])
    for done, index in enumerate(order):
        levelled[index] = min(widths[index], room / (len(order) - done))
        room -= levelled[index]
    return levelled
