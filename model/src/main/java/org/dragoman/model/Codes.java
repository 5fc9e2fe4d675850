package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * Codes of an act in the schemes that analysts use.
 *
 * @param cameo CAMEO 1.1b3 code, null for extension acts and relations
 * @param plover PLOVER event
 * @param mode PLOVER mode
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 *     (GDELT's scheme)
 * @param goldstein -10 (conflict) to 10 (cooperation)
 * @param near nearest CAMEO code of an act that CAMEO lacks
 */
public record Codes(
    @Nullable String cameo,
    @Nullable String plover,
    @Nullable String mode,
    @Nullable Integer quad,
    @Nullable Double goldstein,
    @Nullable String near) {}
