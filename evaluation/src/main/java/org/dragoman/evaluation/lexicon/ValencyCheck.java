package org.dragoman.evaluation.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguagePack;

/**
 * Compares what the frames of verbs say that these govern with a dictionary of valency. A
 * difference that no {@link ValencyExplanation} explains is a fault; an explanation is a doubt,
 * with the verbs that need it.
 */
public final class ValencyCheck {

  private static final String DIFFERENT = "verbs that govern otherwise by the valency reference";
  private static final String EXPLAINED = "differences of valency that are explained";
  private static final String UNUSED = "explanations of valency without a difference";
  private static final int SHOWN = 8;

  private final ValencyReference reference;
  private final Grammar grammar;
  private final List<Remark> faults = new ArrayList<>();
  private final Map<ValencyExplanation, Set<String>> explained = new LinkedHashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> different = new HashSet<>();
  private int compared;

  private ValencyCheck(
      ValencyReference reference, Grammar grammar, List<ValencyExplanation> explanations) {
    this.reference = reference;
    this.grammar = grammar;
    explanations.forEach(explanation -> explained.put(explanation, new TreeSet<>()));
  }

  /**
   * Compares the frames of a pack with the dictionary in a file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException naming the line of the file that is wrong
   */
  public static ValencyCheck of(LanguagePack pack, Path reference) throws IOException {
    return of(pack, reference, ValencyExplanation.of(pack));
  }

  static ValencyCheck of(LanguagePack pack, Path reference, List<ValencyExplanation> explanations)
      throws IOException {
    Grammar grammar = pack.engine().grammar();
    ValencyCheck check =
        new ValencyCheck(ValencyReference.read(reference, grammar), grammar, explanations);
    FrameFiles.of(pack).entries().forEach(check::add);
    return check;
  }

  private void add(FrameFiles.Entry entry) {
    FrameForms forms = FrameForms.of(entry);
    for (String verb : entry.strings("verb")) {
      verbs.add(verb);
      Set<String> governed = reference.of(verb);
      if (governed == null) {
        differs(entry, verb, ValencyExplanation.ANY, false, false, "the reference lacks the verb");
        continue;
      }
      forms
          .roles()
          .forEach(
              (form, role) -> {
                compared++;
                if (!governed.contains(normal(form))) {
                  differs(
                      entry,
                      verb,
                      form,
                      governed.contains(ValencyReference.ADVERBIAL),
                      forms.isBesideNoun(form),
                      "%s (%s); the reference has %s"
                          .formatted(form, role, String.join(", ", new TreeSet<>(governed))));
                }
              });
    }
  }

  private String normal(String form) {
    int plus = form.indexOf('+');
    return plus < 0
        ? form
        : grammar.prepositionName(form.substring(0, plus)) + form.substring(plus);
  }

  private void differs(
      FrameFiles.Entry entry,
      String verb,
      String form,
      boolean adverbial,
      boolean besideNoun,
      String what) {
    different.add(verb + " " + form);
    for (Map.Entry<ValencyExplanation, Set<String>> explanation : explained.entrySet()) {
      if (explanation.getKey().explains(verb, normal(form), adverbial, besideNoun)) {
        explanation.getValue().add(verb);
        return;
      }
    }
    faults.add(Remark.fault(DIFFERENT, entry.where(), verb + ": " + what));
  }

  /** Differences without an explanation as faults, the explanations as doubts. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(new LinkedHashSet<>(faults));
    explained.forEach(
        (explanation, of) -> {
          if (!of.isEmpty()) {
            remarks.add(
                Remark.doubt(
                    EXPLAINED,
                    explanation.where(),
                    "%s of %d: %s: %s"
                        .formatted(explanation.form(), of.size(), some(of), explanation.why())));
          }
        });
    explained.forEach(
        (explanation, of) -> {
          List<String> idle =
              explanation.verbs().stream().filter(v -> !of.contains(v)).sorted().toList();
          if (of.isEmpty() || !idle.isEmpty()) {
            remarks.add(
                Remark.doubt(
                    UNUSED,
                    explanation.where(),
                    (explanation.form() + " " + String.join(", ", idle)).strip()));
          }
        });
    return remarks;
  }

  private static String some(Set<String> verbs) {
    List<String> first = verbs.stream().limit(SHOWN).toList();
    return String.join(", ", first) + (verbs.size() > SHOWN ? " …" : "");
  }

  /** How much was compared, in one line. */
  public String summary() {
    return "valency: %d verbs, %d complements compared, the reference lacks %d pairs of verb and form"
        .formatted(verbs.size(), compared, different.size());
  }
}
