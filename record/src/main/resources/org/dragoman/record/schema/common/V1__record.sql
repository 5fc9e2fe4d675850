-- The record: append-only tables, the same in DuckDB and PostgreSQL. Each column has a line in the
-- data dictionary (dictionary.tsv); a test holds that.

create table runs (
  run bigint primary key,
  started timestamp not null,
  program varchar not null,
  lexicon varchar not null
);

create table batches (
  batch bigint primary key,
  run bigint not null,
  finished timestamp not null,
  input varchar not null,
  articles integer not null,
  claims integer not null
);

create table articles (
  version bigint primary key,
  article varchar not null,
  revision integer not null,
  text varchar not null,
  title varchar,
  published_from date,
  published_to date,
  language varchar,
  publisher varchar,
  url varchar,
  source_country varchar,
  content varchar not null,
  fingerprint bigint not null,
  known date not null,
  recorded timestamp not null,
  batch bigint not null
);

create table claims (
  claim bigint primary key,
  version bigint not null,
  id varchar not null,
  decision bigint not null,
  kind varchar not null,
  act varchar not null,
  cameo varchar,
  plover varchar,
  mode varchar,
  quad integer,
  goldstein double precision,
  near varchar,
  sentence integer not null,
  language varchar not null,
  evidence_begin integer not null,
  evidence_end integer not null,
  evidence varchar not null,
  words varchar not null,
  source varchar not null,
  target varchar not null,
  reciprocal boolean not null,
  object_act varchar,
  object_text varchar,
  when_from date,
  when_to date,
  when_precision varchar,
  when_text varchar,
  day date not null,
  place_name varchar,
  place_country varchar,
  place_lat double precision,
  place_lon double precision,
  place_text varchar,
  status varchar not null,
  quantity double precision,
  quantity_bound varchar,
  quantity_unit varchar,
  tags varchar not null,
  rule varchar not null,
  confidence double precision not null,
  known date not null,
  block varchar not null,
  batch bigint not null
);

create table claim_actors (
  claim bigint not null,
  part varchar not null,
  position integer not null,
  code varchar not null,
  country varchar not null,
  name varchar not null,
  office varchar,
  text varchar not null,
  text_begin integer not null,
  text_end integer not null,
  known_by varchar not null
);

create table attributions (
  claim bigint not null,
  position integer not null,
  speaker varchar not null,
  cue varchar not null,
  quote varchar not null
);

create table boundaries (
  claim bigint not null,
  kind varchar not null,
  relation varchar not null,
  holder varchar not null,
  other varchar not null,
  effect varchar not null,
  day date not null,
  dated boolean not null,
  until date,
  status varchar not null,
  detail varchar not null,
  known date not null
);

create table happenings (
  claim bigint not null,
  happening varchar not null,
  merge bigint not null
);

create table decisions (
  decision bigint primary key,
  id varchar not null,
  verdict varchar not null,
  author varchar not null,
  decided timestamp not null,
  reason varchar not null
);

create table corrections (
  decision bigint not null,
  field varchar not null,
  value varchar not null
);
