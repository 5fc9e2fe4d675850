package org.dragoman.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tables that the program is built with: cells between tabs, {@code #} before a comment. */
public final class Tsv {

  private Tsv() {}

  /**
   * The rows of a table, which are neither empty nor comments.
   *
   * @param beside a class of the package where the table is
   * @param columns how many cells every row has
   * @throws IllegalStateException naming the file and the row that has another number of cells
   */
  public static List<String[]> rows(Class<?> beside, String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          if (row.length != columns) {
            throw new IllegalStateException(
                file + ": " + columns + " columns expected in: " + line);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return rows;
  }
}
