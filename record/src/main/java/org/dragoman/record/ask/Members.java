package org.dragoman.record.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which claims report which happening, after the last merge that moved them. */
record Members(DSLContext dsl) {

  private static final String ALONE = "claim ";
  private static final int AT_A_TIME = 10_000;

  /** Stands for the happening of a claim that was not merged yet. */
  static String alone(long claim) {
    return ALONE + claim;
  }

  static boolean isAlone(String happening) {
    return happening.startsWith(ALONE);
  }

  /** The happenings of claims, by the claims' numbers. */
  Map<Long, String> happenings(List<Long> claims) {
    Map<Long, String> happenings = new LinkedHashMap<>();
    for (int from = 0; from < claims.size(); from += AT_A_TIME) {
      List<Long> some = claims.subList(from, Math.min(claims.size(), from + AT_A_TIME));
      read(DSL.field("h.claim", Long.class).in(some), happenings);
    }
    return happenings;
  }

  /** The claims of happenings, with the happening of each. */
  Map<Long, String> claims(Collection<String> happenings) {
    Map<Long, String> once = new LinkedHashMap<>();
    List<String> merged = new ArrayList<>();
    for (String happening : happenings) {
      if (isAlone(happening)) {
        once.put(Long.valueOf(happening.substring(ALONE.length())), happening);
      } else {
        merged.add(happening);
      }
    }
    for (int from = 0; from < merged.size(); from += AT_A_TIME) {
      List<String> some = merged.subList(from, Math.min(merged.size(), from + AT_A_TIME));
      read(DSL.field("h.happening", String.class).in(some), once);
    }
    Map<Long, String> now = happenings(List.copyOf(once.keySet()));
    once.replaceAll((claim, happening) -> now.getOrDefault(claim, happening));
    once.values().retainAll(List.copyOf(happenings));
    return once;
  }

  private void read(Condition condition, Map<Long, String> into) {
    dsl.resultQuery(
            "select h.claim, h.happening from happenings h where {0} order by h.merge", condition)
        .forEach(r -> into.put(r.get("claim", Long.class), r.get("happening", String.class)));
  }
}
