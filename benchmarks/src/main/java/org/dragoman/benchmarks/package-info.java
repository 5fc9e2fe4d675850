/** Measurements of speed: JMH and whole runs. */
@NullMarked
package org.dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
