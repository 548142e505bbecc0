"""Uppföljning: what became of the measures, and who still waits for an answer."""
