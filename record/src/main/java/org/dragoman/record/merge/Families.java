package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Act;
import org.dragoman.model.Kind;
import org.dragoman.model.Tsv;

/**
 * Which acts articles use for the same event ({@code families.tsv}, {@code near.tsv}).
 *
 * <p>An event is coded as a visit by one article and as talks by another; an act and what is told
 * of the same event are of one family, and only reports of one family are compared.
 */
final class Families {

  /** The party by which reports of a family are parted into blocks. */
  enum Side {
    SOURCE,
    TARGET,
    ANY
  }

  /**
   * Acts that can be told of the same event.
   *
   * @param symmetric whether source and target may change places from report to report
   * @param days how long after the event an article still tells of it without a date
   */
  record Family(String name, Side side, boolean symmetric, int days) {}

  private record Near(List<String> codes, double nearness) {}

  private static final Families STANDARD = new Families();
  private static final int DAYS_OF_OTHERS = 120;
  private static final int DAYS_OF_MEASURES = 400;

  /** Codes that share three digits, or two: siblings and cousins in the hierarchy of CAMEO. */
  private static final double SAME_THREE = 0.8;

  private static final double SAME_TWO = 0.4;
  private static final double ONE_ABOVE_THE_OTHER = 0.9;
  private static final double ROOT_ABOVE_THE_OTHER = 0.7;

  private final Map<String, Family> byCode = new HashMap<>();
  private final List<Near> near = new ArrayList<>();

  private Families() {
    for (String[] row : Tsv.rows(Families.class, "families.tsv", 5)) {
      Family family =
          new Family(
              row[0],
              switch (row[2]) {
                case "source" -> Side.SOURCE;
                case "target" -> Side.TARGET;
                default -> Side.ANY;
              },
              row[3].equals("yes"),
              Integer.parseInt(row[4]));
      for (String code : row[1].split(" ")) {
        byCode.put(code, family);
      }
    }
    for (String[] row : Tsv.rows(Families.class, "near.tsv", 2)) {
      near.add(new Near(List.of(row[0].split(" ")), Double.parseDouble(row[1])));
    }
  }

  static Families standard() {
    return STANDARD;
  }

  /** The family of an act. */
  Family of(Act act) {
    String code = act.cameo();
    for (int length = code.length(); length > 0; length--) {
      Family family = byCode.get(code.substring(0, length));
      if (family != null) {
        return family;
      }
    }
    boolean event = act.kind() == Kind.EVENT;
    return new Family(
        act.id(),
        event ? Side.ANY : Side.SOURCE,
        act.id().equals("ceasefire"),
        switch (act.kind()) {
          case EVENT -> DAYS_OF_OTHERS;
          case MEASURE -> DAYS_OF_MEASURES;
          case STANCE, TIE, OFFICE -> Integer.MAX_VALUE;
        });
  }

  /**
   * How well two acts of a family can be the same event: 1 for the same, 0 for acts that no article
   * confuses.
   *
   * @param one the code of an act, or its id where it has none
   */
  double nearness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0))) {
      return 0;
    }
    String a = general(one);
    String b = general(other);
    double best = 0;
    if (a.startsWith(b) || b.startsWith(a)) {
      best = Math.min(a.length(), b.length()) > 2 ? ONE_ABOVE_THE_OTHER : ROOT_ABOVE_THE_OTHER;
    }
    if (one.startsWith("04")) {
      best = 0;
    } else if (one.startsWith(other.substring(0, 3))) {
      best = Math.max(best, SAME_THREE);
    } else if (one.startsWith(other.substring(0, 2))) {
      best = Math.max(best, SAME_TWO);
    }
    for (Near group : near) {
      if (group.nearness > best && contains(group, one) && contains(group, other)) {
        best = group.nearness;
      }
    }
    return best;
  }

  private static boolean contains(Near group, String code) {
    return group.codes.stream().anyMatch(code::startsWith);
  }

  /** The code without the 0 that stands for "not told more exactly": 190 is 19, 1030 is 103. */
  private static String general(String code) {
    return code.length() > 2 && code.endsWith("0") ? code.substring(0, code.length() - 1) : code;
  }
}
