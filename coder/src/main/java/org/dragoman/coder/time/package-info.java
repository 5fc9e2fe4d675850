/**
 * Expressions of time: found in a lattice by a pack's {@code time.yaml}, resolved against the day
 * of publication (codebook, section 5).
 *
 * <p>Reading order: {@link org.dragoman.coder.time.TimeReader} finds, {@link
 * org.dragoman.coder.time.TimeExpression} resolves; behind them {@code GrammarReader} (the file's
 * format), {@code Matcher} (patterns over word classes), {@code Operations} (what a pattern may
 * mean), {@code Time} (the calendar).
 */
@NullMarked
package org.dragoman.coder.time;

import org.jspecify.annotations.NullMarked;
