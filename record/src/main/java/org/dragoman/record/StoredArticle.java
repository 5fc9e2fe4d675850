package org.dragoman.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the record keeps it.
 *
 * @param id what its source calls it
 * @param text the words that the claims' offsets count
 */
public record StoredArticle(
    String id,
    String text,
    @Nullable String title,
    @Nullable PublicationDate published,
    @Nullable String language,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String sourceCountry) {

  /** A hash of all that is known of the article; another one makes a new version of it. */
  public String content() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part :
          new @Nullable Object[] {
            id, text, title, published, language, publisher, url, sourceCountry
          }) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
