package org.dragoman.coder.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary of actors in the format of PETRARCH. An actor is a line with its name, in
 * capitals with {@code _} for blanks, and codes in brackets; lines that begin with {@code +} give
 * other names, lines that begin with a bracket further codes; {@code #} begins a comment. A code
 * may be bound to days: {@code [CODE 010120-090120]}, {@code [CODE <010120]}, {@code [CODE
 * >090120]}, {@code [CODE 010120]} (from that day), years with two digits or four.
 */
final class PetrarchActors {

  /**
   * An actor of the dictionary.
   *
   * @param forms the names, blanks between words, in capitals
   * @param codes those bound to days first; at least one
   */
  record Entry(String name, List<String> forms, List<Tenure> codes) {}

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern CODE =
      Pattern.compile("([A-Z0-9~-]{2,})(?:\\s+([<>]?)\\s*(\\d+)(?:\\s*-\\s*(\\d+))?)?");
  private static final String NOBODY = "---";

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();
  private int number;
  private int begun;
  private Set<String> forms = new LinkedHashSet<>();
  private List<Tenure> codes = new ArrayList<>();
  private boolean isNobody;

  private PetrarchActors(Path file) {
    this.file = file;
  }

  static List<Entry> read(Path file) {
    PetrarchActors actors = new PetrarchActors(file);
    try {
      for (String line : Files.readAllLines(file)) {
        actors.number++;
        actors.line(line);
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": is not UTF-8; convert it", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    actors.end();
    return actors.entries;
  }

  private void line(String whole) {
    String line = whole.replaceFirst("[#;].*", "").strip();
    if (line.isEmpty()) {
      return;
    }
    int bracket = line.indexOf('[');
    String written = bracket < 0 ? line : line.substring(0, bracket).strip();
    boolean other = written.startsWith("+");
    if (other) {
      written = written.substring(1).strip();
    }
    if (!written.isEmpty() && !other) {
      end();
      begun = number;
    } else if (forms.isEmpty()) {
      throw fault(number, "no actor stands before this line");
    }
    if (!written.isEmpty()) {
      String form = written.replace('_', ' ').strip().replaceAll(" +", " ");
      if (form.isEmpty() || !form.equals(form.toUpperCase(Locale.ROOT))) {
        throw fault(
            number, "'" + written + "' is no name: write it in capitals, with _ for blanks");
      }
      forms.add(form);
    } else if (other) {
      throw fault(number, "a name is missing behind +");
    }
    if (bracket >= 0) {
      codes(line.substring(bracket));
    }
  }

  private void codes(String text) {
    Matcher brackets = BRACKET.matcher(text);
    int at = 0;
    while (brackets.find()) {
      if (!text.substring(at, brackets.start()).isBlank()) {
        break;
      }
      code(brackets.group(1).strip());
      at = brackets.end();
    }
    if (!text.substring(at).isBlank()) {
      throw fault(
          number,
          "'" + text.substring(at).strip() + "' is no code: write [CODE] or [CODE date-date]");
    }
  }

  private void code(String text) {
    Matcher m = CODE.matcher(text);
    if (!m.matches()) {
      throw fault(
          number,
          "'["
              + text
              + "]' is no code: write [CODE], [CODE <date], [CODE >date] or [CODE date-date]");
    }
    if (m.group(1).equals(NOBODY)) {
      isNobody = true;
      return;
    }
    LocalDate first = m.group(3) == null ? null : date(m.group(3));
    LocalDate last = m.group(4) == null ? null : date(m.group(4));
    LocalDate from = first;
    if (first != null && "<".equals(m.group(2))) {
      from = null;
      last = first.minusDays(1);
    } else if (first != null && ">".equals(m.group(2))) {
      from = first.plusDays(1);
    }
    if (from != null && last != null && last.isBefore(from)) {
      throw fault(number, "'[" + text + "]' ends before it begins");
    }
    codes.add(new Tenure("", "", "", "", m.group(1), from, last));
  }

  private LocalDate date(String digits) {
    try {
      if (digits.length() == 6 || digits.length() == 8) {
        int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
        int century = digits.length() == 8 ? 0 : year >= 50 ? 1900 : 2000;
        int day = Integer.parseInt(digits.substring(digits.length() - 4));
        return LocalDate.of(century + year, day / 100, day % 100);
      }
    } catch (DateTimeException e) {
      throw fault(number, "'" + digits + "' is no date: write YYMMDD or YYYYMMDD");
    }
    throw fault(number, "'" + digits + "' is no date: write YYMMDD or YYYYMMDD");
  }

  /** Ends the actor that is being read. */
  private void end() {
    if (!forms.isEmpty() && !codes.isEmpty()) {
      List<Tenure> dated = new ArrayList<>(codes);
      dated.sort(Comparator.comparing(t -> t.from() == null && t.to() == null));
      List<String> names = List.copyOf(forms);
      entries.add(new Entry(names.get(0), names, dated));
    } else if (!forms.isEmpty() && !isNobody) {
      throw fault(begun, "'" + forms.iterator().next() + "' has no [CODE]");
    }
    forms = new LinkedHashSet<>();
    codes = new ArrayList<>();
    isNobody = false;
  }

  private IllegalArgumentException fault(int line, String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
