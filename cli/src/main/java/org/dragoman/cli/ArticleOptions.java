package org.dragoman.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.dragoman.text.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * Options that say what the input does not: when the articles were published, their language, their
 * form.
 */
final class ArticleOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "date of publication where the input has none: 2023, 2023-02 or 2023-02-28")
  @Nullable PublicationDate published;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "language where the input does not say it: pl; else it is detected")
  @Nullable String language;

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      converter = InputConverter.class,
      description = "text or jsonl; else told by each file's name and content")
  @Nullable InputFormat input;

  private final AtomicInteger undated = new AtomicInteger();

  /**
   * Checks that the language has a pack.
   *
   * @throws Usage if it has none
   */
  void check(Languages languages) {
    if (language != null
        && languages.named(language)
            instanceof org.dragoman.text.LanguageIdentifier.Missing missing) {
      throw new Usage("--language " + language + ": " + missing.message());
    }
  }

  /** Remembers an article that was read, if nobody told when it was published. */
  void count(Article article) {
    if (article.published() == null) {
      undated.incrementAndGet();
    }
  }

  /** Tells in one line how many articles had no date of publication. */
  void tellUndated(Messages messages) {
    int number = undated.get();
    if (number > 0) {
      messages.line(
          (number == 1 ? "1 article has" : number + " articles have")
              + " no date of publication: only days that the words tell wholly are given; give"
              + " --published");
    }
  }

  /** The article, with the date of publication where its source has none or a coarser one. */
  Article complete(Article article) {
    return article.publishedUnlessKnown(published);
  }

  /** Reads a date of publication. */
  static final class DateConverter implements ITypeConverter<PublicationDate> {
    @Override
    public PublicationDate convert(String value) {
      try {
        return PublicationDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads the name of a form of input. */
  static final class InputConverter implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String value) {
      return switch (value) {
        case "text" -> InputFormat.TEXT;
        case "jsonl" -> InputFormat.JSONL;
        case "html", "feed", "warc", "petrarch" ->
            throw new TypeConversionException(
                "'" + value + "' cannot be read yet; there are: text, jsonl");
        default ->
            throw new TypeConversionException(
                "'" + value + "' is no form of input; there are: text, jsonl");
      };
    }
  }
}
