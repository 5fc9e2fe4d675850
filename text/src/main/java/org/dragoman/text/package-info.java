/** Readers of articles, sentences, tokens, language identification. */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
