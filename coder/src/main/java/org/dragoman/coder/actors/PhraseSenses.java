package org.dragoman.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.coder.knowledge.Role;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.language.Analysis;
import org.dragoman.language.Phrase;
import org.dragoman.language.Pos;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a phrase can mean by themselves: known senses, adjectives of nationality,
 * titles, and names that no table has.
 */
final class PhraseSenses {

  private final Actors actors;
  private final Analysis analysis;
  private final Locale locale;

  PhraseSenses(Actors actors, Analysis analysis, Locale locale) {
    this.actors = actors;
    this.analysis = analysis;
    this.locale = locale;
  }

  boolean isPronoun(Phrase q) {
    return q.reading().tag().pos() == Pos.PRONOUN;
  }

  List<Sense> adjectiveSenses(Phrase p) {
    List<Sense> result = new ArrayList<>();
    for (Phrase a : p.adjectives()) {
      List<Sense> senses = senses(a);
      boolean compound = a.span() != null && a.lemma().indexOf('-') > 0;
      for (Sense s : senses) {
        if (s.type() == Sense.Type.ADJECTIVE || a.isModifier() && isOwner(s)) {
          result.add(s);
          if (!compound) {
            break;
          }
        }
      }
    }
    if (p.span() != null && p.span().value() instanceof Mention m && !m.owners().isEmpty()) {
      result.add(m.owners().get(0));
    }
    return result;
  }

  /** Whether a noun of this sense before another noun tells whose it is: "US sanctions". */
  private static boolean isOwner(Sense s) {
    return switch (s.type()) {
      case STATE,
          REGION,
          CAPITAL,
          METONYM,
          ORGANIZATION,
          SHORT_ORGANIZATION,
          GROUP,
          MEMBER,
          INHABITANT ->
          true;
      default -> false;
    };
  }

  /** Known senses of the phrase's head, those that fit its chosen base form first. */
  List<Sense> senses(Phrase p) {
    Span span = p.span();
    if (span == null || !(span.value() instanceof Mention m)) {
      return List.of();
    }
    if (m.senses().size() < 2) {
      return m.senses();
    }
    String lemma = p.lemma().toLowerCase(locale);
    List<Sense> fitting = new ArrayList<>();
    for (Sense s : m.senses()) {
      if (s.key().equals(lemma)) {
        fitting.add(s);
      }
    }
    return fitting.isEmpty() ? m.senses() : fitting;
  }

  boolean isNationality(Phrase p) {
    return !adjectiveSenses(p).isEmpty();
  }

  /** The title that a person's name is in apposition to, or that is in apposition to it. */
  @Nullable Phrase titleOf(Phrase p) {
    if (p.parent() != null && p.parent().appositions().contains(p)) {
      return p.parent();
    }
    for (Phrase a : p.appositions()) {
      if (!roles(a, senses(a)).isEmpty()) {
        return a;
      }
    }
    return null;
  }

  boolean isFormer(Phrase p) {
    for (Phrase a : p.adjectives()) {
      if (actors.names().former.contains(a.lemma())) {
        return true;
      }
    }
    String lower = analysis.lattice().lower(p.begin());
    for (String prefix : actors.names().formerPrefixes) {
      if (lower.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  boolean isUnknownName(Phrase p) {
    return p.span() == null
        && analysis.lattice().isCapitalized(p.head())
        && Character.isUpperCase(p.lemma().codePointAt(0))
        && p.reading().tag().pos() == Pos.NOUN;
  }

  /** The name in its base form: the words before the head as their readings give them. */
  String baseName(Phrase p) {
    StringBuilder name = new StringBuilder();
    for (int i = p.begin(); i < p.end(); i++) {
      if (!name.isEmpty()) {
        name.append(' ');
      }
      String word = i == p.head() ? p.lemma() : analysis.chosen()[i].lemma();
      name.append(word);
    }
    return name.toString();
  }

  List<Role> roles(Phrase p, List<Sense> senses) {
    for (Sense s : senses) {
      if (s.type() == Sense.Type.ROLE) {
        return s.roles();
      }
      if (s.type() != Sense.Type.ADJECTIVE) {
        return List.of();
      }
    }
    if (p.span() != null && p.span().kind() != Span.Kind.ADJECTIVE && !senses.isEmpty()) {
      return List.of();
    }
    String lemma = p.lemma().toLowerCase(locale);
    List<Role> found = actors.names().role(lemma);
    for (int i = 0; found == null && i < p.otherLemmas().size(); i++) {
      found = actors.names().role(p.otherLemmas().get(i).toLowerCase(locale));
    }
    if (found == null) {
      for (String prefix : actors.names().formerPrefixes) {
        if (lemma.startsWith(prefix) && lemma.length() > prefix.length() + 2) {
          found = actors.names().role(lemma.substring(prefix.length()));
        }
      }
    }
    return found == null ? List.of() : found;
  }

  /** The known or unknown person who is named with a title. */
  @Nullable Phrase personIn(Phrase p) {
    for (Phrase a : p.appositions()) {
      if (a.span() != null && a.span().kind() == Span.Kind.PERSON || isUnknownName(a)) {
        return a;
      }
    }
    if (p.parent() != null
        && p.parent().appositions().contains(p)
        && (isUnknownName(p.parent())
            || p.parent().span() != null && p.parent().span().kind() == Span.Kind.PERSON)) {
      return p.parent();
    }
    return null;
  }
}
