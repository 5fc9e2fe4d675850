package org.dragoman.record.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of a claim, with where and when they were published. */
public record Evidence(
    String claim, String article, @Nullable String publisher, LocalDate known, String text) {}
