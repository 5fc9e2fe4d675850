package org.dragoman.text;

import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news as it was read: its text and what its source says about it.
 *
 * @param id unique within a run: the source's id, else the file's name without its ending
 * @param text the words, without a {@code date} header; all offsets count its code points
 * @param title the headline, where the source keeps it apart from the text
 * @param published when it was published, where the source says so
 * @param language the code of its language, where the source says so
 * @param publisher who published it
 * @param url where it was published
 * @param sourceCountry the country of the publisher
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable PublicationDate published,
    @Nullable String language,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String sourceCountry) {

  /** An article of which nothing is known but its text. */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null, null, null, null);
  }

  /**
   * The same article, with the date of publication given where its source has none, or only a month
   * or year in which that date lies.
   */
  public Article publishedUnlessKnown(@Nullable PublicationDate given) {
    return given == null || published != null && !published.contains(given)
        ? this
        : new Article(id, text, title, given, language, publisher, url, sourceCountry);
  }
}
