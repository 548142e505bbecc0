"""What the safe asks and offers in dialogs, at the first start and under Register."""
