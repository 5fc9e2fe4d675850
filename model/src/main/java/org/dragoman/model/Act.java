package org.dragoman.model;

/** An entry of the act list: what a claim can assert. */
public record Act(String id, Kind kind, Codes codes) {

  /** CAMEO code, or empty. */
  public String cameo() {
    return codes.cameo() == null ? "" : codes.cameo();
  }

  /** Whether it is done by saying it: verbal cooperation or conflict. */
  public boolean isVerbal() {
    Integer quad = codes.quad();
    return quad != null && (quad == 1 || quad == 3);
  }
}
