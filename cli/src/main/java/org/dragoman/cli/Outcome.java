package org.dragoman.cli;

import java.util.List;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
sealed interface Outcome {

  /**
   * An article that was coded.
   *
   * @param output its claims, as they are written
   * @param claims how many they are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Coded(byte[] output, int claims) implements Outcome {}

  /** An article that was coded, with its claims as they are. */
  record Claims(Article article, List<Claim> claims) implements Outcome {}

  /** A file that holds no articles, as one line for the user. */
  record PassedOver(String message) implements Outcome {}

  /**
   * An input that was not coded.
   *
   * @param message one line for the user
   * @param unreadable whether the input could not even be read
   * @param cause the fault of the program that prevented it; null where the input is at fault
   */
  record Rejected(String message, boolean unreadable, @Nullable Throwable cause)
      implements Outcome {}
}
