package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Claim;
import org.dragoman.text.Article;
import org.dragoman.text.CodePoints;

/** What holds of every claim, whatever the article: the contract's "A claim". */
final class ClaimCheck {

  private static final String CODE = "(IGO[A-Z0-9]{2,3}|[A-Z]{3}([A-Z]{3}){0,2})?";

  private ClaimCheck() {}

  static void check(Article article, List<Claim> claims) {
    CodePoints points = CodePoints.of(article.text());
    Set<String> ids = new HashSet<>();
    int sentence = 0;
    for (Claim claim : claims) {
      assertThat(claim.id()).matches("[0-9a-f]{16}");
      assertThat(ids.add(claim.id())).as("id of its own: %s", claim).isTrue();
      assertThat(claim.sentence()).isGreaterThanOrEqualTo(sentence);
      sentence = claim.sentence();
      Claim.Evidence evidence = claim.evidence();
      assertThat(evidence.text()).isNotEmpty();
      if (claim.sentence() > 0) {
        assertThat(points.slice(evidence.begin(), evidence.end())).isEqualTo(evidence.text());
        claim.source().forEach(actor -> check(points, actor));
        claim.target().forEach(actor -> check(points, actor));
      }
      assertThat(claim.reciprocal() && !claim.target().isEmpty()).isFalse();
      assertThat(claim.confidence()).isBetween(0.0, 1.0);
      assertThat(claim.rule()).isNotEmpty();
      claim.attribution().forEach(said -> assertThat(said.speaker()).isNotEmpty());
    }
  }

  private static void check(CodePoints points, Actor actor) {
    assertThat(actor.code()).matches(CODE);
    assertThat(points.slice(actor.begin(), actor.end())).as("%s", actor).isEqualTo(actor.text());
  }
}
