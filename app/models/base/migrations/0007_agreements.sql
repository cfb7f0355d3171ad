-- Agreements and what comes of them: parties, areas, commitments, activities, cases, targets, projects with vouchers.

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  number TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  purpose TEXT NOT NULL,
  parent_id INTEGER REFERENCES agreement (id) CHECK (parent_id <> id),
  signed_on TEXT,
  place TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  renewal TEXT NOT NULL CHECK (renewal IN ('none', 'tacit', 'express')),
  renewal_months INTEGER CHECK (renewal_months > 0),
  notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
  alert_days INTEGER CHECK (alert_days >= 0),
  open_accession INTEGER NOT NULL CHECK (open_accession IN (0, 1)),
  accession_rule TEXT NOT NULL,
  accession_until TEXT,
  territory TEXT NOT NULL,
  region TEXT NOT NULL,
  district TEXT NOT NULL,
  free INTEGER NOT NULL CHECK (free IN (0, 1)),
  features TEXT NOT NULL,
  copies INTEGER CHECK (copies > 0),
  act TEXT NOT NULL,
  note TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX agreement_by_parent ON agreement (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX agreement_search ON agreement (sort_key, search_key);

-- kind: a recital (considerando) or a clause; heading is what the clause is called.
CREATE TABLE agreement_passage (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  kind TEXT NOT NULL CHECK (kind IN ('recital', 'clause')),
  position INTEGER NOT NULL CHECK (position > 0),
  heading TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> '')
) STRICT;
CREATE INDEX agreement_passage_by_agreement ON agreement_passage (agreement_id, kind, position);

CREATE TABLE agreement_party (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  organization_id INTEGER NOT NULL REFERENCES organization (id),
  role TEXT NOT NULL CHECK (role <> ''),
  scope TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  from_on TEXT,
  until_on TEXT,
  signed_on TEXT,
  signer TEXT NOT NULL,
  signer_office TEXT NOT NULL,
  signer_power TEXT NOT NULL,
  instrument TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX agreement_party_by_agreement ON agreement_party (agreement_id, position);
CREATE INDEX agreement_party_by_organization ON agreement_party (organization_id);

-- kind: an area of cooperation, a line of joint work, or an aim that every activity and expense must serve.
CREATE TABLE agreement_area (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  kind TEXT NOT NULL CHECK (kind IN ('area', 'line', 'aim')),
  position INTEGER NOT NULL CHECK (position > 0),
  label TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  body TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
CREATE INDEX agreement_area_by_agreement ON agreement_area (agreement_id, kind, position);

-- What happened to it: approved, renewed (until_on), denounced (until_on: the last day), terminated, suspended, resumed,
-- and "alert": its alert of the term that ends on until_on was dealt with.
CREATE TABLE agreement_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('approved', 'renewed', 'denounced', 'terminated', 'suspended', 'resumed', 'alert', 'note', 'revoked')),
  on_date TEXT NOT NULL,
  until_on TEXT,
  organization_id INTEGER REFERENCES organization (id),
  document TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES agreement_event (id)
) STRICT;
CREATE INDEX agreement_event_by_agreement ON agreement_event (agreement_id, on_date);
CREATE INDEX agreement_event_by_organization ON agreement_event (organization_id) WHERE organization_id IS NOT NULL;

-- quantity NULL: not known ("sin dato"), which is neither none nor one.
CREATE TABLE agreement_territory (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  position INTEGER NOT NULL CHECK (position > 0),
  region TEXT NOT NULL,
  district TEXT NOT NULL,
  line TEXT NOT NULL,
  quantity INTEGER CHECK (quantity >= 0),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_territory_by_agreement ON agreement_territory (agreement_id, position);

-- counts: what its progress is counted from (activities, attendances, people, hours, businesses, cases, quantity).
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  area_id INTEGER REFERENCES agreement_area (id),
  organization_id INTEGER REFERENCES organization (id),
  person_id INTEGER REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('commitment', 'action', 'project')),
  body TEXT NOT NULL CHECK (body <> ''),
  starts_on TEXT,
  due_on TEXT,
  means_kind TEXT NOT NULL CHECK (means_kind IN ('', 'money', 'people', 'kind')),
  means TEXT NOT NULL,
  means_amount INTEGER CHECK (means_amount > 0),
  currency TEXT NOT NULL,
  indicator TEXT NOT NULL,
  unit TEXT NOT NULL,
  goal INTEGER CHECK (goal > 0),
  counts TEXT NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('', 'clause', 'meeting', 'resolution')),
  source_on TEXT,
  source TEXT NOT NULL,
  search_key TEXT NOT NULL,
  CHECK (due_on >= starts_on)
) STRICT;
CREATE INDEX commitment_by_agreement ON commitment (agreement_id, area_id);
CREATE INDEX commitment_by_organization ON commitment (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX commitment_by_person ON commitment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX commitment_by_due ON commitment (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE commitment_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  kind TEXT NOT NULL CHECK (kind IN ('done', 'cancelled', 'reopened', 'postponed', 'note')),
  on_date TEXT NOT NULL,
  due_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_event_by_commitment ON commitment_event (commitment_id, on_date);

-- A project with money of a funder. own_percent in hundredths of %; amounts in minor units of currency.
CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  agreement_id INTEGER REFERENCES agreement (id),
  funder_id INTEGER REFERENCES organization (id),
  fund_id INTEGER REFERENCES fund (id),
  number TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  objectives TEXT NOT NULL,
  currency TEXT NOT NULL,
  approved_on TEXT,
  starts_on TEXT,
  ends_on TEXT,
  closed_on TEXT,
  ceiling INTEGER CHECK (ceiling > 0),
  own_percent INTEGER NOT NULL CHECK (own_percent BETWEEN 0 AND 10000),
  needs_aim INTEGER NOT NULL CHECK (needs_aim IN (0, 1)),
  note TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX project_by_agreement ON project (agreement_id) WHERE agreement_id IS NOT NULL;

-- applied, awarded, rejected, signed, received (amount), observed, replied, approved, returned (amount), closed, reopened.
CREATE TABLE project_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  on_date TEXT NOT NULL,
  amount INTEGER CHECK (amount > 0),
  document TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES project_event (id)
) STRICT;
CREATE INDEX project_event_by_project ON project_event (project_id, on_date);

-- funder, own and in_kind: what each source pays of the line.
CREATE TABLE project_line (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  position INTEGER NOT NULL CHECK (position > 0),
  code TEXT NOT NULL,
  heading TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  funder INTEGER NOT NULL CHECK (funder >= 0),
  own INTEGER NOT NULL CHECK (own >= 0),
  in_kind INTEGER NOT NULL CHECK (in_kind >= 0)
) STRICT;
CREATE INDEX project_line_by_project ON project_line (project_id, position);

CREATE TABLE project_requirement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  due_on TEXT,
  obtained_on TEXT,
  valid_until TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX project_requirement_by_project ON project_requirement (project_id, position);

-- Students or advisers of an institution who accompany businesses.
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  organization_id INTEGER REFERENCES organization (id),
  name TEXT NOT NULL CHECK (name <> ''),
  supervisor TEXT NOT NULL,
  places INTEGER CHECK (places > 0),
  from_on TEXT,
  until_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX team_by_agreement ON team (agreement_id);
CREATE INDEX team_by_organization ON team (organization_id) WHERE organization_id IS NOT NULL;

CREATE TABLE team_member (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  team_id INTEGER NOT NULL REFERENCES team (id),
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL CHECK (name <> ''),
  study TEXT NOT NULL,
  from_on TEXT,
  until_on TEXT
) STRICT;
CREATE INDEX team_member_by_team ON team_member (team_id);
CREATE INDEX team_member_by_person ON team_member (person_id) WHERE person_id IS NOT NULL;

-- A business, a proposal, an order … that goes through steps. step is the one it stands on, since step_on (kept with
-- its events). The business is a person or an organisation of the directory, or a name alone.
CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL,
  agreement_id INTEGER REFERENCES agreement (id),
  area_id INTEGER REFERENCES agreement_area (id),
  project_id INTEGER REFERENCES project (id),
  parent_id INTEGER REFERENCES case_file (id) CHECK (parent_id <> id),
  team_id INTEGER REFERENCES team (id),
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  responsible_id INTEGER REFERENCES organization (id),
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  phone TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT NOT NULL,
  district TEXT NOT NULL,
  place TEXT NOT NULL,
  adviser TEXT NOT NULL,
  channel TEXT NOT NULL,
  declared_by TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  outcome TEXT NOT NULL,
  step TEXT NOT NULL,
  step_on TEXT,
  note TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  UNIQUE (kind, number),
  CHECK (closed_on >= opened_on)
) STRICT;
CREATE INDEX case_file_by_kind ON case_file (kind, step);
CREATE INDEX case_file_by_agreement ON case_file (agreement_id, kind) WHERE agreement_id IS NOT NULL;
CREATE INDEX case_file_by_parent ON case_file (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX case_file_by_person ON case_file (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX case_file_by_organization ON case_file (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX case_file_by_responsible ON case_file (responsible_id) WHERE responsible_id IS NOT NULL;
CREATE INDEX case_file_by_team ON case_file (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX case_file_search ON case_file (sort_key, search_key);

-- What this kind of case asks beyond its columns; which fields, of which type: resources/presets.
CREATE TABLE case_field (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL,
  UNIQUE (case_id, field)
) STRICT;

-- Who stands in it besides the business: sponsors, makers, buyers, the asked, the counterpart, the group.
CREATE TABLE case_party (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  organization_id INTEGER REFERENCES organization (id),
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role <> ''),
  position INTEGER NOT NULL CHECK (position > 0),
  quantity INTEGER CHECK (quantity >= 0),
  price INTEGER CHECK (price >= 0),
  amount INTEGER,
  currency TEXT NOT NULL,
  on_date TEXT,
  until_on TEXT,
  act TEXT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX case_party_by_case ON case_party (case_id, position);
CREATE INDEX case_party_by_organization ON case_party (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX case_party_by_person ON case_party (person_id) WHERE person_id IS NOT NULL;

-- What happened in it, by date: a step taken, a session, a use, a cost, a reply, a version, a contact, a measure …
CREATE TABLE case_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  step TEXT NOT NULL,
  on_date TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  team_id INTEGER REFERENCES team (id),
  minutes INTEGER CHECK (minutes > 0),
  platform TEXT NOT NULL,
  quantity INTEGER,
  amount INTEGER,
  currency TEXT NOT NULL,
  fund_id INTEGER REFERENCES fund (id),
  expense_id INTEGER REFERENCES expense (id),
  document TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses_id INTEGER UNIQUE REFERENCES case_event (id)
) STRICT;
CREATE INDEX case_event_by_case ON case_event (case_id, on_date);
CREATE INDEX case_event_by_person ON case_event (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX case_event_by_organization ON case_event (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX case_event_by_team ON case_event (team_id) WHERE team_id IS NOT NULL;

-- headcount: people counted without a list of names; cost in minor units of currency, NULL: not known.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  owner_office TEXT,
  agreement_id INTEGER REFERENCES agreement (id),
  area_id INTEGER REFERENCES agreement_area (id),
  project_id INTEGER REFERENCES project (id),
  case_id INTEGER REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  minutes INTEGER CHECK (minutes > 0),
  place TEXT NOT NULL,
  region TEXT NOT NULL,
  district TEXT NOT NULL,
  cost INTEGER CHECK (cost >= 0),
  currency TEXT NOT NULL,
  fund_id INTEGER REFERENCES fund (id),
  headcount INTEGER CHECK (headcount >= 0),
  state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
  result TEXT NOT NULL,
  link TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX activity_by_agreement ON activity (agreement_id, starts_on) WHERE agreement_id IS NOT NULL;
CREATE INDEX activity_by_project ON activity (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX activity_by_case ON activity (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX activity_by_day ON activity (starts_on);

CREATE TABLE activity_organizer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  organization_id INTEGER NOT NULL REFERENCES organization (id),
  role TEXT NOT NULL CHECK (role <> '')
) STRICT;
CREATE INDEX activity_organizer_by_activity ON activity_organizer (activity_id);
CREATE INDEX activity_organizer_by_organization ON activity_organizer (organization_id);

-- Which commitments an activity serves; quantity only where the commitment counts one.
CREATE TABLE activity_credit (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  quantity INTEGER CHECK (quantity >= 0),
  UNIQUE (activity_id, commitment_id)
) STRICT;
CREATE INDEX activity_credit_by_commitment ON activity_credit (commitment_id);

-- Who took part in an activity or benefits from a project. who: the key by which one person is counted once.
CREATE TABLE participation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  activity_id INTEGER REFERENCES activity (id),
  project_id INTEGER REFERENCES project (id),
  person_id INTEGER REFERENCES person (id),
  organization_id INTEGER REFERENCES organization (id),
  brought_by_id INTEGER REFERENCES organization (id),
  name TEXT NOT NULL CHECK (name <> ''),
  document TEXT NOT NULL,
  phone TEXT NOT NULL,
  who TEXT NOT NULL CHECK (who <> ''),
  on_date TEXT NOT NULL,
  minutes INTEGER CHECK (minutes > 0),
  role TEXT NOT NULL CHECK (role <> ''),
  district TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  CHECK ((activity_id IS NULL) <> (project_id IS NULL))
) STRICT;
CREATE INDEX participation_by_activity ON participation (activity_id, sort_key) WHERE activity_id IS NOT NULL;
CREATE INDEX participation_by_project ON participation (project_id, sort_key) WHERE project_id IS NOT NULL;
CREATE INDEX participation_by_person ON participation (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX participation_by_organization ON participation (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX participation_by_guild ON participation (brought_by_id) WHERE brought_by_id IS NOT NULL;
CREATE INDEX participation_by_who ON participation (who);

-- What is to be reached; counts as in commitment; case_kind and step say which cases count.
CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL CHECK (unit <> ''),
  counts TEXT NOT NULL,
  case_kind TEXT NOT NULL,
  step TEXT NOT NULL,
  baseline INTEGER,
  baseline_on TEXT,
  goal INTEGER NOT NULL CHECK (goal > 0),
  due_on TEXT
) STRICT;
CREATE INDEX target_by_agreement ON target (agreement_id);

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  target_id INTEGER NOT NULL REFERENCES target (id),
  name TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value > 0),
  due_on TEXT
) STRICT;
CREATE INDEX milestone_by_target ON milestone (target_id, value);

-- Somebody else's figure with its day and source; never added to what was counted.
CREATE TABLE reported_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  target_id INTEGER REFERENCES target (id),
  commitment_id INTEGER REFERENCES commitment (id),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL,
  value INTEGER NOT NULL,
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  at_least INTEGER NOT NULL CHECK (at_least IN (0, 1)),
  on_date TEXT,
  source TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX reported_value_by_agreement ON reported_value (agreement_id);

-- A part of an expense of the treasury charged to a project's line; funder + own is what of it counts there.
CREATE TABLE project_voucher (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  line_id INTEGER NOT NULL REFERENCES project_line (id),
  number INTEGER NOT NULL CHECK (number > 0),
  expense_part_id INTEGER NOT NULL REFERENCES expense_part (id),
  funder INTEGER NOT NULL CHECK (funder >= 0),
  own INTEGER NOT NULL CHECK (own >= 0),
  area_id INTEGER REFERENCES agreement_area (id),
  activity_id INTEGER REFERENCES activity (id),
  description TEXT NOT NULL,
  CHECK (funder + own > 0),
  UNIQUE (project_id, number)
) STRICT;
CREATE INDEX project_voucher_by_line ON project_voucher (line_id);
CREATE INDEX project_voucher_by_part ON project_voucher (expense_part_id);

CREATE TABLE voucher_event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  voucher_id INTEGER NOT NULL REFERENCES project_voucher (id),
  kind TEXT NOT NULL CHECK (kind IN ('objected', 'replied', 'approved', 'rejected', 'withdrawn')),
  on_date TEXT NOT NULL,
  document TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX voucher_event_by_voucher ON voucher_event (voucher_id, on_date);

CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  line_id INTEGER REFERENCES project_line (id),
  voucher_id INTEGER REFERENCES project_voucher (id),
  supplier TEXT NOT NULL CHECK (supplier <> ''),
  on_date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX quotation_by_project ON quotation (project_id);

CREATE TABLE project_asset (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  voucher_id INTEGER REFERENCES project_voucher (id),
  name TEXT NOT NULL CHECK (name <> ''),
  serial TEXT NOT NULL,
  place TEXT NOT NULL,
  keeper TEXT NOT NULL,
  acquired_on TEXT,
  value INTEGER CHECK (value >= 0),
  disposed_on TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX project_asset_by_project ON project_asset (project_id);

-- A rendering of accounts; content is what was handed over (canonical JSON), hash its SHA-256, NULL sent_on: a draft.
CREATE TABLE project_report (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project_id INTEGER NOT NULL REFERENCES project (id),
  number INTEGER NOT NULL CHECK (number > 0),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  sent_on TEXT,
  content TEXT NOT NULL,
  hash TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (project_id, number),
  CHECK (until_on >= from_on)
) STRICT;

-- A funder's own workbook and which of its columns takes what (JSON).
CREATE TABLE report_template (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  organization_id INTEGER REFERENCES organization (id),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  attachment_id INTEGER NOT NULL REFERENCES attachment (id),
  sheet TEXT NOT NULL,
  first_row INTEGER NOT NULL CHECK (first_row > 0),
  columns TEXT NOT NULL
) STRICT;
CREATE INDEX report_template_by_organization ON report_template (organization_id) WHERE organization_id IS NOT NULL;

-- Money used to influence public policy, by the part of the expense (Ley 7363/2024 of Paraguay asks for it by year).
CREATE TABLE advocacy_cost (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  expense_part_id INTEGER NOT NULL REFERENCES expense_part (id),
  case_id INTEGER REFERENCES case_file (id),
  activity_id INTEGER REFERENCES activity (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX advocacy_cost_by_part ON advocacy_cost (expense_part_id);
CREATE INDEX advocacy_cost_by_case ON advocacy_cost (case_id) WHERE case_id IS NOT NULL;

-- A shop of a commercial district.
CREATE TABLE premises (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  organization_id INTEGER REFERENCES organization (id),
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL CHECK (name <> ''),
  street TEXT NOT NULL,
  street_number TEXT NOT NULL,
  trade TEXT NOT NULL,
  hours TEXT NOT NULL,
  tenure TEXT NOT NULL CHECK (tenure IN ('', 'owner', 'tenant')),
  phone TEXT NOT NULL,
  from_on TEXT,
  until_on TEXT,
  CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX premises_by_agreement ON premises (agreement_id, street, street_number);
CREATE INDEX premises_by_organization ON premises (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX premises_by_person ON premises (person_id) WHERE person_id IS NOT NULL;
