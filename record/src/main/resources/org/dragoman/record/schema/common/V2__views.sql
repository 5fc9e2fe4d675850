-- What analysts read. Every view shows the record as known now: the newest version of each article,
-- with the decisions of reviewers. Days are compared with current_date.

-- What the reviewers hold of a claim: the last correction, and whether the last word rejects it.
create view v_verdicts as
select d.id,
       max(case when d.verdict = 'correct' then d.decision end) as correction,
       max(case when d.verdict = 'reject' then d.decision else 0 end) = max(d.decision) as rejected
from decisions d
group by d.id;

-- The claims that stand, with all their columns.
create view v_standing as
select c.*
from claims c
left join v_verdicts v on v.id = c.id
where c.decision = coalesce(v.correction, 0)
  and not coalesce(v.rejected, false)
  and c.known <= current_date
  and c.version not in (
    select a.version
    from articles later
    join articles a on a.article = later.article and a.revision < later.revision
    where later.revision > 1 and later.known <= current_date);

create view v_claims as
select c.claim, c.id, a.article, a.revision, a.publisher, c.sentence, c.language, c.kind, c.act,
       c.cameo, c.plover, c.mode, c.quad, c.goldstein, c.source, c.target, c.reciprocal,
       c.object_act, c.object_text, c.day, c.when_from, c.when_to, c.when_precision,
       c.place_name, c.place_country, c.status, c.quantity, c.quantity_bound, c.quantity_unit,
       c.confidence, c.evidence, c.rule, c.known, c.decision <> 0 as corrected
from v_standing c
join articles a on a.version = c.version;

-- The happening that each claim belongs to after the last merge that moved it.
create view v_members as
select h.claim, h.happening
from happenings h
where not exists (
  select 1 from happenings later where later.claim = h.claim and later.merge > h.merge);

create view v_happenings as
select m.happening,
       min(c.kind) as kind,
       min(c.act) as act,
       min(c.source) as source,
       min(c.target) as target,
       min(c.day) as first_day,
       max(coalesce(c.when_to, c.day)) as last_day,
       count(*) as claims,
       count(distinct a.article) as articles,
       min(c.known) as first_known,
       max(c.known) as last_known,
       count(distinct c.quantity) > 1
         or count(distinct case when c.status = 'negated' then 1 else 0 end) > 1 as contradicted
from v_members m
join v_standing c on c.claim = m.claim
join articles a on a.version = c.version
group by m.happening;

-- Pairs of actors, one row for each pair of each standing claim; done together: each pair once.
create view v_pairs as
select c.claim, s.code as source, s.country as source_country, s.name as source_name,
       t.code as target, t.country as target_country, t.name as target_name
from v_standing c
join claim_actors s on s.claim = c.claim and s.part = 'source'
join claim_actors t on t.claim = c.claim
  and (t.part = 'target' or c.reciprocal and t.part = 'source' and t.position > s.position);

create view v_dyad_month as
select cast(date_trunc('month', c.day) as date) as month,
       p.source_country, p.target_country,
       count(*) as claims,
       count(case when c.quad = 1 then 1 end) as verbal_cooperation,
       count(case when c.quad = 2 then 1 end) as material_cooperation,
       count(case when c.quad = 3 then 1 end) as verbal_conflict,
       count(case when c.quad = 4 then 1 end) as material_conflict,
       avg(c.goldstein) as goldstein
from v_pairs p
join v_standing c on c.claim = p.claim
where c.kind = 'event' and c.status in ('happened', 'ongoing')
group by 1, 2, 3;

-- Ties, stances, measures and offices as intervals: the same answer as org.dragoman.record.interval
-- gives. `stretch` counts the closings before a boundary; `told` is the last day that was told
-- before it. An opening begins a new interval if it is the first of its stretch, or the first after
-- the day that was told.
create view v_intervals as
with ordered as (
  select b.*, c.id,
         row_number() over k as place,
         coalesce(sum(case when b.effect = 'close' then 1 else 0 end)
           over (k rows between unbounded preceding and 1 preceding), 0) as stretch
  from boundaries b
  join v_standing c on c.claim = b.claim
  window k as (partition by b.kind, b.relation, b.holder, b.other
               order by b.day, b.effect desc, b.known, c.id, b.claim, b.until, b.status)
),
closings as (
  select kind, relation, holder, other, stretch, min(day) as day, min(claim) as claim
  from ordered where effect = 'close'
  group by kind, relation, holder, other, stretch
),
openings as (
  select o.*,
         count(o.until) over (partition by kind, relation, holder, other, stretch
                              order by place rows unbounded preceding) as tellings
  from ordered o where effect = 'open'
),
telling as (
  select o.*,
         max(until) over (partition by kind, relation, holder, other, stretch, tellings) as told_now
  from openings o
),
told as (
  select t.*,
         lag(told_now) over s as told,
         lag(until) over s as until_before,
         lag(day) over s as day_before,
         lag(told_now, 2) over s as told_before
  from telling t
  window s as (partition by kind, relation, holder, other, stretch order by place)
),
begun as (
  select t.*,
         case when day_before is null then 1
              when told is null or day <= told + 1 then 0
              when until_before is null and told_before is not null
                and day_before > told_before + 1 then 0
              else 1 end as begins
  from told t
),
islands as (
  select b.*,
         sum(begins) over (partition by kind, relation, holder, other, stretch
                           order by place rows unbounded preceding) as island,
         row_number() over (partition by kind, relation, holder, other, stretch
                            order by place desc) as from_last
  from begun b
),
spans as (
  select kind, relation, holder, other, stretch, island,
         min(day) as valid_from,
         max(case when until is not null then place end) as told_at,
         min(place) as first_place, max(place) as last_place, count(*) as claims,
         min(from_last) = 1 as is_last,
         min(known) as first_known
  from islands
  group by kind, relation, holder, other, stretch, island
),
ended as (
  select s.*,
         u.until as told_until,
         case when s.is_last then e.day end as closed,
         e.claim as closing_claim
  from spans s
  left join ordered u on u.kind = s.kind and u.relation = s.relation and u.holder = s.holder
    and u.other = s.other and u.place = s.told_at
  left join closings e on e.kind = s.kind and e.relation = s.relation and e.holder = s.holder
    and e.other = s.other and e.stretch = s.stretch
)
select e.kind, e.relation, e.holder, e.other, e.valid_from, f.dated,
       case when e.closed is not null and (e.told_until is null or e.told_until >= e.closed)
            then e.closed - 1 else e.told_until end as valid_to,
       e.claims, e.first_known,
       f.claim as opened_by,
       case when e.closed is not null and (e.told_until is null or e.told_until >= e.closed)
            then e.closing_claim end as closed_by
from ended e
join ordered f on f.kind = e.kind and f.relation = e.relation and f.holder = e.holder
  and f.other = e.other and f.place = e.first_place
where e.closed is null or e.valid_from < e.closed;

create view v_in_force as
select i.kind, i.relation, i.holder, i.other, i.valid_from, i.dated, i.valid_to, i.claims, i.first_known,
       c.evidence, a.article, a.publisher
from v_intervals i
join claims c on c.claim = i.opened_by
join articles a on a.version = c.version
where i.valid_from <= current_date and (i.valid_to is null or i.valid_to >= current_date);
