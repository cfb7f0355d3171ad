-- The register: offices held, businesses through time, kinship of records, letters, personal data, attachments.

ALTER TABLE person ADD COLUMN married_name TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN preferred_name TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN treatment TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN gender TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN activity_scheme TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN activity_code TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN blocked_on TEXT;
ALTER TABLE person ADD COLUMN erased_on TEXT;

ALTER TABLE organization ADD COLUMN legal_form TEXT NOT NULL DEFAULT '';
ALTER TABLE organization ADD COLUMN activity_scheme TEXT NOT NULL DEFAULT '';
ALTER TABLE organization ADD COLUMN activity_code TEXT NOT NULL DEFAULT '';
ALTER TABLE organization ADD COLUMN blocked_on TEXT;
ALTER TABLE organization ADD COLUMN erased_on TEXT;

ALTER TABLE member_category ADD COLUMN benefits INTEGER NOT NULL DEFAULT 1;
ALTER TABLE member_event ADD COLUMN act TEXT NOT NULL DEFAULT '';

CREATE TABLE person_trait (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
  sex TEXT NOT NULL CHECK (sex IN ('', 'f', 'm', 'x')),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
  birth_range TEXT NOT NULL,
  noted_on TEXT NOT NULL
) STRICT;

CREATE TABLE office_holding (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  organization_id INTEGER NOT NULL REFERENCES organization (id),
  office TEXT NOT NULL CHECK (office <> ''),
  represents INTEGER NOT NULL CHECK (represents IN (0, 1)),
  from_date TEXT,
  until_date TEXT,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX office_holding_by_person ON office_holding (person_id);
CREATE INDEX office_holding_by_organization ON office_holding (organization_id);

CREATE TABLE business_state (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed', 'reopened')),
  on_date TEXT NOT NULL,
  source TEXT NOT NULL,
  CHECK ((person_id IS NULL) <> (organization_id IS NULL))
) STRICT;
CREATE INDEX business_state_by_person ON business_state (person_id, on_date) WHERE person_id IS NOT NULL;
CREATE INDEX business_state_by_organization ON business_state (organization_id, on_date) WHERE organization_id IS NOT NULL;

CREATE TABLE business_size (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  on_date TEXT NOT NULL,
  workers INTEGER CHECK (workers >= 0),
  sales INTEGER CHECK (sales >= 0),
  currency TEXT NOT NULL,
  sales_year INTEGER,
  sector TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  size_class TEXT NOT NULL CHECK (size_class IN ('', 'micro', 'small', 'medium', 'large')),
  chosen_by_hand INTEGER NOT NULL CHECK (chosen_by_hand IN (0, 1)),
  basis TEXT NOT NULL,
  source TEXT NOT NULL,
  CHECK ((person_id IS NULL) <> (organization_id IS NULL))
) STRICT;
CREATE INDEX business_size_by_person ON business_size (person_id, on_date) WHERE person_id IS NOT NULL;
CREATE INDEX business_size_by_organization ON business_size (organization_id, on_date) WHERE organization_id IS NOT NULL;

CREATE TABLE distinct_pair (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  first_uid TEXT NOT NULL,
  second_uid TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  UNIQUE (first_uid, second_uid),
  CHECK (first_uid < second_uid)
) STRICT;

CREATE TABLE category_change (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES member (id),
  category_id INTEGER NOT NULL REFERENCES member_category (id),
  from_date TEXT,
  act TEXT NOT NULL
) STRICT;
CREATE INDEX category_change_by_member ON category_change (member_id, from_date);

CREATE TABLE record_merge (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  tbl TEXT NOT NULL CHECK (tbl IN ('member', 'person', 'organization')),
  kept_uid TEXT NOT NULL,
  gone_uid TEXT NOT NULL,
  merged_on TEXT NOT NULL,
  batch INTEGER NOT NULL,
  parted_on TEXT
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('members', 'months', 'receipts', 'attendance')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_on TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  taken_back_on TEXT
) STRICT;

CREATE TABLE import_origin (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  origin TEXT NOT NULL,
  UNIQUE (tbl, origin)
) STRICT;
CREATE INDEX import_origin_by_batch ON import_origin (batch_id);
CREATE INDEX import_origin_by_row ON import_origin (tbl, row_id);

ALTER TABLE charge ADD COLUMN copy INTEGER NOT NULL DEFAULT 0;
DROP INDEX charge_once;
CREATE UNIQUE INDEX charge_once ON charge (plan_id, period, member_id, copy) WHERE plan_id IS NOT NULL;

CREATE TABLE charge_relief (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  charge_id INTEGER NOT NULL REFERENCES charge (id),
  kind TEXT NOT NULL CHECK (kind IN ('void', 'waiver', 'write_off', 'discount', 'scholarship')),
  amount INTEGER NOT NULL CHECK (amount <> 0),
  relieved_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  act TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES charge_relief (id),
  CHECK ((amount < 0) = (reverses_id IS NOT NULL))
) STRICT;
CREATE INDEX charge_relief_by_charge ON charge_relief (charge_id, amount);

CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  kind TEXT NOT NULL CHECK (kind IN ('letter', 'circular', 'certificate')),
  year INTEGER NOT NULL,
  number INTEGER CHECK (number > 0),
  on_date TEXT NOT NULL,
  place TEXT NOT NULL,
  member_id INTEGER REFERENCES member (id),
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  to_name TEXT NOT NULL,
  to_title TEXT NOT NULL,
  to_address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  template TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  signed_office TEXT NOT NULL,
  reference TEXT NOT NULL,
  voided_on TEXT,
  void_reason TEXT NOT NULL,
  UNIQUE (direction, year, number)
) STRICT;
CREATE INDEX letter_by_member ON letter (member_id) WHERE member_id IS NOT NULL;

CREATE TABLE letter_template (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('letter', 'circular', 'certificate')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE attached (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  attachment_id INTEGER NOT NULL REFERENCES attachment (id),
  tbl TEXT NOT NULL,
  row_uid TEXT NOT NULL,
  file_name TEXT NOT NULL,
  caption TEXT NOT NULL,
  added_on TEXT NOT NULL,
  UNIQUE (attachment_id, tbl, row_uid)
) STRICT;
CREATE INDEX attached_by_row ON attached (tbl, row_uid);

CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  place TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  wish TEXT NOT NULL,
  UNIQUE (place, name)
) STRICT;

CREATE TABLE privacy_text (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  purpose TEXT NOT NULL,
  version TEXT NOT NULL,
  body TEXT NOT NULL,
  from_date TEXT NOT NULL,
  UNIQUE (purpose, version)
) STRICT;

CREATE TABLE consent_0003 (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER REFERENCES member (id),
  person_id INTEGER REFERENCES person (id),
  purpose TEXT NOT NULL CHECK (purpose <> ''),
  text_version TEXT NOT NULL,
  given_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  revoked_on TEXT,
  revoked_channel TEXT NOT NULL,
  CHECK ((member_id IS NULL) <> (person_id IS NULL))
) STRICT;
INSERT INTO consent_0003 SELECT id, uid, member_id, NULL, purpose, '', given_on, channel, revoked_on, '' FROM consent;
DROP TABLE consent;
ALTER TABLE consent_0003 RENAME TO consent;
CREATE INDEX consent_by_member ON consent (member_id, purpose);
CREATE INDEX consent_by_person ON consent (person_id, purpose) WHERE person_id IS NOT NULL;

CREATE TABLE privacy_request (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  member_id INTEGER REFERENCES member (id),
  person_id INTEGER REFERENCES person (id),
  who TEXT NOT NULL CHECK (who <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'rectification', 'erasure', 'objection', 'portability', 'blocking')),
  received_on TEXT NOT NULL,
  due_on TEXT,
  channel TEXT NOT NULL,
  detail TEXT NOT NULL,
  answered_on TEXT,
  answer TEXT NOT NULL,
  law TEXT NOT NULL
) STRICT;

CREATE TABLE privacy_breach (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  noticed_on TEXT NOT NULL,
  happened_on TEXT,
  what TEXT NOT NULL CHECK (what <> ''),
  data_kinds TEXT NOT NULL,
  people INTEGER CHECK (people >= 0),
  measures TEXT NOT NULL,
  authority_on TEXT,
  holders_on TEXT,
  closed_on TEXT
) STRICT;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  tbl TEXT NOT NULL CHECK (tbl IN ('person', 'organization')),
  row_uid TEXT NOT NULL,
  erased_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  kept TEXT NOT NULL
) STRICT;

-- Who is asked for by telephone is found from its first digits, without reading the whole register.
CREATE INDEX person_by_phone ON person (phone) WHERE phone <> '';
CREATE INDEX person_by_phone2 ON person (phone2) WHERE phone2 <> '';
CREATE INDEX organization_by_phone ON organization (phone) WHERE phone <> '';
CREATE INDEX organization_by_phone2 ON organization (phone2) WHERE phone2 <> '';
