package org.dragoman.coder.time;

import org.dragoman.model.Interval;
import org.dragoman.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time is resolved against.
 *
 * @param published when the article was published; null if nobody knows
 * @param direction where the clause looks
 * @param previous the time told last before this one, from which "the same day" and "two days
 *     later" count; null if none was
 */
public record TimeContext(
    @Nullable PublicationDate published, Direction direction, @Nullable Interval previous) {}
