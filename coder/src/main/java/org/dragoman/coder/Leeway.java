package org.dragoman.coder;

/**
 * How much of what a frame asks for may be missing, or come from the context, while one is tried.
 */
final class Leeway {

  /** Inside an operator an act counts whoever does it. */
  boolean lenient;

  /** A target that a frame needs may be taken from the context. */
  boolean guessing;

  /** No target is taken from the context. */
  boolean plain;
}
