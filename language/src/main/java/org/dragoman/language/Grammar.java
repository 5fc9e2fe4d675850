package org.dragoman.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed-class words of a language: what its {@code grammar.yaml} says. Words are in lower
 * case.
 */
public final class Grammar {

  /** A compound preposition: its words and the cases it governs. */
  record Compound(String[] words, String name, int cases) {}

  private final Set<String> negations;
  private final Set<String> reflexives;
  private final Set<String> copulas;
  private final Set<String> passiveAuxiliaries;
  private final Set<String> relatives;
  private final Set<String> demonstratives;
  private final Set<String> speechDashes;
  private final Set<String> quotes;
  private final Set<String> possessives;
  private final Set<String> titles;
  private final Set<String> nounForms = new HashSet<>();
  private final Set<String> adversatives;
  private final Set<String> contrasts;
  private final Set<String> futureAuxiliaries;
  private final Set<String> nameParticles;
  private final Set<String> purposes;
  private final Set<String> conditions;
  private final Map<String, String> contents = new HashMap<>();
  private final Set<String> quantifying;
  private final List<String[]> compoundConjunctions;
  private final List<String[]> compoundAdverbs;
  private final List<String[]> compoundSubordinators;
  private final Set<String> conditionPrepositions;
  private final Set<String> purposePrepositions;
  private final Set<String> negatedAdverbs;
  private final Set<String> subjectPrepositions;
  private final Set<String> verbless;
  private final Locale locale;
  private final Set<String> numeralNouns;
  private final Map<String, String> subordinators = new HashMap<>();
  private final Map<String, Integer> prepositions = new HashMap<>();
  private final Map<String, Integer> preferred = new HashMap<>();
  private final Map<String, String> prepositionForms = new HashMap<>();
  private final Map<String, List<Compound>> compounds = new HashMap<>();
  private final Map<String, List<String>> only = new HashMap<>();
  private final String agent;
  private final int agentCase;
  private final String copula;
  private final boolean freeNegation;
  private final boolean countedSingulars;
  private final boolean agreeingNames;
  private final boolean keptDative;
  private final List<String> reflexiveEndings;
  private final boolean positional;
  private final Set<String> possessiveMarks;
  private final @Nullable String genitivePreposition;
  private final Set<String> infinitiveMarks;
  private final Set<String> perfectAuxiliaries;
  private final Set<String> conditionalAuxiliaries;
  private final Set<String> emptyAuxiliaries;
  private final Set<String> modals;
  private final Set<String> prospective;
  private final Set<String> articles;
  private final boolean capitalAdjectives;
  private final boolean optionalDiacritics;
  private final Set<String> particles;
  private final Set<String> nameSuffixes;
  private final Set<String> noSurnames;
  private final Set<String> owning;
  private final Set<String> relativeWords;
  private final @Nullable String zeroContent;

  Grammar(Map<String, Object> yaml, String file, Locale locale) {
    this.locale = locale;
    agent = String.valueOf(yaml.getOrDefault("agent", ""));
    agentCase = agent.isEmpty() || agent.contains("+") ? 0 : cases(List.of(agent), file);
    copula = Yaml.strings(yaml.get("copulas")).stream().findFirst().orElse("");
    List<String> liberties = Yaml.strings(yaml.get("liberties"));
    freeNegation = liberties.contains("negated-accusative");
    countedSingulars = liberties.contains("counted-singular");
    agreeingNames = liberties.contains("verb-agrees-with-name");
    keptDative = liberties.contains("dative-of-noun");
    reflexiveEndings = Yaml.strings(yaml.get("reflexive-endings"));
    positional = "position".equals(yaml.get("order"));
    possessiveMarks = set(yaml, "possessive-marks");
    genitivePreposition = text(yaml, "genitive-preposition");
    infinitiveMarks = set(yaml, "infinitive-marks");
    perfectAuxiliaries = set(yaml, "perfect-auxiliaries");
    conditionalAuxiliaries = set(yaml, "conditional-auxiliaries");
    emptyAuxiliaries = set(yaml, "empty-auxiliaries");
    modals = set(yaml, "modals");
    prospective = set(yaml, "prospective");
    articles = set(yaml, "articles");
    List<String> writing = Yaml.strings(yaml.get("writing"));
    capitalAdjectives = writing.contains("capital-adjectives");
    optionalDiacritics = writing.contains("optional-diacritics");
    particles = set(yaml, "particles");
    nameSuffixes = set(yaml, "name-suffixes");
    noSurnames = set(yaml, "no-surnames");
    owning = set(yaml, "owning-compounds");
    relativeWords = set(yaml, "relative-words");
    zeroContent = text(yaml, "zero-content");
    negations = set(yaml, "negations");
    reflexives = set(yaml, "reflexives");
    copulas = set(yaml, "copulas");
    passiveAuxiliaries = set(yaml, "passive-auxiliaries");
    relatives = set(yaml, "relatives");
    demonstratives = set(yaml, "demonstratives");
    speechDashes = set(yaml, "dashes");
    quotes = set(yaml, "quotes");
    possessives = set(yaml, "possessives");
    titles = set(yaml, "titles");
    Yaml.mapping(yaml.get("noun-forms"))
        .forEach((form, nouns) -> Yaml.strings(nouns).forEach(n -> nounForms.add(n + " " + form)));
    adversatives = set(yaml, "adversatives");
    contrasts = set(yaml, "contrasts");
    futureAuxiliaries = set(yaml, "future-auxiliaries");
    nameParticles = set(yaml, "name-particles");
    purposes = set(yaml, "purpose-subordinators");
    conditions = set(yaml, "condition-subordinators");
    conditionPrepositions = set(yaml, "condition-prepositions");
    purposePrepositions = set(yaml, "purpose-prepositions");
    negatedAdverbs = set(yaml, "negated-adverbs");
    subjectPrepositions = set(yaml, "subject-prepositions");
    Yaml.mapping(yaml.get("content-subordinators"))
        .forEach((k, v) -> contents.put(k, String.valueOf(v)));
    quantifying = set(yaml, "quantifying-prepositions");
    compoundAdverbs =
        Yaml.strings(yaml.get("compound-adverbs")).stream().map(c -> c.split(" ")).toList();
    verbless = set(yaml, "verbless-subordinators");
    compoundConjunctions =
        Yaml.strings(yaml.get("compound-conjunctions")).stream().map(c -> c.split(" ")).toList();
    numeralNouns = set(yaml, "numeral-nouns");
    Yaml.mapping(yaml.get("subordinators"))
        .forEach((name, words) -> Yaml.strings(words).forEach(w -> subordinators.put(w, name)));
    compoundSubordinators =
        subordinators.keySet().stream()
            .filter(w -> w.indexOf(' ') > 0)
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
            .map(w -> w.split(" "))
            .toList();
    Yaml.mapping(yaml.get("prepositions"))
        .forEach(
            (word, cases) -> {
              List<String> list = Yaml.strings(cases);
              prepositions.put(word, cases(list, file));
              preferred.put(word, cases(list.subList(0, 1), file));
            });
    Yaml.mapping(yaml.get("preposition-forms"))
        .forEach((form, word) -> prepositionForms.put(form, String.valueOf(word)));
    Yaml.mapping(yaml.get("compound-prepositions"))
        .forEach(
            (words, cases) -> {
              String[] parts = words.split(" ");
              compounds
                  .computeIfAbsent(parts[0], k -> new ArrayList<>())
                  .add(new Compound(parts, words, cases(Yaml.strings(cases), file)));
            });
    compounds.values().forEach(l -> l.sort((a, b) -> b.words.length - a.words.length));
    Yaml.mapping(yaml.get("only"))
        .forEach((form, allowed) -> only.put(form, Yaml.strings(allowed)));
  }

  private static Set<String> set(Map<String, Object> yaml, String key) {
    return new HashSet<>(Yaml.strings(yaml.get(key)));
  }

  private static @Nullable String text(Map<String, Object> yaml, String key) {
    Object value = yaml.get(key);
    return value == null ? null : String.valueOf(value);
  }

  private static int cases(List<String> words, String file) {
    int bits = 0;
    for (String word : words) {
      int before = bits;
      for (Case c : Case.values()) {
        if (c.word().equals(word)) {
          bits |= c.bit();
        }
      }
      if (bits == before) {
        throw new IllegalArgumentException(file + ": unknown case '" + word + "'");
      }
    }
    return bits;
  }

  /** Whether position stands for case. */
  public boolean isPositional() {
    return positional;
  }

  /** The mark that makes what stands before it the owner of what follows: "'s". */
  boolean isPossessiveMark(String word) {
    return possessiveMarks.contains(word);
  }

  boolean isGenitivePreposition(String name) {
    return name.equals(genitivePreposition);
  }

  boolean isInfinitiveMark(String word) {
    return infinitiveMarks.contains(word);
  }

  boolean isPerfectAuxiliary(String lemma) {
    return perfectAuxiliaries.contains(lemma);
  }

  boolean isConditionalAuxiliary(String lemma) {
    return conditionalAuxiliaries.contains(lemma);
  }

  boolean isEmptyAuxiliary(String lemma) {
    return emptyAuxiliaries.contains(lemma);
  }

  /** Whether the verb takes a bare infinitive: "may". */
  boolean isModal(String lemma) {
    return modals.contains(lemma);
  }

  /** Whether the verb, going on, tells with an infinitive what is to come: "is going to". */
  boolean isProspective(String lemma) {
    return prospective.contains(lemma);
  }

  /** Determiners that say nothing of what they stand before: "the". */
  boolean isArticle(String word) {
    return articles.contains(word);
  }

  /** Whether the word may make one verb with the verb before it. */
  boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** Words that are relative pronouns where they are pronouns at all: "that". */
  boolean isRelativeWord(String word) {
    return relativeWords.contains(word);
  }

  /** How frames call a verb in the form of a noun that is an object. */
  static final String GERUND = "ing";

  /**
   * The form by which frames know a verb in the form of a noun, behind the preposition or as an
   * object.
   */
  public String gerund(String conjunction) {
    return conjunction.equals(GERUND) ? GERUND : prepositionName(conjunction) + "+" + GERUND;
  }

  /** Whether adjectives of nationality are written with a capital letter. */
  public boolean hasCapitalAdjectives() {
    return capitalAdjectives;
  }

  /** Whether texts leave out the marks on letters of foreign names: "Radoslaw". */
  public boolean hasOptionalDiacritics() {
    return optionalDiacritics;
  }

  /** What is written behind a person's name to tell father and son apart: "Jr.". */
  public Set<String> nameSuffixes() {
    return nameSuffixes;
  }

  /** Whether the word, in lower case, is never meant as a surname. */
  public boolean isNoSurname(String word) {
    return noSurnames.contains(word);
  }

  /** Whether a compound that ends so belongs to whom its first part names: "led". */
  public boolean isOwning(String word) {
    return owning.contains(word);
  }

  /** The conjunction of content that may be left out; null if there is none. */
  @Nullable String zeroContent() {
    return zeroContent;
  }

  /** The case that the word governs as a preposition, if it is one and governs no other. */
  public @Nullable Case onlyCase(String word) {
    int bits = preposition(word);
    List<Compound> list =
        word.indexOf(' ') > 0 ? compounds.get(word.substring(0, word.indexOf(' '))) : null;
    if (list != null) {
      for (Compound c : list) {
        bits = c.name.equals(word) ? c.cases : bits;
      }
    }
    for (Case c : Case.values()) {
      if (bits == c.bit() && positional) {
        return c;
      }
    }
    return null;
  }

  public boolean isNegation(String word) {
    return negations.contains(word);
  }

  public boolean isReflexive(String word) {
    return reflexives.contains(word);
  }

  public boolean isCopula(String lemma) {
    return copulas.contains(lemma);
  }

  boolean isPassiveAuxiliary(String lemma) {
    return passiveAuxiliaries.contains(lemma);
  }

  public boolean isRelative(String lemma) {
    return relatives.contains(lemma);
  }

  /** Pronouns that point to what was named before: "ten". */
  public boolean isDemonstrative(String lemma) {
    return demonstratives.contains(lemma);
  }

  public boolean isDash(String mark) {
    return speechDashes.contains(mark);
  }

  /** Pronoun forms that belong to the noun after them: "jego". */
  boolean isPossessive(String word) {
    return possessives.contains(word);
  }

  /** Prepositions that only bound a number: "ponad 200". */
  boolean isQuantifying(String word) {
    return quantifying.contains(word);
  }

  /** Whether what the conjunction opens is only aimed at. */
  public boolean isPurpose(@Nullable String conjunction) {
    return conjunction != null && purposes.contains(conjunction);
  }

  /** Whether what the conjunction opens is a condition or a question. */
  public boolean isCondition(@Nullable String conjunction) {
    return conjunction != null && conditions.contains(conjunction);
  }

  /**
   * The plain conjunction that frames ask for in place of a coloured one; null if there is none.
   */
  public @Nullable String plain(String conjunction) {
    return contents.get(conjunction);
  }

  /** Whether the conjunction opens what somebody says. */
  public boolean isContent(@Nullable String conjunction) {
    return conjunction != null
        && (contents.containsKey(conjunction)
            || contents.containsValue(conjunction)
            || conjunction.equals(zeroContent));
  }

  /** Conjunctions that after a comma join clauses rather than phrases. */
  boolean isAdversative(String word) {
    return adversatives.contains(word);
  }

  /**
   * Whether the noun takes the prepositional form as its attribute wherever it stands: "granica z".
   */
  boolean takes(String noun, String form) {
    return nounForms.contains(noun + " " + form);
  }

  boolean isContrast(String word) {
    return contrasts.contains(word);
  }

  boolean isFutureAuxiliary(String lemma) {
    return futureAuxiliaries.contains(lemma);
  }

  /**
   * Whether the word, in lower case, may be part of a name: "bin", "van", or begins with an
   * article: "as-Sarradż".
   */
  boolean isNamePart(String word) {
    int hyphen = word.indexOf('-');
    return nameParticles.contains(word)
        || hyphen > 0
            && hyphen + 1 < word.length()
            && nameParticles.contains(word.substring(0, hyphen))
            && Character.isUpperCase(word.codePointAt(hyphen + 1));
  }

  /** Men's titles that stand uninflected before a woman's name. */
  boolean isTitle(String lemma) {
    return titles.contains(lemma);
  }

  Locale locale() {
    return locale;
  }

  /** How many tokens the conjunction of several words has that begins here; 0 if none does. */
  int compoundConjunction(Lattice lattice, int position) {
    return match(compoundConjunctions, lattice, position);
  }

  /** How many tokens the subordinating conjunction of several words has that begins here. */
  int compoundSubordinator(Lattice lattice, int position) {
    return match(compoundSubordinators, lattice, position);
  }

  /** How many tokens the adverb of several words has that begins here; 0 if none does. */
  int compoundAdverb(Lattice lattice, int position) {
    return match(compoundAdverbs, lattice, position);
  }

  /** Whether what stands behind the preposition is only supposed: "in case of". */
  public boolean isCondition(Phrase p) {
    return p.preposition() != null && conditionPrepositions.contains(p.preposition());
  }

  /** Whether what stands behind the preposition is only aimed at: "in order to". */
  public boolean isPurpose(Phrase p) {
    return p.preposition() != null && purposePrepositions.contains(p.preposition());
  }

  /** Whether a negation before the adverb denies it, and not the verb: "not directly". */
  boolean takesNegation(String adverb) {
    return negatedAdverbs.contains(adverb);
  }

  /** Whether the clause's subject does what a verbal noun behind the preposition says. */
  public boolean sharesSubject(String preposition) {
    return subjectPrepositions.contains(preposition);
  }

  /** Whether a clause that the conjunction opens may do without a verb: "choć neutralna". */
  boolean isVerbless(String conjunction) {
    return verbless.contains(conjunction);
  }

  private static int match(List<String[]> list, Lattice lattice, int position) {
    for (String[] words : list) {
      int i = 0;
      while (i < words.length
          && position + i < lattice.size()
          && lattice.lower(position + i).equals(words[i])) {
        i++;
      }
      if (i == words.length) {
        return i;
      }
    }
    return 0;
  }

  /** Nouns that count: "tysiąc", "milion". */
  public boolean isNumeralNoun(String lemma) {
    return numeralNouns.contains(lemma);
  }

  public boolean isQuoteMark(String mark) {
    return quotes.contains(mark);
  }

  /**
   * The name under which frames know the subordinating conjunction: że, żeby, czy; null if the word
   * is none.
   */
  @Nullable String subordinator(String word) {
    return subordinators.get(word);
  }

  /** The cases that the preposition governs, 0 if the word is none. */
  int preposition(String word) {
    return prepositions.getOrDefault(prepositionForms.getOrDefault(word, word), 0);
  }

  /** The case that the preposition governs most often, as a bit; 0 if nothing is known. */
  int preferredCase(String name) {
    return preferred.getOrDefault(name, 0);
  }

  /** The usual form of a preposition: "z" for "ze". */
  public String prepositionName(String word) {
    return prepositionForms.getOrDefault(word, word);
  }

  @Nullable Compound compound(Lattice lattice, int position) {
    List<Compound> candidates = compounds.get(lattice.lower(position));
    if (candidates != null) {
      for (Compound c : candidates) {
        int n = c.words.length;
        if (position + n > lattice.size()) {
          continue;
        }
        int i = 1;
        while (i < n && lattice.lower(position + i).equals(c.words[i])) {
          i++;
        }
        if (i == n) {
          return c;
        }
      }
    }
    return null;
  }

  /** The case of an agent that stands without a preposition, as a bit; 0 if it has one. */
  int agentCase() {
    return agentCase;
  }

  /** The base form of the verb that a copula without a verb stands for. */
  String copula() {
    return copula;
  }

  /** Whether the object of a negated verb may stay an accusative. */
  boolean negatesFreely() {
    return freeNegation;
  }

  /** Whether some numerals count a genitive in the singular. */
  boolean countsSingulars() {
    return countedSingulars;
  }

  /** Whether nouns of action take a dative beside them: "помощь Сирии". */
  public boolean keepsDative() {
    return keptDative;
  }

  /** Whether a verb may agree with the name behind a title rather than with the title. */
  boolean namesAgree() {
    return agreeingNames;
  }

  /**
   * The verb that the reflexive ending of a word was put to; null if the word has none: "вводиться"
   * is "вводить".
   */
  @Nullable String unreflexive(String lemma) {
    for (String ending : reflexiveEndings) {
      if (lemma.length() > ending.length() + 2 && lemma.endsWith(ending)) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return null;
  }

  /** The form of the agent in a passive: a case, or a preposition with its case. */
  public String agent() {
    return agent;
  }

  /** The readings allowed for a form, as POS names or lemma/POS; null if all are. */
  @Nullable List<String> only(String form) {
    return only.get(form);
  }
}
