package org.dragoman.cli;

import java.util.List;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;

/** A form in which the claims of an article are written. For any number of threads. */
interface ClaimFormat {

  /** The claims of one article, as bytes of the output; a format has neither head nor foot. */
  byte[] write(Article article, List<Claim> claims);
}
