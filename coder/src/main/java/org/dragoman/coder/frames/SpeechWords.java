package org.dragoman.coder.frames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;

/** The words of a language that tell who says so: a pack's {@code attribution.yaml}. */
public final class SpeechWords {

  /** Verbs of saying, with a mark for reflexive ones. */
  private final Set<String> verbs = new HashSet<>();

  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, String> prepositions = new HashMap<>();
  private final Set<String> onlyMedia = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  SpeechWords(LanguagePack pack, Grammar grammar) {
    String file = "attribution.yaml";
    Map<String, Object> yaml = Yaml.map(pack.open(file), pack.label(file));
    for (Map<String, Object> entry : Yaml.mappings(yaml.get("say"))) {
      for (String v : Yaml.strings(entry.get("verb"))) {
        int space = v.lastIndexOf(' ');
        boolean reflexive = space > 0 && grammar.isReflexive(v.substring(space + 1));
        verbs.add(reflexive ? v.substring(0, space) + "~" : v);
      }
    }
    for (Map<String, Object> entry : Yaml.mappings(yaml.get("nouns"))) {
      String form = String.valueOf(entry.get("form"));
      for (String n : Yaml.strings(entry.get("noun"))) {
        nouns.computeIfAbsent(n, k -> new HashSet<>()).add(form);
        if ("document".equals(entry.get("kind"))) {
          documents.add(n);
        }
      }
    }
    for (Map<String, Object> entry : Yaml.mappings(yaml.get("prepositions"))) {
      List<String> words = Yaml.strings(entry.get("words"));
      String name = String.join(" ", words);
      prepositions.put(grammar.prepositionName(name), String.valueOf(entry.get("case")));
      if (entry.containsKey("only")) {
        onlyMedia.add(grammar.prepositionName(name));
      }
    }
  }

  /** Whether the verb is one of saying. */
  public boolean isSaying(String lemma, boolean reflexive) {
    return verbs.contains(reflexive ? lemma + "~" : lemma);
  }

  /** Whether the noun in the form stands for somebody's words: "zdaniem". */
  public boolean isSaying(String noun, String form) {
    Set<String> forms = nouns.get(noun);
    return forms != null && forms.contains(form);
  }

  /** Whether the noun is a text that says: a communiqué. */
  public boolean isDocument(String noun) {
    return documents.contains(noun);
  }

  /** Whether the phrase after the preposition in the case is who says so. */
  public boolean isSource(String preposition, String caseWord) {
    return caseWord.equals(prepositions.get(preposition));
  }

  /** Whether only media are named after the preposition. */
  public boolean isOnlyMedia(String preposition) {
    return onlyMedia.contains(preposition);
  }
}
