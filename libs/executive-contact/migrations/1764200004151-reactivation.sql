-- How a dormant pair is to speak again: asked for by itself, made by a person, ended by a conversation.

create table executive_contact.reactivation_plan (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  pair_id uuid not null,
  relationship_id uuid not null,
  supplier_id uuid not null,
  state text not null check (state in ('DUE', 'MADE', 'TO_COMPLETE', 'DONE', 'CALLED_OFF')),
  -- The silence it is about: since when, and from which day it was dormancy.
  since_on date not null,
  dormant_on date not null,
  asked_on date not null,
  due_on date not null,
  owner_person_id uuid,
  subject text check (length(subject) <= 200),
  our_stakes text check (length(our_stakes) <= 2000),
  hoped_for text check (length(hoped_for) <= 2000),
  first_call_on date,
  touchpoint_id uuid,
  made_on date,
  -- How often it has lost its call; part of the key by which a reminder is said once.
  edition int not null default 0,
  said text,
  spoken_by uuid,
  spoken_on date,
  days_taken int check (days_taken >= 0),
  ended_on date,
  called_off_because text check (called_off_because in
    ('CLOSED', 'NEWCOMER', 'NO_RHYTHM', 'NOT_DORMANT', 'SPOKEN_BEFORE', 'FELL_BACK')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, pair_id) references executive_contact.pair (tenant_id, id),
  foreign key (tenant_id, touchpoint_id) references executive_contact.touchpoint (tenant_id, id),
  foreign key (tenant_id, spoken_by) references executive_contact.touchpoint (tenant_id, id),
  check ((state in ('DONE', 'CALLED_OFF')) = (ended_on is not null)),
  check ((state = 'CALLED_OFF') = (called_off_because is not null)),
  check (state <> 'MADE' or (owner_person_id is not null and first_call_on is not null
    and touchpoint_id is not null and subject is not null and our_stakes is not null and hoped_for is not null)),
  check (state not in ('TO_COMPLETE', 'DONE')
    or (spoken_by is not null and spoken_on is not null and days_taken is not null))
);
create unique index one_open_plan on executive_contact.reactivation_plan (tenant_id, pair_id) where ended_on is null;
create index plan_by_pair on executive_contact.reactivation_plan (tenant_id, pair_id, id desc);
create index plan_by_touch on executive_contact.reactivation_plan (tenant_id, touchpoint_id)
  where touchpoint_id is not null;
create index plan_by_conversation on executive_contact.reactivation_plan (tenant_id, spoken_by)
  where spoken_by is not null;
select platform.govern('executive_contact.reactivation_plan');
