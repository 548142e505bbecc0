"""What stands above the page until it is over: one banner for each matter, no room where there is none."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from orat.ui.widgets.banner import Banner

_ABOVE = 12


class BannerColumn(QVBoxLayout):
    """`put` a banner by the key of its matter."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(6)
        self._banners: dict[str, Banner] = {}

    def put(self, key: str, banner: Banner | None) -> None:
        """Show a banner in place of the one with the same key, or take that away with None."""
        old = self._banners.pop(key, None)
        if old is not None:
            self._take_away(old)
        if banner is not None:
            self._banners[key] = banner
            self.addWidget(banner)
            banner.closed.connect(partial(self.put, key, None))
        self.setContentsMargins(0, _ABOVE if self._banners else 0, 0, 0)

    def _take_away(self, banner: Banner) -> None:
        self.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
