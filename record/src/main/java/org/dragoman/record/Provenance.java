package org.dragoman.record;

/**
 * What made the claims of a run.
 *
 * @param program the version of the program
 * @param lexicon a hash of the words and frames it coded with
 */
public record Provenance(String program, String lexicon) {}
