"""The page "Alliance": linking, sending, receiving, and for an alliance the figures of its guilds."""
