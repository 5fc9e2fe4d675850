/**
 * Ties, stances, measures and offices as intervals that claims open and close. A pure domain: it
 * knows no database and no clock. The view {@code v_intervals} gives the same answers in SQL.
 */
@NullMarked
package org.dragoman.record.interval;

import org.jspecify.annotations.NullMarked;
