package org.dragoman.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one gold claim, or of one coded pair that no gold claim accounts for. */
sealed interface Finding {

  @Nullable String article();

  int sentence();

  /** A gold claim that was coded, with the fields that are wrong. */
  record Found(GoldClaim gold, CodedPair pair, List<Comparison.Fault> faults) implements Finding {
    @Override
    public @Nullable String article() {
      return pair.article();
    }

    @Override
    public int sentence() {
      return gold.sentence();
    }
  }

  /** A gold claim that was not coded. */
  record Missed(GoldClaim gold, @Nullable String article) implements Finding {
    @Override
    public int sentence() {
      return gold.sentence();
    }
  }

  /** A coded pair that no gold claim accounts for. */
  record Spurious(CodedPair pair) implements Finding {
    @Override
    public @Nullable String article() {
      return pair.article();
    }

    @Override
    public int sentence() {
      return pair.sentence();
    }
  }

  /**
   * A second coded pair of a gold claim that is found already: right, and counted only as coded.
   */
  record Repeated(CodedPair pair) implements Finding {
    @Override
    public @Nullable String article() {
      return pair.article();
    }

    @Override
    public int sentence() {
      return pair.sentence();
    }
  }
}
