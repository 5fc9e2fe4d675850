package org.dragoman.coder.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;

/**
 * Words by which a language points back to what was named before: a pack's {@code reference.yaml}.
 * Base forms, lower case.
 */
final class Reference {

  /** "kraj", "państwo": a state named before. */
  final Set<String> country;

  /** Third person pronouns. */
  final Set<String> pronouns;

  /** "swój": what belongs to the subject. */
  final Set<String> own;

  /** "odpowiednik": the holder of the same office elsewhere. */
  final Set<String> counterpart;

  /** "stolica": the capital of the state that stands with it. */
  final Set<String> capital;

  /** "tam": the place told before. */
  final Set<String> there;

  /** The prepositional forms that such words stand for: "stamtąd" for z+gen. */
  final Map<String, List<String>> thereForms;

  /** Prepositions that make a place of what follows. */
  final Set<String> placePrepositions;

  /** "strona", "obie": parties told before. */
  final Set<String> parties;

  /** Nouns that introduce a foreign or multinational firm, with the adjective: "zagraniczny". */
  final Set<String> foreign;

  /** Adjectives that leave a noun's state to the context: "miejscowy", "nowy". */
  final Set<String> local;

  /** Prepositions of origin: "migranci z Syrii". */
  final Set<String> origins;

  /** "tamtejszy": of the place named last. */
  final Set<String> here;

  /** Openings of lines that only point to other stories, in lower case. */
  final List<String> teasers;

  /** "organizacja", "sojusz": an organization named before. */
  final Set<String> organization;

  /** "sąsiad": the other of the two states that the article is about. */
  final Set<String> neighbour;

  /** Prepositions of whose something is: "ze strony". */
  final Set<String> owners;

  /** "zakaz", "embargo": a measure told before. */
  final Set<String> measures;

  /** "obowiązywać": the measure stands. */
  final Set<String> standing;

  /** "oba": the two named last. */
  final Set<String> both;

  /** "część", "partia", "szereg": what counts is what it is of. */
  final Set<String> partitives;

  /** "osoba", "tłum": people whose side only the context tells. */
  final Set<String> persons;

  /** Words that say that another does the same. */
  final List<Repeat> repeats;

  /** Prepositions that add to the subject: "wspólnie z". */
  final Set<String> together;

  Reference(LanguagePack pack) {
    Map<String, Object> yaml = Yaml.map(pack.open("reference.yaml"), pack.label("reference.yaml"));
    country = words(yaml, "country");
    pronouns = words(yaml, "pronouns");
    own = words(yaml, "own");
    counterpart = words(yaml, "counterpart");
    capital = words(yaml, "capital");
    thereForms = new HashMap<>();
    Yaml.mapping(yaml.get("there"))
        .forEach((word, forms) -> thereForms.put(word, Yaml.strings(forms)));
    there = thereForms.keySet();
    partitives = words(yaml, "partitives");
    persons = words(yaml, "persons");
    placePrepositions = words(yaml, "place-prepositions");
    parties = words(yaml, "parties");
    foreign = words(yaml, "foreign");
    local = words(yaml, "local");
    both = words(yaml, "both");
    measures = words(yaml, "measures");
    standing = words(yaml, "standing");
    neighbour = words(yaml, "neighbour");
    owners = words(yaml, "owners");
    organization = words(yaml, "organization");
    teasers = Yaml.strings(yaml.get("teasers"));
    here = words(yaml, "here");
    origins = words(yaml, "origins");
    together = words(yaml, "together");
    repeats = Yaml.mappings(yaml.get("repeats")).stream().map(Repeat::of).toList();
  }

  private static Set<String> words(Map<String, Object> yaml, String key) {
    return new HashSet<>(Yaml.strings(yaml.get(key)));
  }
}
