package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class Interval95Test {

  @Test
  void wilsonsIntervalHasThePublishedValues() {
    // Newcombe 1998, table I, method 3
    is(Interval95.wilson(81, 263), 0.2553, 0.3662);
    is(Interval95.wilson(15, 148), 0.0624, 0.1605);
    is(Interval95.wilson(0, 20), 0.0, 0.1611);
    is(Interval95.wilson(1, 29), 0.0061, 0.1718);
    is(Interval95.wilson(0, 0), 0, 1);
  }

  @Test
  void theIntervalOfF1HoldsTheFigureAndShrinksWithMoreSentences() {
    List<Tally> few = Collections.nCopies(10, new Tally(2, 1, 1, 2, 2));
    assertThat(Interval95.ofF1(few)).isEqualTo(new Interval95(2.0 / 3, 2.0 / 3));

    Interval95 small = Interval95.ofF1(mixed(10));
    Interval95 large = Interval95.ofF1(mixed(1000));
    assertThat(small.low()).isLessThan(0.5);
    assertThat(small.high()).isGreaterThan(0.5);
    assertThat(large.high() - large.low()).isLessThan((small.high() - small.low()) / 5);
    assertThat(Interval95.ofF1(mixed(10))).isEqualTo(small);
    is(Interval95.ofF1(List.of()), 0, 1);
  }

  private static List<Tally> mixed(int sentences) {
    List<Tally> list = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      list.add(i % 2 == 0 ? new Tally(1, 1, 0, 1, 1) : new Tally(1, 0, 0, 1, 0));
    }
    return list;
  }

  private static void is(Interval95 interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(0.00006));
    assertThat(interval.high()).isCloseTo(high, within(0.00006));
  }
}
