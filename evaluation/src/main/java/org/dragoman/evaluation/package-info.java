/**
 * How good the coding is: gold claims, the scorer, its reports. Gold files and figures are those of
 * the reference scorer.
 */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
