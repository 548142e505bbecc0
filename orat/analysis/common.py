"""What a group of concerns has in common: the reasons to say, and the words to show."""

from collections import Counter
from collections.abc import Sequence

from orat.analysis.features import COMMON, features, profile
from orat.analysis.similarity import Aspects, reasons
from orat.analysis.words import words
from orat.domain.concern import Concern
from orat.domain.likeness import Common

_WORDS = 4


def shared_reasons(pairs: Sequence[Aspects]) -> tuple[Common, ...]:
    """The reasons that hold for more than half of the pairs, in the order they are said."""
    counted = Counter(reason for pair in pairs for reason in reasons(pair))
    return tuple(reason for reason in Common if counted[reason] * 2 > len(pairs))


def telling_words(members: Sequence[Concern]) -> tuple[str, ...]:
    """Up to four words that at least half of the concerns share in some form, most shared first.

    Each is shown as it is most often written among them, the shortest of equals.
    """
    holders: Counter[str] = Counter()
    weights: dict[str, float] = {}
    for member in members:
        for feature, weight in profile(member).words.weights.items():
            holders[feature] += 1
            weights[feature] = max(weights.get(feature, 0.0), weight)
    shared = [
        feature
        for feature, count in holders.items()
        if count >= 2
        and count * 2 >= len(members)
        and weights[feature] > 1.5 * COMMON
        and not feature.endswith("~")
    ]
    shared.sort(key=lambda feature: (-holders[feature] * weights[feature], feature))
    shown = (_surface(feature, members) for feature in shared)
    return tuple(dict.fromkeys(shown))[:_WORDS]


def _surface(feature: str, members: Sequence[Concern]) -> str:
    written: Counter[str] = Counter()
    for member in members:
        texts = words(f"{member.title} {member.description} {member.place}")
        written.update({word for word in texts if any(name == feature for name, _ in features(word))})
    return min(written, key=lambda word: (-written[word], len(word), word), default=feature)
