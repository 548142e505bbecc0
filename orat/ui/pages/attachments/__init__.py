"""Attachments: the strip that shows them at a concern, a point or a measure, and what is done with them."""

from orat.ui.pages.attachments.strip import AttachmentStrip

__all__ = ["AttachmentStrip"]
