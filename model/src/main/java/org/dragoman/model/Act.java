package org.dragoman.model;

/** An entry of the act list: what a claim can assert. */
public record Act(String id, Kind kind, Codes codes) {

  /** CAMEO code, or empty. */
  public String cameo() {
    return codes.cameo() == null ? "" : codes.cameo();
  }
}
