-- The first office: register, dues, receipts, exchange with the alliance.

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('guild', 'alliance')),
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL,
  code TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  logo_id INTEGER REFERENCES attachment (id),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('reader', 'secretary', 'treasurer', 'admin')),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE journal_tx (
  id INTEGER PRIMARY KEY,
  verb TEXT NOT NULL,
  actor_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  program TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  link TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  tx INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('i', 'u', 'd')),
  image TEXT,
  salt BLOB,
  digest BLOB,
  erased_by INTEGER
) STRICT;
CREATE INDEX journal_by_row ON journal (tbl, row_id, seq);

CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('enterprise', 'guild', 'alliance', 'institution', 'university', 'agency', 'other')),
  legal_name TEXT NOT NULL CHECK (legal_name <> ''),
  trade_name TEXT NOT NULL,
  tax_kind TEXT NOT NULL,
  tax_raw TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  tax_verified INTEGER NOT NULL CHECK (tax_verified IN (0, 1)),
  phone_raw TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone2_raw TEXT NOT NULL,
  phone2 TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  locality TEXT NOT NULL,
  district TEXT NOT NULL,
  region TEXT NOT NULL,
  trade TEXT NOT NULL,
  notes TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX organization_by_tax_id ON organization (tax_id) WHERE tax_id <> '';

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  given_names TEXT NOT NULL,
  surname1 TEXT NOT NULL,
  surname2 TEXT NOT NULL,
  tax_kind TEXT NOT NULL,
  tax_raw TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  tax_verified INTEGER NOT NULL CHECK (tax_verified IN (0, 1)),
  phone_raw TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone2_raw TEXT NOT NULL,
  phone2 TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  locality TEXT NOT NULL,
  district TEXT NOT NULL,
  region TEXT NOT NULL,
  trade TEXT NOT NULL,
  trade_name TEXT NOT NULL,
  notes TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_tax_id ON person (tax_id) WHERE tax_id <> '';

CREATE TABLE member_category (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  pays INTEGER NOT NULL CHECK (pays IN (0, 1)),
  votes INTEGER NOT NULL CHECK (votes IN (0, 1))
) STRICT;

CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL,
  category_id INTEGER NOT NULL REFERENCES member_category (id),
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  joined_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'ended')),
  admission_act TEXT NOT NULL,
  admitted_by_resolution_id INTEGER,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  CHECK ((person_id IS NULL) <> (organization_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX member_by_number ON member (number) WHERE number <> '';
CREATE UNIQUE INDEX member_by_person ON member (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX member_by_organization ON member (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX member_by_category ON member (category_id);
CREATE INDEX member_while_typing ON member (sort_key, search_key);

CREATE TABLE member_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  event TEXT NOT NULL CHECK (event IN ('admitted', 'suspended', 'reinstated', 'resigned', 'expelled', 'deceased')),
  on_date TEXT,
  reason TEXT NOT NULL,
  resolution_id INTEGER
) STRICT;
CREATE INDEX member_event_by_member ON member_event (member_id, on_date);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('resumen', 'contacto')),
  given_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  revoked_on TEXT
) STRICT;
CREATE INDEX consent_by_member ON consent (member_id, purpose);

CREATE TABLE money_account (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'bank', 'wallet')),
  currency TEXT NOT NULL,
  opening_balance INTEGER NOT NULL,
  opened_on TEXT NOT NULL
) STRICT;

CREATE TABLE dues_plan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('monthly', 'yearly', 'once')),
  category_id INTEGER REFERENCES member_category (id),
  due_day INTEGER NOT NULL CHECK (due_day BETWEEN 0 AND 28),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE charge_run (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  plan_id INTEGER NOT NULL REFERENCES dues_plan (id),
  period TEXT NOT NULL,
  charged_on TEXT NOT NULL
) STRICT;

CREATE TABLE charge (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  kind TEXT NOT NULL CHECK (kind IN ('dues', 'opening')),
  plan_id INTEGER REFERENCES dues_plan (id),
  run_id INTEGER REFERENCES charge_run (id),
  period TEXT NOT NULL,
  months INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  charged_on TEXT NOT NULL,
  due_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX charge_once ON charge (plan_id, period, member_id) WHERE plan_id IS NOT NULL;
CREATE INDEX charge_by_member ON charge (member_id, due_on);

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  account_id INTEGER NOT NULL REFERENCES money_account (id),
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  currency TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque', 'wallet', 'card')),
  reference TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES payment (id),
  CHECK ((amount < 0) = (reverses_id IS NOT NULL))
) STRICT;
CREATE INDEX payment_by_member ON payment (member_id, paid_on);
CREATE INDEX payment_by_day ON payment (paid_on);

CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  payment_id INTEGER NOT NULL REFERENCES payment (id),
  charge_id INTEGER NOT NULL REFERENCES charge (id),
  applied_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  reverses_id INTEGER UNIQUE REFERENCES application (id)
) STRICT;
CREATE INDEX application_by_charge ON application (charge_id, amount);
CREATE INDEX application_by_payment ON application (payment_id, amount);

CREATE TABLE receipt_series (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('own', 'external')),
  first_number INTEGER NOT NULL CHECK (first_number > 0),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 12)
) STRICT;

CREATE TABLE receipt (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  series_id INTEGER NOT NULL REFERENCES receipt_series (id),
  number INTEGER NOT NULL CHECK (number > 0),
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  member_id INTEGER NOT NULL REFERENCES member (id),
  payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  content TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  code TEXT NOT NULL,
  corrects_id INTEGER REFERENCES receipt (id),
  UNIQUE (series_id, number)
) STRICT;
CREATE INDEX receipt_by_member ON receipt (member_id);
CREATE INDEX receipt_by_day ON receipt (issued_on);

CREATE TABLE receipt_void (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  receipt_id INTEGER NOT NULL UNIQUE REFERENCES receipt (id),
  voided_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  reversal_id INTEGER NOT NULL REFERENCES payment (id)
) STRICT;

CREATE TABLE receipt_print (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  copy INTEGER NOT NULL CHECK (copy >= 0),
  printed_on TEXT NOT NULL,
  UNIQUE (receipt_id, copy)
) STRICT;

CREATE TABLE receipt_missing (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  series_id INTEGER NOT NULL REFERENCES receipt_series (id),
  number INTEGER NOT NULL CHECK (number > 0),
  noted_on TEXT NOT NULL,
  known_hash TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (series_id, number)
) STRICT;

CREATE TABLE exchange_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  epoch TEXT NOT NULL,
  epoch_number INTEGER NOT NULL,
  round INTEGER NOT NULL
) STRICT;

CREATE TABLE counterpart (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('guild', 'alliance')),
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  country TEXT NOT NULL,
  registration TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  trusted_on TEXT NOT NULL
) STRICT;

CREATE TABLE counterpart_state (
  office_uid TEXT PRIMARY KEY,
  acked INTEGER NOT NULL,
  epoch TEXT,
  epoch_number INTEGER NOT NULL,
  applied INTEGER NOT NULL,
  applied_package TEXT,
  state_matches INTEGER NOT NULL,
  condition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_row (
  resource TEXT NOT NULL,
  uid TEXT NOT NULL,
  rev INTEGER NOT NULL,
  digest BLOB,
  PRIMARY KEY (resource, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE package_sent (
  id INTEGER PRIMARY KEY,
  to_uid TEXT NOT NULL,
  epoch TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  package TEXT NOT NULL,
  file TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  acked_at TEXT
) STRICT;
CREATE INDEX package_sent_by_round ON package_sent (to_uid, epoch, until);

CREATE TABLE package_received (
  id INTEGER PRIMARY KEY,
  from_uid TEXT NOT NULL,
  epoch TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  package TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'already', 'waiting', 'quarantined', 'refused')),
  state TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  problem_count INTEGER NOT NULL,
  received_at TEXT NOT NULL
) STRICT;
CREATE INDEX package_received_by_round ON package_received (from_uid, epoch, until);

CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  office_uid TEXT NOT NULL,
  package TEXT NOT NULL,
  resource TEXT NOT NULL,
  row_uid TEXT NOT NULL,
  line INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  value TEXT NOT NULL,
  code TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT;
CREATE INDEX quarantine_by_row ON quarantine (office_uid, resource, row_uid);

CREATE TABLE mirror_member (
  office_uid TEXT NOT NULL,
  uid TEXT NOT NULL,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  trade TEXT NOT NULL,
  district TEXT NOT NULL,
  category TEXT NOT NULL,
  status TEXT NOT NULL,
  tax_mark TEXT NOT NULL,
  rev INTEGER NOT NULL,
  digest BLOB NOT NULL,
  extra TEXT NOT NULL,
  PRIMARY KEY (office_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror_standing (
  office_uid TEXT NOT NULL,
  uid TEXT NOT NULL,
  standing TEXT NOT NULL,
  months INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  digest BLOB NOT NULL,
  extra TEXT NOT NULL,
  PRIMARY KEY (office_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror_total (
  office_uid TEXT NOT NULL,
  uid TEXT NOT NULL,
  subject TEXT NOT NULL,
  label TEXT NOT NULL,
  value INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  digest BLOB NOT NULL,
  extra TEXT NOT NULL,
  PRIMARY KEY (office_uid, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror_chain (
  office_uid TEXT NOT NULL,
  uid TEXT NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  head TEXT NOT NULL,
  rev INTEGER NOT NULL,
  digest BLOB NOT NULL,
  extra TEXT NOT NULL,
  PRIMARY KEY (office_uid, uid)
) STRICT, WITHOUT ROWID;
