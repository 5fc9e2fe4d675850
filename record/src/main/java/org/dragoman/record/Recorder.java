package org.dragoman.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Claim;
import org.dragoman.model.PublicationDate;
import org.dragoman.record.KnownArticles.Version;
import org.dragoman.record.merge.Fingerprint;
import org.dragoman.record.merge.Merger;
import org.dragoman.record.merge.Origin;
import org.dragoman.record.merge.Report;

/**
 * One run that adds articles with their claims to a store. What was added is written in batches,
 * each wholly or not at all; an article whose newest version is the same is left out.
 */
public final class Recorder {

  private static final int ARTICLES_OF_BATCH = 1_000;
  private static final int CLAIMS_OF_BATCH = 20_000;
  private static final long NANOS_OF_BATCH = 5_000_000_000L;

  private record Entry(StoredArticle article, List<Claim> claims) {}

  /** How many articles and claims were written. */
  public record Written(int articles, int claims) {
    Written plus(Written more) {
      return new Written(articles + more.articles, claims + more.claims);
    }
  }

  private final Store store;
  private final Provenance provenance;
  private final Merger merger;
  private final Clock clock;
  private final List<Entry> pending = new ArrayList<>();
  private int pendingClaims;
  private long lastWrite = System.nanoTime();
  private long run;
  private Written written = new Written(0, 0);

  public Recorder(Store store, Provenance provenance, Merger merger, Clock clock) {
    this.store = store;
    this.provenance = provenance;
    this.merger = merger;
    this.clock = clock;
  }

  /** Adds an article; writes a batch if enough have come together. */
  public void add(StoredArticle article, List<Claim> claims) {
    pending.add(new Entry(article, claims));
    pendingClaims += claims.size();
    if (pending.size() >= ARTICLES_OF_BATCH
        || pendingClaims >= CLAIMS_OF_BATCH
        || System.nanoTime() - lastWrite > NANOS_OF_BATCH) {
      write();
    }
  }

  /** Writes what was added and not yet written. */
  public void write() {
    if (!pending.isEmpty()) {
      written = written.plus(store.write(connection -> writeBatch()));
      pending.clear();
      pendingClaims = 0;
    }
    lastWrite = System.nanoTime();
  }

  /** What this run has written. */
  public Written written() {
    return written;
  }

  private Written writeBatch() throws SQLException {
    List<Entry> batch = new ArrayList<>();
    Map<String, Version> newest =
        new KnownArticles(store).newest(pending.stream().map(e -> e.article.id()).toList());
    Set<String> doubles = new HashSet<>();
    for (Entry entry : pending) {
      Version before = newest.get(entry.article.id());
      if ((before == null || !before.content().equals(entry.article.content()))
          && doubles.add(entry.article.id())) {
        batch.add(entry);
      }
    }
    if (batch.isEmpty()) {
      return new Written(0, 0);
    }
    if (run == 0) {
      run = next("runs", "run");
      try (RowSink runs = store.rows("runs")) {
        runs.add(run).add(now()).add(provenance.program()).add(provenance.lexicon()).end();
      }
    }
    return write(batch, newest);
  }

  private Written write(List<Entry> entries, Map<String, Version> newest) throws SQLException {
    long batch = next("batches", "batch");
    long version = next("articles", "version");
    long number = next("claims", "claim");
    int claims = 0;
    MessageDigest input = sha256();
    List<Renewed> renewed = new ArrayList<>();
    try (RowSink articles = store.rows("articles");
        ClaimRows rows = new ClaimRows(store);
        RowSink batches = store.rows("batches")) {
      for (Entry entry : entries) {
        StoredArticle article = entry.article;
        Version before = newest.get(article.id());
        int revision = before == null ? 1 : before.revision() + 1;
        long fingerprint = Fingerprint.of(article.text());
        String content = article.content();
        input.update(content.getBytes(StandardCharsets.UTF_8));
        PublicationDate published = published(article);
        write(articles, article, version, revision, content, fingerprint, batch);
        Origin origin =
            new Origin(
                article.id(), revision, article.published(), article.publisher(), fingerprint);
        for (Claim claim : entry.claims) {
          String block = merger.block(new Report(number, claim, origin));
          rows.write(number, version, 0, claim, published, block, batch);
          number++;
        }
        claims += entry.claims.size();
        if (revision > 1) {
          renewed.add(new Renewed(version, entry.claims));
        }
        version++;
      }
      batches
          .add(batch)
          .add(run)
          .add(now())
          .add(HexFormat.of().formatHex(input.digest()))
          .add((Integer) entries.size())
          .add((Integer) claims)
          .end();
    }
    for (Renewed again : renewed) {
      new Corrections(store, merger).carryOver(again.version, again.claims, batch);
    }
    return new Written(entries.size(), claims);
  }

  private record Renewed(long version, List<Claim> claims) {}

  /** When the article was published; where nobody knows, today, the day on which it was read. */
  private PublicationDate published(StoredArticle article) {
    return article.published() != null
        ? article.published()
        : PublicationDate.of(now().toLocalDate());
  }

  private void write(
      RowSink rows,
      StoredArticle article,
      long version,
      int revision,
      String content,
      long fingerprint,
      long batch)
      throws SQLException {
    PublicationDate told = article.published();
    rows.add(version)
        .add(article.id())
        .add((Integer) revision)
        .add(article.text())
        .add(article.title())
        .add(told == null ? null : told.earliest())
        .add(told == null ? null : told.latest())
        .add(article.language())
        .add(article.publisher())
        .add(article.url())
        .add(article.sourceCountry())
        .add(content)
        .add(fingerprint)
        .add(published(article).latest())
        .add(now())
        .add(batch)
        .end();
  }

  private long next(String table, String column) {
    return store
            .dsl()
            .fetchSingle("select coalesce(max(" + column + "), 0) from " + table)
            .get(0, Long.class)
        + 1;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
