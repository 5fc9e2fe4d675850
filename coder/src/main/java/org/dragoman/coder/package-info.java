/** From sentences to claims: actors, time, frames, coreference, attribution. */
@NullMarked
package org.dragoman.coder;

import org.jspecify.annotations.NullMarked;
