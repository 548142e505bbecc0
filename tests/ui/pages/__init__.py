"""Page objects: each acts on one page as a person does, by the words that stand there."""
