package org.dragoman.coder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coder.actors.ActorReader;
import org.dragoman.coder.actors.Discourse;
import org.dragoman.language.Analysis;
import org.dragoman.language.Case;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Span;
import org.dragoman.language.Tag;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Lists the complements of verbs and nouns, with passives, participles, verbal nouns, negation and
 * shared subjects turned into the forms that the frame of the plain verb asks for.
 */
final class Complements {

  private final Analysis analysis;
  private final Grammar grammar;
  private final ActorReader reader;
  private final Discourse discourse;

  /**
   * @param discourse who acted in the sentences before, for one that leaves its subject out
   */
  Complements(Analysis analysis, Grammar grammar, ActorReader reader, Discourse discourse) {
    this.analysis = analysis;
    this.grammar = grammar;
    this.reader = reader;
    this.discourse = discourse;
  }

  /** The complements of the clause's predicate. */
  List<Complement> of(Clause c) {
    List<Complement> list = new ArrayList<>();
    Phrase subject = subjectPhrase(c);
    for (Phrase p : c.phrases()) {
      list.add(Complement.of(forms(p, c, subject), p));
    }
    if (c.kind() == Clause.Kind.PARTICIPLE && c.antecedent() != null) {
      list.add(0, Complement.of(List.of(c.isPassive() ? "acc" : "nom"), c.antecedent()));
    } else if (subject == null) {
      List<Actor> seat = reader.seat(c);
      Complement inherited =
          !seat.isEmpty()
              ? Complement.understood("nom", seat)
              : isImpersonal(c) ? null : inherited(c);
      if (inherited != null) {
        list.add(0, inherited);
      }
    }
    List<Actor> acting = subject == null ? List.of() : reader.actors(subject);
    reader
        .there(c, acting.isEmpty() ? "" : acting.get(0).country())
        .forEach((form, state) -> list.add(Complement.understood(form, state)));
    for (Clause child : c.children()) {
      if (child.kind() == Clause.Kind.INFINITIVE) {
        list.add(Complement.of("inf", child));
      } else if (child.kind() == Clause.Kind.CONVERB && child.conjunction() != null) {
        list.add(Complement.of(grammar.gerund(child.conjunction()), child));
      } else if (child.kind() == Clause.Kind.SUBORDINATE && child.conjunction() != null) {
        Complement sub = Complement.of(child.conjunction(), child);
        String plain = grammar.plain(child.conjunction());
        list.add(plain == null ? sub : sub.also(plain));
      }
    }
    if (c.kind() == Clause.Kind.INFINITIVE && c.parent() != null) {
      for (Phrase p : c.parent().phrases()) {
        if (p.begin() < c.token() && p != subjectPhrase(c.parent())) {
          list.add(Complement.nested(forms(p, c, null), p));
        }
      }
    }
    if (c.kind() == Clause.Kind.COORDINATE && c.parent() != null && c.phrases().isEmpty()) {
      for (Phrase p : c.parent().phrases()) {
        if (p != subjectPhrase(c.parent())) {
          list.add(Complement.nested(forms(p, c.parent(), null), p));
        }
      }
    }
    for (Phrase p : c.phrases()) {
      if (p != subject) {
        nested(p, list);
      }
    }
    return list;
  }

  /** What participles of the noun have beside them may be said of the noun. */
  private void participles(Phrase p, List<Complement> list) {
    for (Clause c : p.clauses()) {
      if (c.kind() == Clause.Kind.PARTICIPLE) {
        // "sankcje nałożone na Birmę"
        for (Phrase q : c.phrases()) {
          if (q.preposition() != null && !q.form().equals(grammar.agent())) {
            list.add(Complement.nested(List.of(q.form()), q));
          }
        }
        for (Clause child : c.children()) {
          // "zarzut dotyczący tego, że"
          if (child.kind() == Clause.Kind.SUBORDINATE && child.conjunction() != null) {
            list.add(Complement.of(child.conjunction(), child));
          }
        }
      }
    }
  }

  /**
   * Whether what was read as a genitive may be a dative, in a language whose verbal nouns keep the
   * dative of their verb: "помощь Сирии".
   */
  private boolean maybeDative(Phrase a) {
    return grammar.keepsDative()
        && a.kase() == Case.GEN
        && (a.possibleCases() & Case.DAT.bit()) != 0;
  }

  private void nested(Phrase p, List<Complement> list) {
    participles(p, list);
    for (Phrase a : p.attributes()) {
      if (a.preposition() == null && maybeDative(a)) {
        list.add(Complement.nested(List.of(Case.DAT.word()), a));
      }
      if (a.preposition() != null) {
        list.add(Complement.nested(List.of(a.form()), a));
      } else if (p.preposition() != null
          && a.kase() == Case.GEN
          && (a.possibleCases() & Case.ACC.bit()) != 0
          && a.possibleCases() != (Case.ANY & ~Case.VOC.bit())
          && (a.genders() & 1) != 0
          && a.genders() != Tag.ANY_GENDER) {
        // "wezwał do kraju ambasadora": an object that looks like a genitive
        list.add(Complement.nested(List.of("acc"), a));
      }
      nested(a, list);
    }
    for (Phrase x : p.conjuncts()) {
      nested(x, list);
    }
  }

  private boolean isImpersonal(Clause c) {
    return c.predicate() != null
        && (c.predicate().tag().pos() == Pos.IMPERSONAL
            || c.predicate().tag().pos() == Pos.PREDICATIVE);
  }

  /** Whether the clause's subject does what a verbal noun behind the preposition says. */
  boolean sharesSubject(String preposition) {
    return grammar.sharesSubject(preposition);
  }

  /** The nominative phrase that is the clause's subject; null if it has none. */
  @Nullable Phrase subjectPhrase(Clause c) {
    if (c.predicate() != null && c.predicate().tag().pos() == Pos.IMPERSONAL) {
      return null;
    }
    Phrase first = null;
    for (Phrase p : c.phrases()) {
      if (p.preposition() == null && p.kase() == Case.NOM && !p.isCounted()) {
        if (first == null || c.isCopular() && first.isSubstantive() && !p.isSubstantive()) {
          first = p;
        }
      }
    }
    if (first != null && first.isRelative() && !standsFor(first, c)) {
      // "Kosowo, które poparły Stany": a form that is nominative and accusative alike
      Phrase other = possibleSubject(c, first);
      first = other == null ? first : other;
    }
    if (first == null) {
      // "tysiące ludzi" looks like an object
      Phrase many = possibleSubject(c, null);
      first = many != null && grammar.isNumeralNoun(many.lemma()) ? many : null;
    }
    if (first == null
        && c.predicate() != null
        && (c.predicate().tag().pos() == Pos.VERB || c.isPassive())) {
      // "przybyło 200 osób": a counted genitive is the subject of a verb in the neuter singular, or
      // of any verb that has no other
      for (Phrase p : c.phrases()) {
        if (p.isCounted()
            && p.preposition() == null
            && !hasAccusative(c, p)
            && (c.isPassive()
                || (c.predicate().tag().numbers() & Tag.SG) != 0 && isNeuter(c)
                || (c.predicate().tag().numbers() & Tag.PL) != 0 && isMany(p))) {
          return p;
        }
      }
    }
    return first;
  }

  /** "Tysiące ludzi": counted by a noun in the plural. */
  private boolean isMany(Phrase p) {
    return p.numerals().stream()
        .flatMap(n -> analysis.lattice().readings(n).stream())
        .anyMatch(
            r ->
                r.tag().pos() == Pos.NOUN
                    && grammar.isNumeralNoun(r.lemma())
                    && (r.tag().numbers() & Tag.PL) != 0
                    && r.tag().can(Case.NOM));
  }

  /** Whether what the relative pronoun stands for can be the subject of its clause's verb. */
  private static boolean standsFor(Phrase relative, Clause c) {
    Phrase antecedent = c.antecedent();
    return antecedent == null
        || (relative.possibleCases() & Case.ACC.bit()) == 0
        || agrees(c, antecedent);
  }

  /**
   * A phrase taken for the object that can be the subject, while the other can be the object; null
   * if there is none.
   */
  static @Nullable Phrase possibleSubject(Clause c, @Nullable Phrase other) {
    if (c.predicate() == null || c.predicate().tag().pos() != Pos.VERB || c.isPassive()) {
      return null;
    }
    Phrase found = null;
    for (Phrase p : c.phrases()) {
      if (p != other && p.preposition() == null && p.kase() == Case.ACC) {
        if (found != null || (p.possibleCases() & Case.NOM.bit()) == 0 || !agrees(c, p)) {
          return null;
        }
        found = p;
      }
    }
    return found;
  }

  private static boolean isNeuter(Clause c) {
    int genders = c.predicate() == null ? 0 : c.predicate().tag().genders();
    return genders == Tag.ANY_GENDER || (genders & (16 | 32)) != 0;
  }

  private static boolean hasAccusative(Clause c, Phrase but) {
    for (Phrase p : c.phrases()) {
      if (p != but && p.preposition() == null && p.kase() == Case.ACC) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject that the clause shares with one above or before it, or that the sentence before
   * gave.
   */
  private @Nullable Complement inherited(Clause c) {
    String form = c.isPassive() ? "acc" : "nom";
    Clause up = c.parent();
    for (int guard = 0; up != null && guard < 20; guard++, up = up.parent()) {
      if (c.kind() == Clause.Kind.MAIN
          || c.kind() == Clause.Kind.RELATIVE && relativeIsSubject(c)) {
        break;
      }
      Phrase s = subjectPhrase(up);
      if (s != null) {
        if ((c.kind() == Clause.Kind.COORDINATE || c.kind() == Clause.Kind.RELATIVE)
            && !agrees(c, s)) {
          return null;
        }
        return Complement.of(List.of(form), s);
      }
      if (up.antecedent() != null && (up.kind() == Clause.Kind.PARTICIPLE)) {
        return Complement.of(List.of(form), up.antecedent());
      }
      if (isImpersonal(up)) {
        return null;
      }
    }
    if (c.predicate() == null || c.predicate().tag().pos() == Pos.PARTICIPLE_ACTIVE) {
      return null;
    }
    if (c.has(Tag.FIRST)) {
      for (Clause other : analysis.clauses()) {
        Phrase speaker = other.isAfterDash() ? subjectPhrase(other) : null;
        if (speaker != null && other.token() > c.token() && other != c) {
          return Complement.of(List.of(form), speaker);
        }
      }
      List<Actor> voice = reader.voice(c.token());
      if (!voice.isEmpty()) {
        return Complement.understood(form, voice);
      }
    }
    if (c.has(Tag.SECOND) || c.kind() == Clause.Kind.RELATIVE) {
      return null;
    }
    Tag tag = c.predicate().tag();
    List<Actor> last = discourse.subject(tag.genders(), tag.numbers());
    return last.isEmpty() ? null : Complement.understood(form, last);
  }

  private static boolean relativeIsSubject(Clause c) {
    for (Phrase p : c.phrases()) {
      if (p.isRelative() && p.preposition() == null && p.kase() == Case.NOM) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Clause c, Phrase s) {
    if (c.predicate() == null || c.predicate().tag().pos() != Pos.VERB) {
      return true;
    }
    Tag t = c.predicate().tag();
    if (t.has(Tag.FIRST) || t.has(Tag.SECOND)) {
      return false;
    }
    boolean plural = !s.conjuncts().isEmpty();
    return (t.numbers() & s.numbers()) != 0 || plural && (t.numbers() & Tag.PL) != 0;
  }

  private List<String> forms(Phrase p, Clause c, @Nullable Phrase subject) {
    List<String> forms = new ArrayList<>(3);
    if (p.preposition() == null) {
      if (p == subject) {
        forms.add(c.isPassive() ? "acc" : "nom");
        return forms;
      }
      if (p.isCounted()) {
        forms.add("acc");
        if (subject == null && !c.isPassive()) {
          forms.add("nom");
        }
        forms.add("gen");
        return forms;
      }
      if (p.kase() == Case.NOM && subject != null) {
        // a second nominative: the object, where its form allows
        if ((p.possibleCases() & Case.ACC.bit()) != 0) {
          forms.add("acc");
        }
        forms.add("nom");
        return forms;
      }
      if (p.kase() == Case.NOM && isImpersonal(c) && (p.possibleCases() & Case.ACC.bit()) != 0) {
        forms.add("acc");
        return forms;
      }
      forms.add(p.kase().word());
      if (c.isPassive() && p.form().equals(grammar.agent())) {
        forms.add("nom");
      }
      if (p.kase() == Case.GEN && negated(c)) {
        forms.add("acc");
      }
      if (p.kase() == Case.ACC && (p.possibleCases() & Case.GEN.bit()) != 0) {
        forms.add("gen");
      }
      if (p.kase() == Case.GEN && (p.possibleCases() & Case.ACC.bit()) != 0) {
        forms.add("acc");
      }
      for (Case k : Case.values()) {
        boolean other =
            k != Case.NOM && k != Case.LOC && k != Case.VOC
                || k == Case.NOM && subject == null && agrees(c, p);
        if (other && (p.possibleCases() & k.bit()) != 0 && !forms.contains(k.word())) {
          forms.add(k.word());
        }
      }
      return forms;
    }
    forms.add(p.form());
    if (c.isPassive() && p.form().equals(grammar.agent())) {
      forms.set(0, "nom");
    }
    for (Case k : Case.values()) {
      if (k != p.kase() && k != Case.VOC && k != Case.NOM && (p.possibleCases() & k.bit()) != 0) {
        forms.add(p.preposition() + "+" + k.word());
      }
    }
    return forms;
  }

  private boolean negated(Clause c) {
    for (Clause up = c; up != null; up = up.kind() == Clause.Kind.INFINITIVE ? up.parent() : null) {
      if (up.isNegated()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The complements of a noun.
   *
   * @param verbal whether a verb's frame is tried on its verbal noun
   * @param governing the clause around the noun
   */
  List<Complement> of(Phrase noun, boolean verbal, @Nullable Clause governing) {
    List<Complement> list = new ArrayList<>();
    if (!reader.adjectives(noun).isEmpty()) {
      for (Phrase a : noun.adjectives()) {
        if (!reader.actors(a).isEmpty()) {
          list.add(Complement.of(verbal ? List.of("nom", "adj") : List.of("adj"), a));
        }
      }
    }
    for (Phrase a : noun.attributes()) {
      attribute(a, verbal, list);
    }
    if (governing != null) {
      for (Phrase p : governing.phrases()) {
        if (p.after() != null && (p.after() == noun || isBelow(p.after(), noun))) {
          attribute(p, verbal, list);
        }
      }
      if (verbal) {
        following(noun, governing, list);
      } else if (grammar.keepsDative()) {
        // "помощь Евросоюза Украине"
        for (Phrase p : governing.phrases()) {
          if (p.from() == noun.to() && p.preposition() == null && p.kase() == Case.DAT) {
            list.add(Complement.nested(List.of(Case.DAT.word()), p));
          }
        }
      }
      for (Clause child : governing.children()) {
        if (child.antecedent() == noun
            && child.conjunction() != null
            && (child.kind() == Clause.Kind.SUBORDINATE || child.kind() == Clause.Kind.CONVERB)) {
          list.add(
              Complement.of(
                  child.kind() == Clause.Kind.SUBORDINATE
                      ? child.conjunction()
                      : grammar.gerund(child.conjunction()),
                  child));
        } else if (child.antecedent() == noun && child.kind() == Clause.Kind.INFINITIVE) {
          list.add(Complement.of("inf", child));
        }
      }
    }
    participles(noun, list);
    for (Phrase a : noun.attributes()) {
      nested(a, list);
    }
    Phrase self = self(noun, governing);
    if (self != null) {
      list.add(Complement.of(List.of("self"), self));
    } else if (governing != null && governing.isCopular() && isPredicative(noun, governing)) {
      Complement subject = inherited(governing);
      if (subject != null) {
        list.add(
            new Complement(List.of("self"), subject.phrase(), null, subject.understood(), false));
      }
    }
    return list;
  }

  /**
   * Phrases right after a verbal noun that stand in the clause: "udzielenie przez Rosję Mińskowi
   * kredytu".
   */
  private void following(Phrase noun, Clause governing, List<Complement> list) {
    int end = noun.to();
    for (Phrase p : governing.phrases()) {
      for (Span time : governing.times()) {
        end = time.begin() == end ? time.end() : end;
      }
      if (p.from() == end && p.after() == null && p.kase() != Case.NOM) {
        List<String> forms = new ArrayList<>();
        if (p.preposition() == null && p.kase() == Case.GEN) {
          forms.add("acc");
        }
        forms.add(p.form().equals(grammar.agent()) ? "nom" : p.form());
        list.add(Complement.of(forms, p));
        for (Phrase a : p.attributes()) {
          if (a.preposition() == null) {
            list.add(Complement.nested(List.of("gen", "acc"), a));
          }
        }
        end = p.to();
      } else if (p.from() == end && p.after() != null) {
        end = p.to();
      }
    }
  }

  private void attribute(Phrase a, boolean verbal, List<Complement> list) {
    if (a.marker() != null) {
      list.add(Complement.of(verbal ? List.of(a.form(), "acc", "nom") : List.of(a.form()), a));
    } else if (a.preposition() == null && grammar.isPositional()) {
      list.add(Complement.of(verbal ? List.of("gen", "nom", "acc") : List.of("gen"), a));
    } else if (a.preposition() == null) {
      List<String> forms = new ArrayList<>(verbal ? List.of("acc", "gen", "nom") : List.of("gen"));
      if (maybeDative(a)) {
        forms.add(Case.DAT.word());
      }
      list.add(Complement.of(forms, a));
    } else if (verbal && a.form().equals(grammar.agent())) {
      list.add(Complement.of(List.of("nom"), a));
    } else {
      List<String> forms = new ArrayList<>(2);
      forms.add(a.form());
      for (Case k : Case.values()) {
        if (k != a.kase() && k != Case.VOC && k != Case.NOM && (a.possibleCases() & k.bit()) != 0) {
          forms.add(a.preposition() + "+" + k.word());
        }
      }
      list.add(Complement.of(forms, a));
    }
  }

  private static boolean isBelow(Phrase p, Phrase noun) {
    for (Phrase up = p.parent(); up != null; up = up.parent()) {
      if (up == noun) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicative(Phrase noun, Clause c) {
    Phrase top = noun;
    while (top.parent() != null && top.parent().conjuncts().contains(top)) {
      top = top.parent();
    }
    return c.phrases().contains(top)
        && top.preposition() == null
        && (top.kase() == Case.INST || top.kase() == Case.NOM)
        && top != subjectPhrase(c);
  }

  /** Who the noun is said of: the subject of a copula, the noun that it is in apposition to. */
  private @Nullable Phrase self(Phrase noun, @Nullable Clause c) {
    Phrase top = noun;
    while (top.parent() != null && top.parent().conjuncts().contains(top)) {
      top = top.parent();
    }
    // "jeden z sojuszników": the one is what the noun says
    Phrase through =
        noun.parent() != null && noun.preposition() != null && noun.parent().isSubstantive()
            ? noun.parent()
            : null;
    if (through == null && noun.after() != null && noun.after().isSubstantive()) {
      through = noun.after();
    }
    if (through != null) {
      top = through;
    }
    if (top.parent() != null && top.parent().appositions().contains(top)) {
      return top.parent();
    }
    for (Phrase a : top.appositions()) {
      if (!reader.actors(a).isEmpty()) {
        return a;
      }
    }
    if (c != null
        && c.isCopular()
        && c.kind() == Clause.Kind.PARTICIPLE
        && c.phrases().contains(top)
        && top.kase() == Case.INST) {
      // "Армения, остающаяся членом ОДКБ"
      return c.antecedent();
    }
    if (c != null
        && c.isCopular()
        && c.phrases().contains(top)
        && (top.preposition() == null || through != null)) {
      Phrase s = subjectPhrase(c);
      if (s != null && s != top && (top.kase() == Case.INST || top.kase() == Case.NOM)) {
        return s;
      }
    }
    return null;
  }
}
