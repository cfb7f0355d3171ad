-- Dues by index unit, size or workers; exempt months, shares of a month, discounts, scholarships, late fees.

ALTER TABLE dues_plan ADD COLUMN kind TEXT NOT NULL DEFAULT 'ordinary';
ALTER TABLE dues_plan ADD COLUMN index_unit TEXT NOT NULL DEFAULT '';
ALTER TABLE dues_plan ADD COLUMN basis TEXT NOT NULL DEFAULT 'same';
ALTER TABLE dues_plan ADD COLUMN exempt_months TEXT NOT NULL DEFAULT '';
ALTER TABLE dues_plan ADD COLUMN prorates INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN act TEXT NOT NULL DEFAULT '';
ALTER TABLE dues_plan ADD COLUMN ahead_months INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN ahead_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN late_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN late_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN late_amount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dues_plan ADD COLUMN late_article TEXT NOT NULL DEFAULT '';

ALTER TABLE charge ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE charge ADD COLUMN about_id INTEGER REFERENCES charge (id);
CREATE INDEX charge_by_about ON charge (about_id) WHERE about_id IS NOT NULL;

CREATE TABLE plan_rate (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES dues_plan (id),
  size_class TEXT NOT NULL CHECK (size_class IN ('', 'micro', 'small', 'medium', 'large')),
  from_workers INTEGER CHECK (from_workers >= 0),
  amount INTEGER NOT NULL CHECK (amount > 0),
  CHECK ((size_class = '') = (from_workers IS NOT NULL)),
  UNIQUE (plan_id, size_class, from_workers)
) STRICT;

CREATE TABLE index_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL CHECK (unit <> ''),
  from_date TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value > 0),
  source TEXT NOT NULL,
  UNIQUE (unit, from_date)
) STRICT;

CREATE TABLE allowance (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  plan_id INTEGER REFERENCES dues_plan (id),
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 10000),
  from_date TEXT NOT NULL,
  until_date TEXT,
  reason TEXT NOT NULL CHECK (reason <> ''),
  act TEXT NOT NULL CHECK (act <> '')
) STRICT;
CREATE INDEX allowance_by_member ON allowance (member_id);
