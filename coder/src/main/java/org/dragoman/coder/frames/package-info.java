/** Frames: which words of a language realise an act, and with which complements. */
@NullMarked
package org.dragoman.coder.frames;

import org.jspecify.annotations.NullMarked;
