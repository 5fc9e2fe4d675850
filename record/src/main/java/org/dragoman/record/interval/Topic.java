package org.dragoman.record.interval;

import org.dragoman.model.Kind;

/**
 * What can stand: a relation between two parties.
 *
 * @param relation {@code member}, {@code neutral}, {@code export-ban}, {@code holds} …
 * @param holder whose tie, stance or measure it is: a state, an organization, another actor's code;
 *     of an office, the name of the person
 * @param other the other party, empty if there is none; of an office, the state or organization
 */
public record Topic(Kind kind, String relation, String holder, String other) {}
