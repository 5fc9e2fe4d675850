package org.dragoman.record.merge;

import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What merging must know of the version of an article that a claim comes from.
 *
 * @param article the article's id
 * @param version 1 for the text first stored, then 2 …
 * @param published null where nobody told
 * @param publisher null where nobody told
 * @param fingerprint of the text, by {@link Fingerprint}: near-duplicates have near fingerprints
 */
public record Origin(
    String article,
    int version,
    @Nullable PublicationDate published,
    @Nullable String publisher,
    long fingerprint) {}
