package org.dragoman.record.merge;

import org.dragoman.model.Claim;

/**
 * A claim as one version of an article makes it: what is merged.
 *
 * @param number the number of the claim in the store, unique; it says nothing about when or where
 *     the event was, and a happening must not depend on it
 * @param claim what is asserted
 * @param origin the version of the article that asserts it
 */
public record Report(long number, Claim claim, Origin origin) {}
