package org.dragoman.coder.actors;

import java.util.List;
import java.util.Locale;
import org.dragoman.coder.knowledge.Person;
import org.dragoman.coder.knowledge.Sense;
import org.dragoman.coder.knowledge.Tenure;
import org.dragoman.language.Phrase;
import org.dragoman.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who a known person's name means: which of those who bear it, and in what office on the day of the
 * article.
 */
final class Persons {

  private final Discourse discourse;
  private final Locale locale;
  private final ActorBuilder builder;
  private final PhraseSenses phraseSenses;

  Persons(Discourse discourse, Locale locale, ActorBuilder builder, PhraseSenses phraseSenses) {
    this.discourse = discourse;
    this.locale = locale;
    this.builder = builder;
    this.phraseSenses = phraseSenses;
  }

  @Nullable Actor person(Phrase p, Sense sense) {
    Person person = choose(sense.persons());
    if (person == null) {
      return null;
    }
    Phrase title = phraseSenses.titleOf(p);
    Tenure t = person.on(discourse.day(), discourse.states());
    String code;
    String office;
    if (t != null) {
      code = t.code();
      office = t.title().isEmpty() ? null : t.title();
    } else {
      Tenure last = person.nearest(discourse.day());
      code =
          last.of().isEmpty() || last.of().startsWith("IGO") || last.office().isEmpty()
              ? last.code()
              : last.of() + "ELI";
      office = null;
    }
    if (title != null && phraseSenses.isFormer(title)) {
      Tenure last = person.nearest(discourse.day());
      code = last.of().length() == 3 ? last.of() + "ELI" : code;
      office = null;
    }
    Actor a = builder.actor(code, person.name(), office, p, Actor.By.NAME);
    register(p, a);
    return a;
  }

  /** Who the article has introduced by the phrase's name; null if nobody. */
  @Nullable Actor introduced(Phrase p) {
    return discourse.person(p.lemma().toLowerCase(locale));
  }

  void register(Phrase p, Actor a) {
    discourse.person(p.lemma().toLowerCase(locale), a);
  }

  private @Nullable Person choose(List<Person> persons) {
    if (persons.size() == 1) {
      return persons.get(0);
    }
    Person best = null;
    int score = -1;
    boolean tie = false;
    for (Person q : persons) {
      Tenure now = q.on(discourse.day());
      int s = now != null ? 4 : q.nearest(discourse.day()).began(discourse.day()) ? 1 : 0;
      String of = (now != null ? now : q.nearest(discourse.day())).of();
      if (discourse.mainState() != null && of.equals(discourse.mainState())) {
        s += 2;
      }
      if (now != null
          && (now.office().startsWith("head") || now.office().equals("foreign-minister"))) {
        s += 1;
      }
      if (s > score) {
        best = q;
        score = s;
        tie = false;
      } else if (s == score) {
        tie = true;
      }
    }
    return tie && score < 4 ? null : best;
  }
}
