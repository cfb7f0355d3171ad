-- The counter of an office: several members on one receipt, payers who are no members, other income, foreign money,
-- cheques, instalments, pads, fiscal documents, money without a name, bank statements, reminders, budget, locks, acts.

CREATE TABLE payment_new (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER REFERENCES member (id),
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  currency TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque', 'wallet', 'card')),
  reference TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES payment (id),
  income_kind TEXT NOT NULL DEFAULT ''
    CHECK (income_kind IN ('', 'donation', 'service', 'sale', 'grant', 'interest', 'other')),
  fund_id INTEGER REFERENCES fund (id),
  concept TEXT NOT NULL DEFAULT '',
  collector TEXT NOT NULL DEFAULT '',
  tendered INTEGER,
  tendered_currency TEXT NOT NULL DEFAULT '',
  rate TEXT NOT NULL DEFAULT '',
  CHECK ((amount < 0) = (reverses_id IS NOT NULL)),
  CHECK ((member_id IS NULL) = (income_kind <> '')),
  CHECK ((tendered IS NULL) = (tendered_currency = '') AND (tendered IS NULL) = (rate = ''))
) STRICT;
INSERT INTO payment_new (id, uid, member_id, account_id, paid_on, amount, currency, method, reference, note, reverses_id)
  SELECT id, uid, member_id, account_id, paid_on, amount, currency, method, reference, note, reverses_id FROM payment;
DROP TABLE payment;
ALTER TABLE payment_new RENAME TO payment;
CREATE INDEX payment_by_member ON payment (member_id, paid_on);
CREATE INDEX payment_by_day ON payment (paid_on);
CREATE INDEX payment_by_reference ON payment (reference) WHERE reference <> '';
CREATE INDEX payment_by_fund ON payment (fund_id) WHERE fund_id IS NOT NULL;

CREATE TABLE receipt_new (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  series_id INTEGER NOT NULL REFERENCES receipt_series (id),
  number INTEGER NOT NULL CHECK (number > 0),
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  member_id INTEGER REFERENCES member (id),
  payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  content TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  code TEXT NOT NULL,
  corrects_id INTEGER REFERENCES receipt (id),
  kind TEXT NOT NULL DEFAULT 'receipt' CHECK (kind IN ('receipt', 'donation')),
  payer_name TEXT NOT NULL DEFAULT '',
  payer_tax_id TEXT NOT NULL DEFAULT '',
  UNIQUE (series_id, number),
  CHECK (member_id IS NOT NULL OR payer_name <> '')
) STRICT;
INSERT INTO receipt_new (id, uid, series_id, number, issued_on, issued_at, member_id, payment_id, amount, currency,
    content, previous_hash, hash, code, corrects_id)
  SELECT id, uid, series_id, number, issued_on, issued_at, member_id, payment_id, amount, currency,
    content, previous_hash, hash, code, corrects_id FROM receipt;
DROP TABLE receipt;
ALTER TABLE receipt_new RENAME TO receipt;
CREATE INDEX receipt_by_member ON receipt (member_id);
CREATE INDEX receipt_by_day ON receipt (issued_on);

CREATE TABLE receipt_share (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id)
) STRICT;
CREATE INDEX receipt_share_by_receipt ON receipt_share (receipt_id);

ALTER TABLE receipt_series ADD COLUMN purpose TEXT NOT NULL DEFAULT 'receipt';
ALTER TABLE receipt_series ADD COLUMN last_number INTEGER;
ALTER TABLE receipt_series ADD COLUMN holder TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt_series ADD COLUMN handed_on TEXT;
ALTER TABLE receipt_series ADD COLUMN returned_on TEXT;

CREATE TABLE cheque (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id),
  bank TEXT NOT NULL,
  number TEXT NOT NULL CHECK (number <> ''),
  drawer TEXT NOT NULL,
  payable_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX cheque_by_number ON cheque (number);

CREATE TABLE cheque_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  cheque_id INTEGER NOT NULL REFERENCES cheque (id),
  kind TEXT NOT NULL CHECK (kind IN ('deposited', 'cleared', 'returned')),
  on_date TEXT NOT NULL,
  move_id INTEGER REFERENCES account_move (id),
  reason TEXT NOT NULL,
  CHECK ((kind = 'returned') = (reason <> ''))
) STRICT;
CREATE INDEX cheque_event_by_cheque ON cheque_event (cheque_id);

CREATE TABLE instalment_plan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  agreed_on TEXT NOT NULL,
  act TEXT NOT NULL,
  note TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT NOT NULL,
  CHECK ((ended_on IS NULL) = (end_reason = ''))
) STRICT;
CREATE INDEX instalment_plan_by_member ON instalment_plan (member_id);

CREATE TABLE instalment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES instalment_plan (id),
  number INTEGER NOT NULL CHECK (number > 0),
  due_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE instalment_charge (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES instalment_plan (id),
  charge_id INTEGER NOT NULL REFERENCES charge (id),
  UNIQUE (plan_id, charge_id)
) STRICT;
CREATE INDEX instalment_charge_by_charge ON instalment_charge (charge_id);

CREATE TABLE fiscal_stamp (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind <> ''),
  number TEXT NOT NULL CHECK (number <> ''),
  from_date TEXT,
  until_date TEXT,
  first_number INTEGER,
  last_number INTEGER,
  note TEXT NOT NULL,
  UNIQUE (kind, number)
) STRICT;

CREATE TABLE fiscal_document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind <> ''),
  number TEXT NOT NULL CHECK (number <> ''),
  stamp TEXT NOT NULL,
  code TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  receiver TEXT NOT NULL,
  receiver_tax_id TEXT NOT NULL,
  cancelled_on TEXT,
  cancel_reason TEXT NOT NULL,
  CHECK ((cancelled_on IS NULL) = (cancel_reason = ''))
) STRICT;
CREATE INDEX fiscal_document_by_number ON fiscal_document (number);

CREATE TABLE fiscal_link (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  document_id INTEGER NOT NULL REFERENCES fiscal_document (id),
  receipt_id INTEGER REFERENCES receipt (id),
  charge_id INTEGER REFERENCES charge (id),
  CHECK ((receipt_id IS NULL) <> (charge_id IS NULL)),
  UNIQUE (document_id, receipt_id),
  UNIQUE (document_id, charge_id)
) STRICT;
CREATE INDEX fiscal_link_by_receipt ON fiscal_link (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX fiscal_link_by_charge ON fiscal_link (charge_id) WHERE charge_id IS NOT NULL;

CREATE TABLE unidentified (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  came_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque', 'wallet', 'card')),
  reference TEXT NOT NULL,
  payer TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX unidentified_by_day ON unidentified (came_on);

CREATE TABLE identification (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  unidentified_id INTEGER NOT NULL REFERENCES unidentified (id),
  receipt_id INTEGER UNIQUE REFERENCES receipt (id),
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK ((receipt_id IS NULL) = (reason <> ''))
) STRICT;
CREATE INDEX identification_by_income ON identification (unidentified_id);

CREATE TABLE payer_alias (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  folded TEXT NOT NULL CHECK (folded <> '')
) STRICT;
CREATE INDEX payer_alias_by_text ON payer_alias (folded, member_id);

CREATE TABLE bank_statement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  file_name TEXT NOT NULL,
  read_on TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT NOT NULL,
  closing_balance INTEGER
) STRICT;

CREATE TABLE bank_line (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  statement_id INTEGER NOT NULL REFERENCES bank_statement (id),
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  day TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  description TEXT NOT NULL,
  reference TEXT NOT NULL,
  repeat INTEGER NOT NULL CHECK (repeat >= 0),
  UNIQUE (account_id, day, amount, description, reference, repeat)
) STRICT;
CREATE INDEX bank_line_by_statement ON bank_line (statement_id);

CREATE TABLE bank_match (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  line_id INTEGER NOT NULL REFERENCES bank_line (id),
  payment_id INTEGER REFERENCES payment (id),
  expense_id INTEGER REFERENCES expense (id),
  move_id INTEGER REFERENCES account_move (id),
  unidentified_id INTEGER REFERENCES unidentified (id),
  CHECK ((payment_id IS NOT NULL) + (expense_id IS NOT NULL) + (move_id IS NOT NULL)
    + (unidentified_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX bank_match_by_line ON bank_match (line_id);
CREATE INDEX bank_match_by_payment ON bank_match (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX bank_match_by_expense ON bank_match (expense_id) WHERE expense_id IS NOT NULL;
CREATE INDEX bank_match_by_move ON bank_match (move_id) WHERE move_id IS NOT NULL;
CREATE INDEX bank_match_by_income ON bank_match (unidentified_id) WHERE unidentified_id IS NOT NULL;

CREATE TABLE reminder (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  step INTEGER NOT NULL CHECK (step > 0),
  sent_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'whatsapp', 'mail', 'phone')),
  letter_id INTEGER REFERENCES letter (id),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_by_member ON reminder (member_id, sent_on);

CREATE TABLE budget_line (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  side TEXT NOT NULL CHECK (side IN ('in', 'out')),
  fund_id INTEGER REFERENCES fund (id),
  income TEXT NOT NULL,
  category_id INTEGER REFERENCES expense_category (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  act TEXT NOT NULL,
  CHECK ((side = 'in') = (income <> '') AND (side = 'out') = (category_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX budget_line_once ON budget_line (year, side, coalesce(fund_id, 0), income, coalesce(category_id, 0));

CREATE TABLE year_lock (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  until_date TEXT NOT NULL,
  locked_at TEXT NOT NULL,
  act TEXT NOT NULL
) STRICT;

CREATE TABLE year_unlock (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  lock_id INTEGER NOT NULL UNIQUE REFERENCES year_lock (id),
  unlocked_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  on_date TEXT NOT NULL,
  outgoing TEXT NOT NULL CHECK (outgoing <> ''),
  incoming TEXT NOT NULL CHECK (incoming <> ''),
  witness TEXT NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
