/**
 * The record: claims kept for good, and what follows from them.
 *
 * <p>An article that is stored has <em>versions</em>, one for each text it had; a version has its
 * claims ({@link org.dragoman.model.Claim}, as the coder made them, under a number of the store's
 * own, since two versions may hold a claim of the same id). Nothing is changed or deleted.
 *
 * <p>From the claims follow, without a database: the happenings that several claims report ({@code
 * org.dragoman.record.merge}, over {@link org.dragoman.record.merge.Report}) and the intervals in
 * which ties, stances, measures and offices stand ({@code org.dragoman.record.interval}).
 */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
