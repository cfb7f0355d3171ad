"""What the law on personal data asks of an office: notices, requests, breaches, erasing."""
