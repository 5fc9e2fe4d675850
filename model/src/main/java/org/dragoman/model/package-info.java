/** Claims, actors, intervals and codes: records without a dependency. */
@NullMarked
package org.dragoman.model;

import org.jspecify.annotations.NullMarked;
