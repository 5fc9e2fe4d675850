-- DuckDB scans columns and needs none of these.
create index articles_article on articles (article, revision);
create index claims_version on claims (version);
create index claims_id on claims (id);
create index claims_day on claims (day);
create index claims_known on claims (known);
create index claim_actors_claim on claim_actors (claim);
create index claim_actors_country on claim_actors (country);
create index claim_actors_name on claim_actors (name);
create index attributions_claim on attributions (claim);
create index boundaries_key on boundaries (kind, relation, holder);
create index boundaries_other on boundaries (other);
create index boundaries_claim on boundaries (claim);
create index happenings_claim on happenings (claim);
create index happenings_happening on happenings (happening);
create index decisions_id on decisions (id);
