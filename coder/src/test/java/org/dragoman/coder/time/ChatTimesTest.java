package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Pos;
import org.dragoman.language.Span;
import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;

/**
 * Compares values with those of a table of chat-style expressions (three columns: text, kind,
 * value; the cases of facebook/duckling have this form), where one is given by {@code
 * -Ddragoman.times=FILE}. Clock times are left out. What differs is printed.
 */
class ChatTimesTest {

  private static final LocalDate TODAY = LocalDate.of(2013, 2, 12);
  private static final Pattern VALUE =
      Pattern.compile("\\((\\d+), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)\\)");
  private static final Pattern FINE = Pattern.compile(".*\\b(Hour|Minute|Second)$");

  /** What chat writes without its diacritics. */
  private static final Map<String, String> DIACRITICS =
      Map.ofEntries(
          Map.entry("dzis$", "dziś"),
          Map.entry("nastepn", "następn"),
          Map.entry("tydzien", "tydzień"),
          Map.entry("miesiac", "miesiąc"),
          Map.entry("piatek", "piątek"),
          Map.entry("poniedzialek", "poniedziałek"),
          Map.entry("sroda", "środa"),
          Map.entry("pazdziern", "październ"),
          Map.entry("kwartal$", "kwartał"),
          Map.entry("pietnast", "piętnast"),
          Map.entry("osmego", "ósmego"),
          Map.entry("kwiecien", "kwiecień"));

  private static final Set<String> MONTHS =
      Set.of("luty", "marzec", "kwiecień", "kwietnia", "lipiec", "lipca", "sierpień", "sie");

  /** Words that chat cuts short or writes apart, and figures the American way. */
  private static final Pattern CHAT =
      Pattern.compile("\\b(sie|tyg)\\b|po jutrze|po przedni|przed wczoraj|\\d - \\d\\d - \\d\\d$");

  /**
   * Seasons of whole months, months and years ago taken whole, weeks of a month counted from its
   * first day, last and next days that reach to and from the day itself.
   */
  private static final Pattern BY_RULE =
      Pattern.compile(
          "lato|zim[ay]|(miesiące|lata) (temu|później)|tydzień"
              + " .*(października|październiku|września)|wrześniu|^(ostatnie|poprzednie|następne|kolejne)"
              + " ");

  @Test
  void valuesAgree() throws IOException {
    String table = System.getProperty("dragoman.times");
    assumeTrue(table != null, "no table to compare with: give one by -Ddragoman.times=FILE");
    List<String> differing = new ArrayList<>();
    List<String> chat = new ArrayList<>();
    List<String> byRule = new ArrayList<>();
    int agreeing = 0;
    for (String line : Files.readAllLines(Path.of(table))) {
      String[] cells = line.split("\t");
      if (!cells[1].startsWith("datetime") || FINE.matcher(cells[2]).matches()) {
        continue;
      }
      PolishLattice lattice = PolishLattice.of(spelt(cells[0], cells[1].endsWith("Holiday")));
      String found = value(lattice);
      if (agrees(cells[2], found)) {
        agreeing++;
      } else if (isMisspelt(lattice) || CHAT.matcher(lattice.text()).find()) {
        chat.add(cells[0]);
      } else if (BY_RULE.matcher(lattice.text()).find()) {
        byRule.add(cells[0]);
      } else {
        differing.add(cells[0] + "\n    " + cells[2] + "\n    " + found);
      }
    }
    int comparable = agreeing + differing.size();
    System.out.printf(
        "%d values of a day or longer.%n%d in chat style: %s%n%d that the codebook counts"
            + " otherwise: %s%n%d of the other %d agree (%.1f %%). What differs:%n%s%n",
        comparable + chat.size() + byRule.size(),
        chat.size(),
        String.join(", ", chat),
        byRule.size(),
        String.join(", ", byRule),
        agreeing,
        comparable,
        100.0 * agreeing / comparable,
        String.join("\n", differing));
    assertThat(agreeing).isGreaterThanOrEqualTo(comparable * 85 / 100);
  }

  private static String spelt(String text, boolean feast) {
    String spelt = feast ? text : text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> word : DIACRITICS.entrySet()) {
      spelt = spelt.replaceAll(word.getKey(), word.getValue());
    }
    return spelt;
  }

  /**
   * Whether a word or figure is written as no news writes it: {@code 18tego}, {@code 2/15}, {@code
   * luty 15}.
   */
  private static boolean isMisspelt(PolishLattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      Token token = lattice.token(i);
      boolean month = i > 0 && MONTHS.contains(lattice.lower(i - 1));
      if (token.is("/")
          || month && (token.isNumber() && token.text().length() < 3)
          || month && lattice.readings(i).get(0).tag().pos() == Pos.ADJECTIVE
          || token.isWord() && lattice.readings(i).get(0).tag().pos() == Pos.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** The days of the text as one expression, in any direction; null if it is none. */
  private static String value(PolishLattice lattice) {
    List<Span> spans = TimePl.BARE_READER.recognize(lattice);
    if (spans.size() != 1 || spans.get(0).length() < lattice.size()) {
      return "not read: " + spans;
    }
    TimeExpression expression = (TimeExpression) spans.get(0).value();
    StringBuilder all = new StringBuilder();
    for (Direction direction : List.of(Direction.FUTURE, Direction.PRESENT, Direction.PAST)) {
      Interval told = Intervals.days(TODAY, TODAY);
      TimeContext context = new TimeContext(PublicationDate.of(TODAY), direction, told);
      all.append(TimePl.written(expression.resolve(context))).append("; ");
    }
    return all.toString();
  }

  private static boolean agrees(String wanted, String found) {
    Matcher m = VALUE.matcher(wanted);
    List<LocalDate> ends = new ArrayList<>();
    while (m.find()) {
      ends.add(
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Math.max(1, Integer.parseInt(m.group(2))),
              Math.max(1, Integer.parseInt(m.group(3)))));
    }
    String grain = wanted.replaceAll(".*\\) ([A-Z][a-z]+).*", "$1");
    String open = wanted.startsWith("After") ? ".." : "";
    if (!open.isEmpty()) {
      return found.contains(ends.get(0) + open);
    }
    Unit unit = Unit.named(grain.toLowerCase(Locale.ROOT));
    LocalDate from = ends.get(0);
    LocalDate to = ends.size() == 2 ? ends.get(1).minusDays(1) : unit.end(from);
    return found.contains(from + ".." + to);
  }
}
