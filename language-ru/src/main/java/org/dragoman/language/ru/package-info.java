/** The Russian language pack. */
@NullMarked
package org.dragoman.language.ru;

import org.jspecify.annotations.NullMarked;
