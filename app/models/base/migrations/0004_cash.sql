-- Money that goes out and moves: funds, expenses, transfers between accounts, days that are closed.

CREATE TABLE fund (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  purpose TEXT NOT NULL,
  act TEXT NOT NULL,
  opening_balance INTEGER NOT NULL,
  opened_on TEXT NOT NULL,
  closed_on TEXT
) STRICT;

ALTER TABLE dues_plan ADD COLUMN fund_id INTEGER REFERENCES fund (id);
ALTER TABLE charge ADD COLUMN fund_id INTEGER REFERENCES fund (id);
CREATE INDEX charge_by_fund ON charge (fund_id) WHERE fund_id IS NOT NULL;

CREATE TABLE expense_category (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE expense (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  paid_on TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque', 'wallet', 'card')),
  reference TEXT NOT NULL,
  supplier TEXT NOT NULL CHECK (supplier <> ''),
  supplier_tax_id TEXT NOT NULL,
  concept TEXT NOT NULL CHECK (concept <> ''),
  document_kind TEXT NOT NULL CHECK (document_kind <> ''),
  document_number TEXT NOT NULL,
  document_authorization TEXT NOT NULL,
  document_uuid TEXT NOT NULL,
  document_on TEXT,
  total INTEGER NOT NULL CHECK (total > 0),
  withheld INTEGER NOT NULL CHECK (withheld >= 0 AND withheld < total),
  currency TEXT NOT NULL,
  corrects_id INTEGER REFERENCES expense (id)
) STRICT;
CREATE INDEX expense_by_day ON expense (paid_on);
CREATE INDEX expense_by_account ON expense (account_id, paid_on);
CREATE INDEX expense_by_document ON expense (document_number) WHERE document_number <> '';

CREATE TABLE expense_tax (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  expense_id INTEGER NOT NULL REFERENCES expense (id),
  rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 10000),
  amount INTEGER NOT NULL CHECK (amount > 0),
  tax INTEGER NOT NULL CHECK (tax >= 0 AND tax <= amount),
  UNIQUE (expense_id, rate)
) STRICT;

CREATE TABLE expense_part (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  expense_id INTEGER NOT NULL REFERENCES expense (id),
  category_id INTEGER NOT NULL REFERENCES expense_category (id),
  fund_id INTEGER REFERENCES fund (id),
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX expense_part_by_expense ON expense_part (expense_id);
CREATE INDEX expense_part_by_fund ON expense_part (fund_id) WHERE fund_id IS NOT NULL;

CREATE TABLE expense_void (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  expense_id INTEGER NOT NULL UNIQUE REFERENCES expense (id),
  voided_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE account_move (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  moved_on TEXT NOT NULL,
  from_id INTEGER NOT NULL REFERENCES money_account (id),
  to_id INTEGER NOT NULL REFERENCES money_account (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  reference TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES account_move (id),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX account_move_by_day ON account_move (moved_on);

CREATE TABLE day_close (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  day TEXT NOT NULL,
  expected INTEGER NOT NULL,
  counted INTEGER NOT NULL CHECK (counted >= 0),
  explanation TEXT NOT NULL,
  closed_at TEXT NOT NULL
) STRICT;
CREATE INDEX day_close_by_account ON day_close (account_id, day);

CREATE TABLE day_reopen (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  close_id INTEGER NOT NULL UNIQUE REFERENCES day_close (id),
  reopened_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE cash_count (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  close_id INTEGER NOT NULL REFERENCES day_close (id),
  denomination INTEGER NOT NULL CHECK (denomination > 0),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (close_id, denomination)
) STRICT;
