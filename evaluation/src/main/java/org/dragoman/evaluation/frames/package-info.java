/** The examples of frames, run as tests, and the check of a lexicon. */
@NullMarked
package org.dragoman.evaluation.frames;

import org.jspecify.annotations.NullMarked;
