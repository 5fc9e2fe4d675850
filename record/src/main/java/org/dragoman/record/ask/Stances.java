package org.dragoman.record.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.record.interval.Standing;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where toward an actor or an issue: by stances that were told, and by what was said and
 * voted ({@link Positions}).
 *
 * @param toward one or several, such as both sides of a war
 */
public record Stances(List<Subject> toward) implements Question {

  /** The last act is the greatest day with its claim. */
  private static final String ACTS =
      """
      select holder, position, count(*) as acts,
             max(cast(day as varchar) || lpad(cast(claim as varchar), 18, '0')) as last
      from (
        select c.claim, c.day,
               case when length(s.code) = 6 and s.code like '%GOV' then s.country else s.code end
                 as holder,
               case when c.status = 'negated' then 'withheld' else {0} end as position
        from claims c
        join claim_actors s on s.claim = c.claim and s.part = 'source'
        where c.kind = 'event' and c.status in ('happened', 'ongoing', 'negated')
          and c.act in ({1}) and c.day <= {2} and {3} and {4}) acted
      group by holder, position
      """;

  private static final int DAY_LENGTH = 10;

  public Stances {
    toward = List.copyOf(toward);
  }

  /** What is known of one actor. */
  private static final class Holder {
    final List<Standing> told = new ArrayList<>();
    final Map<String, Long> acts = new TreeMap<>();
    final Set<Long> claims = new LinkedHashSet<>();
    @Nullable LocalDate last;

    String stance() {
      if (!told.isEmpty()) {
        return told.stream()
            .map(s -> s.topic().relation())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
      }
      boolean supports = acts.containsKey("supports");
      boolean opposes = acts.containsKey("opposes");
      return supports && opposes
          ? "mixed"
          : supports ? "supports" : opposes ? "opposes" : "takes no side";
    }

    @Nullable LocalDate since() {
      return told.stream()
          .map(Standing::since)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  @Override
  public Answer ask(Reading reading) {
    Map<String, Holder> holders = new TreeMap<>();
    Condition boundaries =
        DSL.or(toward.stream().map(s -> s.isParty("other")).toList())
            .and(DSL.condition("b.kind = 'stance'"));
    for (Standing told : reading.standing(boundaries)) {
      Holder holder = holders.computeIfAbsent(told.topic().holder(), h -> new Holder());
      holder.told.add(told);
      holder.claims.addAll(Reading.telling(told));
    }
    for (Record r : acts(reading)) {
      Holder holder = holders.computeIfAbsent(r.get("holder", String.class), h -> new Holder());
      holder.acts.put(r.get("position", String.class), r.get("acts", Long.class));
      String last = r.get("last", String.class);
      holder.claims.add(Long.valueOf(last.substring(DAY_LENGTH)));
      LocalDate day = LocalDate.parse(last.substring(0, DAY_LENGTH));
      holder.last = holder.last == null || day.isAfter(holder.last) ? day : holder.last;
    }
    List<Reading.Finding> findings = new ArrayList<>();
    holders.forEach((code, holder) -> findings.add(finding(code, holder)));
    String whom = toward.stream().map(Subject::label).collect(Collectors.joining(" and "));
    return new Answer(
        "Who stood where toward " + whom + " " + reading.scope().words() + "?",
        List.of(
            "actor", "stance", "since", "supports", "opposes", "abstains", "withheld", "last_act"),
        reading.rows(findings),
        List.of());
  }

  private static Reading.Finding finding(String code, Holder holder) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(code);
    cells.add(holder.stance());
    cells.add(holder.since());
    for (String position : List.of("supports", "opposes", "abstains", "withheld")) {
      cells.add(holder.acts.getOrDefault(position, 0L));
    }
    cells.add(holder.last);
    return new Reading.Finding(cells, holder.claims);
  }

  private List<Record> acts(Reading reading) {
    Positions positions = Positions.standard();
    Condition targets = DSL.or(toward.stream().map(s -> s.isActor("t")).toList());
    return new ArrayList<>(
        reading
            .dsl()
            .fetch(
                ACTS,
                positions.ofAct("c.act"),
                DSL.list(positions.acts().stream().map(DSL::inline).toList()),
                DSL.val(reading.scope().asOf()),
                reading.standing(),
                DSL.condition(
                    "c.claim in (select t.claim from claim_actors t where t.part = 'target' and"
                        + " {0})",
                    targets)));
  }
}
