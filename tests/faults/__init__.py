"""What may happen to a program at work: killed, disk full, two at once, an old copy. No promise may be lost."""
