package org.dragoman.coder.actors;

import java.util.List;
import org.dragoman.coder.knowledge.Sense;

/**
 * What the gazetteer knows of a span.
 *
 * @param senses possible meanings, for a name the most specific first
 * @param owners senses of adjectives that stand inside the span: "szef niemieckiej dyplomacji"
 */
public record Mention(List<Sense> senses, List<Sense> owners) {}
