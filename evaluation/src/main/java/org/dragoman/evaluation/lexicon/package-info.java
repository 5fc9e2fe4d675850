/**
 * Checks of a language's lexicon and of the knowledge behind it, and what a corpus has that they
 * lack.
 */
@NullMarked
package org.dragoman.evaluation.lexicon;

import org.jspecify.annotations.NullMarked;
