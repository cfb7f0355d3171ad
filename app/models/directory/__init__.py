"""Who exists: people and organisations, whatever they are to the office. Membership is next door."""
