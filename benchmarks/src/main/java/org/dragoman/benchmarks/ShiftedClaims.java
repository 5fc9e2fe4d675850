package org.dragoman.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.coder.Coder;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.dragoman.record.StoredArticle;
import org.dragoman.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Any number of claims, made of real ones: articles are coded once, then told again and again, each
 * time some days earlier, with all days in them.
 */
final class ShiftedClaims {

  private static final int STEP = 7;

  private record Coded(Article article, List<Claim> claims) {}

  private final List<Coded> base = new ArrayList<>();

  ShiftedClaims(Coder coder, List<Article> articles) {
    for (Article article : articles) {
      base.add(new Coded(article, coder.code(article)));
    }
  }

  /** Gives articles with their claims to the consumer until there were that many claims. */
  void give(int claims, BiConsumer<StoredArticle, List<Claim>> consumer) {
    int given = 0;
    for (int round = 0; given < claims; round++) {
      for (Coded coded : base) {
        if (given < claims && !coded.claims.isEmpty()) {
          given += coded.claims.size();
          shift(coded, round, consumer);
        }
      }
    }
  }

  private static void shift(
      Coded coded, int round, BiConsumer<StoredArticle, List<Claim>> consumer) {
    Article article = coded.article;
    PublicationDate published = article.published();
    String id = "%06d-%s".formatted(round, article.id());
    long days = (long) round * STEP;
    List<Claim> claims = new ArrayList<>(coded.claims.size());
    for (Claim claim : coded.claims) {
      claims.add(shifted(claim, id, round, days));
    }
    consumer.accept(
        new StoredArticle(
            id,
            article.text(),
            article.title(),
            published == null
                ? null
                : new PublicationDate(
                    published.earliest().minusDays(days), published.latest().minusDays(days)),
            article.language(),
            article.publisher(),
            article.url(),
            article.sourceCountry()),
        claims);
  }

  private static Claim shifted(Claim c, String article, int round, long days) {
    Interval when = c.when();
    return new Claim(
        "%016x".formatted(Long.parseUnsignedLong(c.id(), 16) + round * 0x9e3779b97f4a7c15L),
        c.act(),
        article,
        c.sentence(),
        c.language(),
        c.evidence(),
        c.source(),
        c.target(),
        c.reciprocal(),
        c.object(),
        when == null
            ? null
            : new Interval(
                earlier(when.from(), days),
                earlier(when.to(), days),
                when.precision(),
                when.text()),
        c.where(),
        c.status(),
        c.attribution(),
        c.quantity(),
        c.tags(),
        c.rule(),
        c.confidence());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate day, long days) {
    return day == null ? null : day.minusDays(days);
  }
}
