-- Where an organisation is when it is not in the office's own country: "MX"; "" for the same country.

ALTER TABLE organization ADD COLUMN country TEXT NOT NULL DEFAULT '';
