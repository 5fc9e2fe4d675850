package org.dragoman.language;

import java.util.Map;

/** How well one class of words stands directly behind another: a pack's order.yaml. */
final class WordOrder {

  private static final int CLASSES = WordClass.values().length;

  private final int[] points = new int[CLASSES * CLASSES];

  WordOrder(Map<String, Object> yaml, String file) {
    Yaml.mapping(yaml.get("follows"))
        .forEach(
            (before, row) ->
                Yaml.mapping(row)
                    .forEach(
                        (behind, value) -> {
                          WordClass a = WordClass.of(before);
                          WordClass b = WordClass.of(behind);
                          if (a == null || b == null || !(value instanceof Integer)) {
                            throw new IllegalArgumentException(
                                file
                                    + ": follows: "
                                    + before
                                    + ": "
                                    + behind
                                    + ": wanted a class of words behind another, and a number");
                          }
                          points[a.ordinal() * CLASSES + b.ordinal()] = (Integer) value;
                        }));
  }

  int points(WordClass before, WordClass behind) {
    return points[before.ordinal() * CLASSES + behind.ordinal()];
  }
}
