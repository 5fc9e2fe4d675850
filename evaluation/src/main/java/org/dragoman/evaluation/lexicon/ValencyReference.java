package org.dragoman.evaluation.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * What verbs govern by a dictionary of valency: a line for each verb, with its schemas separated by
 * {@code |}, the words of a schema by spaces, alternatives by slashes: {@code S:nom acc
 * o+acc/o+acc+że}. {@code S:} marks the subject, a reflexive word a reflexive use; a preposition of
 * several words is joined by {@code _}.
 */
final class ValencyReference {

  /** The mark of a place, direction or manner, however it is expressed. */
  static final String ADVERBIAL = "adv";

  /** Marks of the reference that are written otherwise in frames; {@code part} is a partitive. */
  private static final Map<String, List<String>> MARKS =
      Map.of(
          "int", List.of("czy"),
          "pz", List.of("czy"),
          "żeby2", List.of("żeby"),
          "part", List.of("acc", "gen"));

  private static final String SUBJECT = "S:";

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Grammar grammar;

  private ValencyReference(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the line that has no verb
   */
  static ValencyReference read(Path file, Grammar grammar) throws IOException {
    ValencyReference reference = new ValencyReference(grammar);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          if (cells.length != 2) {
            throw new IllegalArgumentException(
                file + ":" + number + ": no verb with its schemas, with a tab between them");
          }
          for (String schema : cells[1].split("\\|")) {
            reference.add(cells[0], List.of(schema.strip().split(" +")));
          }
        }
      }
    }
    return reference;
  }

  private void add(String verb, List<String> schema) {
    String used = verb;
    for (String word : schema) {
      if (grammar.isReflexive(word)) {
        used = verb + " " + word;
      }
    }
    Set<String> ofVerb = forms.computeIfAbsent(used, v -> new LinkedHashSet<>());
    for (String word : schema) {
      if (!grammar.isReflexive(word)) {
        String complement = word.startsWith(SUBJECT) ? word.substring(SUBJECT.length()) : word;
        for (String alternative : complement.split("/")) {
          add(ofVerb, List.of(alternative.replace('_', ' ').split("\\+")));
        }
      }
    }
  }

  /** A case or mark, or a preposition with its case; the clause after either counts by itself. */
  private void add(Set<String> ofVerb, List<String> parts) {
    String first = parts.get(0);
    int used = 1;
    if (MARKS.containsKey(first)) {
      ofVerb.addAll(MARKS.getOrDefault(first, List.of()));
    } else if (parts.size() > 1 && FrameForms.isCase(parts.get(1))) {
      ofVerb.add(grammar.prepositionName(first) + "+" + parts.get(1));
      used = 2;
    } else {
      ofVerb.add(first);
    }
    for (String clause : parts.subList(used, parts.size())) {
      ofVerb.addAll(MARKS.getOrDefault(clause, List.of(clause)));
    }
  }

  /**
   * What the verb governs, in the forms of frames, and {@link #ADVERBIAL}; null if the reference
   * lacks it.
   *
   * @param verb the infinitive, with the reflexive word where it is used with one
   */
  @Nullable Set<String> of(String verb) {
    return forms.get(verb);
  }
}
