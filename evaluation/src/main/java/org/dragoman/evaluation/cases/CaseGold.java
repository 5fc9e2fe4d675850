package org.dragoman.evaluation.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Case;

/**
 * The right case of nominal tokens, labelled by hand.
 *
 * @param labels in the order of the files and their lines
 */
public record CaseGold(List<Label> labels) {

  /** The mark of a token that was looked at and has no case. */
  private static final String NONE = "-";

  /**
   * The right case of one token.
   *
   * @param where the file and line, for messages
   * @param sentence the number of the sentence in the article, from 1
   * @param token the number of the token in the sentence, from 0
   * @param form the token as written
   */
  public record Label(
      String where, String article, int sentence, int token, String form, Case kase) {}

  public CaseGold {
    labels = List.copyOf(labels);
  }

  /**
   * Reads a file of labels, or all {@code .tsv} files of a folder. A file is named after its
   * article; its columns are sentence, token, form and case. A case of {@code -} is no label.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the line that is no label
   */
  public static CaseGold read(Path fileOrFolder) throws IOException {
    List<Label> labels = new ArrayList<>();
    for (Path file : files(fileOrFolder)) {
      read(file, labels);
    }
    if (labels.isEmpty()) {
      throw new IllegalArgumentException(fileOrFolder + ": no labels: give a folder of .tsv files");
    }
    return new CaseGold(labels);
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> listed = Files.list(fileOrFolder)) {
      return listed.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void read(Path file, List<Label> labels) throws IOException {
    String name = String.valueOf(file.getFileName());
    String article = name.endsWith(".tsv") ? name.substring(0, name.length() - 4) : name;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          label(file + ":" + number, article, line.split("\t")).ifPresent(labels::add);
        }
      }
    }
  }

  private static Optional<Label> label(String where, String article, String[] cells) {
    if (cells.length != 4 || !isNumber(cells[0]) || !isNumber(cells[1])) {
      throw new IllegalArgumentException(
          where + ": no label: write sentence, token, form and case, with tabs between them");
    }
    if (cells[3].equals(NONE)) {
      return Optional.empty();
    }
    Case kase =
        Arrays.stream(Case.values())
            .filter(c -> c.word().equals(cells[3]))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(where + ": '" + cells[3] + "' is no case"));
    return Optional.of(
        new Label(
            where,
            article,
            Integer.parseInt(cells[0]),
            Integer.parseInt(cells[1]),
            cells[2],
            kase));
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[0-9]{1,6}");
  }

  /** The ids of the articles that are labelled. */
  public Set<String> articles() {
    Set<String> ids = new LinkedHashSet<>();
    labels.forEach(label -> ids.add(label.article()));
    return ids;
  }

  /** The labels of some articles. */
  public CaseGold of(Set<String> articles) {
    return new CaseGold(labels.stream().filter(l -> articles.contains(l.article())).toList());
  }
}
