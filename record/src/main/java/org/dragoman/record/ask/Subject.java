package org.dragoman.record.ask;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Whom a question is about.
 *
 * @param label how answers call it
 * @param value a code or a name, as {@code match} says
 */
public record Subject(String label, Match match, String value) {

  /** How a subject is found among the actors of claims. */
  public enum Match {
    /** A state with all its organs and people, or an organization: by its code. */
    COUNTRY,
    /** One kind of actor of a state, such as {@code USAGOV}. */
    CODE,
    /** A person, by the canonical name. */
    PERSON
  }

  /** A state, an organization or an actor of a state, by its code. */
  public static Subject ofCode(String code, String name) {
    String label = name.equals(code) ? code : name + " (" + code + ")";
    boolean isSector = code.length() > 3 && !code.startsWith("IGO");
    return new Subject(label, isSector ? Match.CODE : Match.COUNTRY, code);
  }

  /** A person. */
  public static Subject ofPerson(String name) {
    return new Subject(name, Match.PERSON, name);
  }

  /** Whether a row of {@code claim_actors} under the alias is the subject. */
  Condition isActor(String alias) {
    String column =
        switch (match) {
          case COUNTRY -> "country";
          case CODE -> "code";
          case PERSON -> "name";
        };
    return DSL.condition(alias + "." + column + " = {0}", DSL.val(value));
  }

  /** Whether the subject is a source or target of the claim {@code c}. */
  Condition takesPart() {
    return DSL.condition(
        "c.claim in (select p.claim from claim_actors p where p.part in ('source', 'target') and"
            + " {0})",
        isActor("p"));
  }

  /** Whether the subject is a party of the boundary {@code b}. */
  Condition isParty() {
    return DSL.condition("({0} or {1})", isParty("holder"), isParty("other"));
  }

  /** Whether the subject is the holder or the other party of the boundary {@code b}. */
  Condition isParty(String side) {
    String party = match == Match.CODE && value.endsWith("GOV") ? value.substring(0, 3) : value;
    return DSL.condition("b." + side + " = {0}", DSL.val(party));
  }
}
