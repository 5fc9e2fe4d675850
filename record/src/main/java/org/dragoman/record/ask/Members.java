package org.dragoman.record.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which claims report which happening, after the last merge that moved them. */
record Members(DSLContext dsl) {

  private static final String ALONE = "claim ";
  private static final int AT_A_TIME = 10_000;

  /** {0} a query that gives claims and their days; the latest day comes first. */
  private static final String OF_CLAIMS =
      "select c.claim, h.happening, h.merge from ({0}) c left join happenings h on h.claim ="
          + " c.claim order by c.day desc, c.claim desc";

  /** All memberships, earlier ones too, of the claims that ever were in the happenings. */
  private static final String OF_HAPPENINGS =
      "select h.claim, h.happening, h.merge from happenings h where h.claim in (select m.claim from"
          + " happenings m where {0})";

  /** Stands for the happening of a claim that was not merged yet. */
  private static String alone(long claim) {
    return ALONE + claim;
  }

  static boolean isAlone(String happening) {
    return happening.startsWith(ALONE);
  }

  /** The happenings of the claims that a query gives, by the claims' numbers. */
  Map<Long, String> happenings(Condition query) {
    return latest(dsl.fetch(OF_CLAIMS, query));
  }

  private static Map<Long, String> latest(List<Record> memberships) {
    Map<Long, String> happenings = new LinkedHashMap<>();
    Map<Long, Long> merges = new HashMap<>();
    for (Record r : memberships) {
      long claim = r.get("claim", Long.class);
      @Nullable Long merge = r.get("merge", Long.class);
      if (merge == null) {
        happenings.put(claim, alone(claim));
      } else if (merges.getOrDefault(claim, 0L) < merge) {
        merges.put(claim, merge);
        happenings.put(claim, r.get("happening", String.class));
      }
    }
    return happenings;
  }

  /** The claims of happenings, with the happening of each. */
  Map<Long, String> claims(Collection<String> happenings) {
    Map<Long, String> claims = new LinkedHashMap<>();
    List<String> merged = new ArrayList<>();
    for (String happening : happenings) {
      if (isAlone(happening)) {
        claims.put(Long.valueOf(happening.substring(ALONE.length())), happening);
      } else {
        merged.add(happening);
      }
    }
    for (int from = 0; from < merged.size(); from += AT_A_TIME) {
      List<String> some = merged.subList(from, Math.min(merged.size(), from + AT_A_TIME));
      claims.putAll(
          latest(dsl.fetch(OF_HAPPENINGS, DSL.field("m.happening", String.class).in(some))));
    }
    claims.values().retainAll(List.copyOf(happenings));
    return claims;
  }
}
