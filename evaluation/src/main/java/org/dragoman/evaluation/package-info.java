/** Gold, the scorer and the reports of accuracy. */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
