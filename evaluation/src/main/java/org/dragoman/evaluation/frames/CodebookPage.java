package org.dragoman.evaluation.frames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.coder.frames.Frame;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.LanguagePack;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code docs/codebook-acts.md}: each act with its codes and an example in each language,
 * and how many words the languages have for them. Made of the act list and the packs alone.
 */
public final class CodebookPage {

  private static final String NONE = "-";

  /** What a pack has. */
  private static final class Language {
    final String name;
    final Map<Act, String> examples = new HashMap<>();
    final Map<Act, Integer> frames = new HashMap<>();
    final Map<String, Map<Frame.Word, Set<String>>> lemmas = new HashMap<>();
    int all;

    Language(String name) {
      this.name = name;
    }
  }

  private CodebookPage() {}

  /** The page for the packs that have frames, in Markdown. */
  public static String of(List<LanguagePack> packs) {
    List<Language> languages = new ArrayList<>();
    for (LanguagePack pack : packs) {
      if (!pack.frameFiles().isEmpty()) {
        languages.add(language(pack));
      }
    }
    Map<String, List<Act>> byRoot = new LinkedHashMap<>();
    for (Act act : Acts.standard().all()) {
      byRoot.computeIfAbsent(section(act), s -> new ArrayList<>()).add(act);
    }
    StringBuilder page =
        new StringBuilder(
            """
            # The acts

            What a claim can assert, with its codes, an example in each language, and how many words the languages have for it.
            Made by `./dragoman lexicon codebook -o docs/codebook-acts.md` from the act list and the packs; do not edit it.

            """);
    counts(page, byRoot, languages);
    byRoot.forEach((root, acts) -> section(page, root, acts, languages));
    return page.toString();
  }

  private static Language language(LanguagePack pack) {
    Language language = new Language(pack.name());
    for (Frame f : new FrameLexicon(pack, pack.engine().grammar()).frames()) {
      language.all++;
      Set<Act> own = new HashSet<>();
      own.add(Acts.standard().find(f.act()));
      f.also().forEach(a -> own.add(Acts.standard().find(a)));
      for (Act act : own) {
        if (act != null) {
          language.frames.merge(act, 1, Integer::sum);
          language
              .lemmas
              .computeIfAbsent(section(act), s -> new HashMap<>())
              .computeIfAbsent(f.word(), w -> new HashSet<>())
              .addAll(f.lemmas());
        }
      }
      for (Frame.Example e : f.examples()) {
        for (String claim : e.claims()) {
          Act act = Acts.standard().find(claim.strip().split(" ")[0]);
          if (act != null) {
            // the shortest sentence shows an act best; of several the first in the alphabet
            language.examples.merge(act, e.say(), CodebookPage::plainer);
          }
        }
      }
    }
    return language;
  }

  private static String plainer(String one, String other) {
    int shorter = Integer.compare(one.length(), other.length());
    return shorter < 0 || shorter == 0 && one.compareTo(other) <= 0 ? one : other;
  }

  /** The root of a CAMEO code, or the kind of an act that has none. */
  private static String section(Act act) {
    if (!act.cameo().isEmpty()) {
      return "Root " + act.cameo().substring(0, 2);
    }
    String kind = act.kind().word();
    return kind.equals("event")
        ? "Events beyond CAMEO"
        : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
  }

  private static void counts(
      StringBuilder page, Map<String, List<Act>> byRoot, List<Language> languages) {
    page.append(
        "## What each language has\n\n"
            + "Acts with a frame or an example / verbs / nouns. An act that an operator and another"
            + " act make together needs no frame.\n\n"
            + "| section | acts |");
    languages.forEach(l -> page.append(' ').append(l.name).append(" |"));
    page.append("\n|---|---|").append("---|".repeat(languages.size())).append('\n');
    byRoot.forEach(
        (root, acts) -> {
          page.append("| ").append(root).append(" | ").append(acts.size()).append(" |");
          for (Language l : languages) {
            long supported =
                acts.stream()
                    .filter(a -> l.frames.containsKey(a) || l.examples.containsKey(a))
                    .count();
            Map<Frame.Word, Set<String>> words = l.lemmas.getOrDefault(root, new TreeMap<>());
            page.append(
                " %d / %d / %d |"
                    .formatted(
                        supported,
                        words.getOrDefault(Frame.Word.VERB, Collections.emptySet()).size(),
                        words.getOrDefault(Frame.Word.NOUN, Collections.emptySet()).size()));
          }
          page.append('\n');
        });
    page.append("| frames, operators among them | |");
    languages.forEach(l -> page.append(' ').append(l.all).append(" |"));
    page.append('\n');
  }

  private static void section(
      StringBuilder page, String root, List<Act> acts, List<Language> languages) {
    page.append("\n## ").append(root).append('\n');
    for (Act act : acts) {
      page.append("\n**`").append(act.id()).append("`** ").append(codes(act)).append("\n\n");
      for (Language l : languages) {
        int frames = l.frames.getOrDefault(act, 0);
        page.append(
            "- %s (%s): %s%n"
                .formatted(
                    l.name,
                    frames == 1 ? "1 frame" : frames + " frames",
                    l.examples.getOrDefault(act, NONE))
                .replace("\r", ""));
      }
    }
  }

  private static String codes(Act act) {
    List<String> codes = new ArrayList<>();
    add(codes, "CAMEO", act.codes().cameo());
    add(codes, "near CAMEO", act.codes().near());
    add(codes, "PLOVER", act.codes().plover());
    add(codes, "mode", act.codes().mode());
    add(codes, "quad", act.codes().quad());
    add(codes, "Goldstein", act.codes().goldstein());
    return String.join(", ", codes);
  }

  private static void add(List<String> codes, String name, @Nullable Object code) {
    if (code != null) {
      codes.add(name + " " + code);
    }
  }
}
