"""Who belongs to the office: categories, members, status by dated events. What they owe is in ``dues``."""
