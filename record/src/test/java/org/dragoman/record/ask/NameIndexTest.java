package org.dragoman.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom names mean, and what is suggested for those that mean nobody. */
class NameIndexTest {

  private final NameIndex index = new NameIndex();

  NameIndexTest() {
    index.addCode("KAZ", "Kazakhstan");
    index.addCode("IGONAT", "North Atlantic Treaty Organization");
    index.add("Kazachstan", Subject.ofCode("KAZ", "Kazakhstan"));
    index.add("Wołodymyr Zełenski", Subject.ofPerson("Volodymyr Zelensky"));
    index.add("Antony Blinken", Subject.ofPerson("Antony Blinken"));
    index.add("George Bush", Subject.ofPerson("George W. Bush"));
    index.add("Jeb Bush", Subject.ofPerson("Jeb Bush"));
  }

  @Test
  void codesAndNamesAreFoundWhateverTheirCaseAndMarks() {
    assertThat(index.find("KAZ")).isEqualTo(Subject.ofCode("KAZ", "Kazakhstan"));
    assertThat(index.find("KAZGOV")).isEqualTo(Subject.ofCode("KAZGOV", "KAZGOV"));
    assertThat(index.find("kazachstan")).isEqualTo(Subject.ofCode("KAZ", "Kazakhstan"));
    assertThat(index.find("wolodymyr zelenski")).isEqualTo(Subject.ofPerson("Volodymyr Zelensky"));
    assertThat(index.find("XYZ")).isNull();
  }

  @Test
  void aSurnameMeansAPersonIfNobodyElseHasIt() {
    assertThat(index.find("Blinken")).isEqualTo(Subject.ofPerson("Antony Blinken"));
    assertThat(index.find("Bush")).isNull();
    assertThat(index.suggestions("Bush")).containsExactly("George Bush", "Jeb Bush");
  }

  @Test
  void aMisspellingIsMended() {
    assertThat(index.suggestions("Kazahstan")).contains("Kazachstan", "Kazakhstan");
    assertThat(index.suggestions("Antoni Blinkne")).containsExactly("Antony Blinken");
    assertThat(index.suggestions("qwertyuiop")).isEmpty();
  }
}
