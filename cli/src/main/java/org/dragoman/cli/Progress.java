package org.dragoman.cli;

import java.util.Locale;

/** Tells a person at a terminal how far a long run has come; silent in the first seconds. */
final class Progress {

  private static final long SILENT = 2_000_000_000L;
  private static final long EVERY = 300_000_000L;

  private final Messages messages;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last = start + SILENT - EVERY;
  private long articles;
  private long claims;

  Progress(Messages messages, boolean shown) {
    this.messages = messages;
    this.shown = shown;
  }

  /** One more article was coded. */
  void coded(int claimsOfArticle) {
    articles++;
    claims += claimsOfArticle;
    long now = System.nanoTime();
    if (shown && now - last > EVERY) {
      last = now;
      double seconds = (now - start) / 1e9;
      messages.progress(
          String.format(
              Locale.ROOT,
              "%,d articles, %,d claims, %,.0f articles/s",
              articles,
              claims,
              articles / seconds));
    }
  }
}
