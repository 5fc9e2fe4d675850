package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.model.Interval;
import org.dragoman.model.Precision;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Claims made for reading: a block for each, and below it the sentence with the words that it rests
 * on.
 */
final class ClaimTable implements ClaimFormat {

  private static final String INDENT = "    ";
  private static final String QUOTE = "    | ";

  private final Sentences sentences;
  private final boolean coloured;
  private final int width;

  ClaimTable(Languages languages, boolean coloured, int width) {
    this.sentences = new Sentences(languages);
    this.coloured = coloured;
    this.width = width;
  }

  @Override
  public byte[] write(Article article, List<Claim> claims) {
    StringBuilder table = new StringBuilder();
    String number =
        claims.isEmpty() ? "no claims" : claims.size() == 1 ? "1 claim" : claims.size() + " claims";
    StyledText head =
        new StyledText(coloured).add(StyledText.BOLD, article.id()).add(": " + number);
    table.append(head.lines(width, "", "  ")).append('\n');
    if (!claims.isEmpty()) {
      CodePoints points = CodePoints.of(article.text());
      Map<Integer, Sentence> byNumber = sentences.of(article, claims.get(0).language());
      for (Claim claim : claims) {
        table.append(headLine(claim).lines(width, "", INDENT));
        StyledText details = details(claim);
        if (details.length() > 0) {
          table.append(details.lines(width, INDENT, INDENT));
        }
        table
            .append(
                evidence(claim, points, byNumber.get(claim.sentence())).lines(width, QUOTE, QUOTE))
            .append('\n');
      }
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The claim without its sentence, and the entry of the lexicon that gave it. */
  String summary(Claim claim) {
    StringBuilder lines = new StringBuilder(headLine(claim).lines(width, "  ", INDENT + INDENT));
    StyledText details = details(claim);
    if (details.length() > 0) {
      lines.append(details.lines(width, INDENT, INDENT + INDENT));
    }
    String rule = "by " + claim.rule() + ", confidence " + claim.confidence();
    return lines
        .append(new StyledText(coloured).add(StyledText.FAINT, rule).lines(width, INDENT, INDENT))
        .toString();
  }

  private StyledText headLine(Claim claim) {
    StyledText line = new StyledText(coloured);
    String cameo = claim.act().cameo();
    line.add(String.format(Locale.ROOT, "%-10s  ", days(claim.when())))
        .add(String.format(Locale.ROOT, "%-12s  ", claim.status().word()))
        .add(StyledText.BOLD, (cameo.isEmpty() ? "" : cameo + " ") + claim.act().id())
        .add("  ");
    actors(line, StyledText.SOURCE, claim.source(), claim.reciprocal() ? " + " : ", ");
    if (!claim.reciprocal() || !claim.target().isEmpty()) {
      line.add(" → ");
      actors(line, StyledText.TARGET, claim.target(), ", ");
    }
    return line;
  }

  private static void actors(StyledText line, String style, List<Actor> actors, String joint) {
    if (actors.isEmpty()) {
      line.add("–");
    }
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      line.add(i == 0 ? "" : joint)
          .add(style, actor.code().isEmpty() ? "–" : actor.code())
          .add(actor.name().isEmpty() ? "" : " " + actor.name());
    }
  }

  private static String days(@Nullable Interval when) {
    if (when == null) {
      return "undated";
    }
    if (when.from() != null && when.from().equals(when.to())) {
      return when.from().toString();
    }
    String about = when.precision() == Precision.ABOUT ? "about " : "";
    return about
        + (when.from() == null ? "" : when.from())
        + ".."
        + (when.to() == null ? "" : when.to());
  }

  private StyledText details(Claim claim) {
    List<String> parts = new ArrayList<>();
    if (claim.where() != null) {
      String country = claim.where().country();
      parts.add("in " + claim.where().name() + (country == null ? "" : " (" + country + ")"));
    }
    Claim.Inner object = claim.object();
    if (object != null) {
      parts.add(
          "object: " + (object.act() == null ? "" : object.act().id() + ": ") + object.text());
    }
    if (claim.quantity() != null) {
      Claim.Quantity quantity = claim.quantity();
      String bound = quantity.bound() == Claim.Bound.EXACT ? "" : quantity.bound().word() + " ";
      parts.add(bound + plain(quantity.value()) + " " + quantity.unit());
    }
    for (Claim.Attribution said : claim.attribution()) {
      parts.add("says " + said.speaker() + (said.cue().isEmpty() ? "" : " (" + said.cue() + ")"));
    }
    return new StyledText(coloured).add(StyledText.FAINT, String.join("; ", parts));
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.valueOf(value);
  }

  private StyledText evidence(Claim claim, CodePoints points, @Nullable Sentence sentence) {
    Claim.Evidence evidence = claim.evidence();
    StyledText text = new StyledText(coloured);
    boolean inSentence =
        sentence != null
            && sentence.begin() <= evidence.begin()
            && evidence.end() <= sentence.end();
    if (!inSentence || sentence == null) {
      return text.add(evidence.text());
    }
    int base = points.indexOf(sentence.begin());
    text.add(StyledText.FAINT, points.slice(sentence.begin(), sentence.end()));
    text.restyle(
        points.indexOf(evidence.begin()) - base,
        points.indexOf(evidence.end()) - base,
        StyledText.PLAIN);
    mark(text, claim.source(), StyledText.SOURCE, points, sentence, base);
    mark(text, claim.target(), StyledText.TARGET, points, sentence, base);
    if (!coloured) {
      bracket(text, points.indexOf(evidence.begin()) - base, points.indexOf(evidence.end()) - base);
    }
    return text;
  }

  /** Shows the words that are meant, unless they are all words of the sentence. */
  private static void bracket(StyledText text, int begin, int end) {
    String whole = text.toString();
    boolean someLeftOut =
        (whole.substring(0, begin) + whole.substring(end))
            .codePoints()
            .anyMatch(Character::isLetterOrDigit);
    if (someLeftOut) {
      text.insert(end, "]");
      text.insert(begin, "[");
    }
  }

  /** Actors named in other sentences (pronouns stand for them here) are passed over. */
  private static void mark(
      StyledText text,
      List<Actor> actors,
      String style,
      CodePoints points,
      Sentence sentence,
      int base) {
    for (Actor actor : actors) {
      if (actor.begin() >= sentence.begin() && actor.end() <= sentence.end()) {
        text.restyle(
            points.indexOf(actor.begin()) - base, points.indexOf(actor.end()) - base, style);
      }
    }
  }
}
