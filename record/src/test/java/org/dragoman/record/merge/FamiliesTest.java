package org.dragoman.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

  private final Families families = Families.standard();

  @Test
  void everyActWithACodeIsOfANamedFamily() {
    List<Act> withoutFamily =
        Acts.standard().all().stream()
            .filter(a -> !a.cameo().isEmpty() && families.of(a).name().equals(a.id()))
            .toList();
    assertThat(withoutFamily).isEmpty();
  }

  @Test
  void nearnessIsSymmetricAndOneOnlyForTheSame() {
    for (Act one : Acts.standard().all()) {
      for (Act other : Acts.standard().all()) {
        double nearness = families.nearness(code(one), code(other));
        assertThat(nearness).isEqualTo(families.nearness(code(other), code(one)));
        assertThat(nearness == 1).as("%s %s", one, other).isEqualTo(code(one).equals(code(other)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "visit, host, meeting",
    "halt-talks, break-diplomatic-relations, sanction",
    "kill, attack-from-air, violence",
    "appeal-negotiate, demand-meeting, request",
    "criticize, deny, remark"
  })
  void actsThatTellOfOneEventAreOfOneFamily(String one, String other, String family) {
    assertThat(families.of(act(one)).name()).isEqualTo(family);
    assertThat(families.of(act(other)).name()).isEqualTo(family);
  }

  @Test
  void aCallIsNoVisit() {
    assertThat(families.nearness("041", "042")).isZero();
    assertThat(families.nearness("042", "043")).isPositive();
  }

  private static Act act(String id) {
    return Objects.requireNonNull(Acts.standard().find(id), id);
  }

  private static String code(Act act) {
    return act.cameo().isEmpty() ? act.id() : act.cameo();
  }
}
