"""The exchange with other offices: counterparts, rounds, mirrors.

Files and encryption are in ``app.exchange``.
"""
