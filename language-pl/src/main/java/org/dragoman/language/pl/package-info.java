/** The Polish language pack. */
@NullMarked
package org.dragoman.language.pl;

import org.jspecify.annotations.NullMarked;
