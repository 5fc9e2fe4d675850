package org.dragoman.text;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells which language a text is written in, among those that have a pack and others. */
public interface LanguageIdentifier {

  /**
   * The language that the text is written in. A text that gives no evidence is taken to be in the
   * language of the only pack, or of the first.
   */
  Identified identify(String text);

  /** What a language code, given with an article or by the user, stands for. */
  Identified named(String code);

  /** A language, with or without a pack. */
  sealed interface Identified {}

  /** A language that has a pack. */
  record Installed(String code) implements Identified {}

  /**
   * A language that has none.
   *
   * @param code its ISO 639 code; {@code und} where it is not known
   * @param name its English name, or what is known of it
   * @param declared whether the article or the user said so; else the text looks like it
   * @param installed the codes of the languages that have one
   */
  record Missing(String code, String name, boolean declared, Collection<String> installed)
      implements Identified {

    public Missing {
      installed = List.copyOf(new TreeSet<>(installed));
    }

    /** {@code language looks like Russian (ru); no language pack for it: installed: pl}. */
    public String message() {
      String language = code.equals("und") ? name : name + " (" + code + ")";
      return (declared ? "language is " : "language looks like ")
          + language
          + "; no language pack for it: installed: "
          + String.join(", ", installed);
    }
  }
}
