/** The command. */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
