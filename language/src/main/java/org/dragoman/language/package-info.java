/**
 * The language engine: lattice of readings, disambiguation, clauses and phrases. It knows no
 * language: each comes as a pack.
 */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
