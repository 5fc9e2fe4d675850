package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {

  @Test
  void linesAreBrokenAtSpaces() {
    StyledText text = new StyledText(false).add("Mówi premier Republiki Czeskiej");

    assertThat(text.lines(16, "- ", "  ")).isEqualTo("- Mówi premier\n  Republiki\n  Czeskiej\n");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    StyledText text = new StyledText(false).add("a bardzodługiesłowo b");

    assertThat(text.lines(8, "", "")).isEqualTo("a\nbardzodługiesłowo\nb\n");
  }

  @Test
  void stylesAreClosedAtTheEndOfEachLine() {
    StyledText text = new StyledText(true).add("x ").add(StyledText.BOLD, "aa bb");

    assertThat(text.lines(4, "", ""))
        .isEqualTo("x \u001b[0;1maa\u001b[0m\n\u001b[0;1mbb\u001b[0m\n");
  }

  @Test
  void controlCharactersBecomeSpaces() {
    assertThat(new StyledText(false).add("a\u001b[31m\nb").lines(40, "", ""))
        .isEqualTo("a [31m b\n");
  }

  @Test
  void anEmptyTextIsAnEmptyLine() {
    assertThat(new StyledText(true).lines(10, "| ", "| ")).isEqualTo("| \n");
  }
}
