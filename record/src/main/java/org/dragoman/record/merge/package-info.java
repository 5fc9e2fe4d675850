/**
 * From claims to happenings: which claims report the same event, in one article or many, in any
 * language. A pure domain: it knows no database and no clock.
 */
@NullMarked
package org.dragoman.record.merge;

import org.jspecify.annotations.NullMarked;
