/**
 * Questions to the record and their answers, each as of a day and as known on a day. Every row of
 * an answer carries the words that it rests on.
 */
@NullMarked
package org.dragoman.record.ask;

import org.jspecify.annotations.NullMarked;
