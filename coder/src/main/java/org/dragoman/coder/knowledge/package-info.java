/**
 * What is known of the world before the article is read: states, organizations, offices and their
 * holders, and the names of all of them.
 */
@NullMarked
package org.dragoman.coder.knowledge;

import org.jspecify.annotations.NullMarked;
