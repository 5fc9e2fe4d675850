/**
 * From claims to happenings: which claims report the same event, in one article or many, in any
 * language. A pure domain: it knows no database and no clock.
 *
 * <p>A report ({@link org.dragoman.record.merge.Report}) is sketched: the event that it tells of
 * (of a denial, the event denied), its family of acts, its parties, its days and what they follow
 * from, its place, its {@link org.dragoman.record.merge.Stage}. Reports are parted into
 * <em>blocks</em> by what any report of an event names: the kind, the family, and one party. Within
 * a block the most exact reports come first; each goes to the happening that it is most like, or
 * begins one. The likeness of two reports is a product of what acts, parties, place and time say.
 *
 * <p>What follows from this: happenings depend on the set of reports alone; a block can be merged
 * anew without the others; a vague report is compared with all exact ones and never joins two
 * events that those keep apart. What is given up: a report that does not name the party of its
 * block is not found by the others (an attack of which only the attacker is told).
 *
 * <p>A {@link org.dragoman.record.merge.Happening} tells where its event stands, which of its
 * reports are copies of one another, and ({@link org.dragoman.record.merge.Contradiction}) what
 * they say differently. Families and near acts are data: {@code families.tsv}, {@code near.tsv}.
 * How well all this does is measured by {@code dragoman evaluate --clusters}.
 */
@NullMarked
package org.dragoman.record.merge;

import org.jspecify.annotations.NullMarked;
