/** The English language pack. */
@NullMarked
package org.dragoman.language.en;

import org.jspecify.annotations.NullMarked;
