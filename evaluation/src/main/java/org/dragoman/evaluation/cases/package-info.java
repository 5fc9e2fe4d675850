/** Cases chosen by the engine, compared with labels. */
@NullMarked
package org.dragoman.evaluation.cases;

import org.jspecify.annotations.NullMarked;
