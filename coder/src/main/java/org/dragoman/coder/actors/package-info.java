/** Who is meant: names found in a text, titles, pronouns and descriptions, resolved to actors. */
@NullMarked
package org.dragoman.coder.actors;

import org.jspecify.annotations.NullMarked;
