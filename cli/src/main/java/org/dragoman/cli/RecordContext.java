package org.dragoman.cli;

/** What the commands of the record are called with. */
record RecordContext(Shell shell, Messages messages, Languages languages) {}
