package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(PolishRules.sentences());

  /** The text on the left is cut into the tokens on the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Prezydent wyjechał.               | Prezydent wyjechał .",
        "10 tys. osób                      | 10 tys. osób",
        "5600 żołnierzy                    | 5600 żołnierzy",
        "0,3 proc. PKB                     | 0,3 proc. PKB",
        "o 5% więcej                       | o 5 % więcej",
        "w 24. rocznicę                    | w 24 . rocznicę",
        "w 2014 r. i w XIX w.              | w 2014 r. i w XIX w.",
        "litera r. Potem                   | litera r . Potem",
        "M.in. Francja                     | M.in. Francja",
        "w czerwcu ub.r.                   | w czerwcu ub.r.",
        "w czerwcu ub. r.                  | w czerwcu ub. r.",
        "na płn.-wsch. od Kijowa           | na płn.-wsch. od Kijowa",
        "im. św. Jana                      | im. św. Jana",
        "J. Nowak i George W. Bush         | J. Nowak i George W. Bush",
        "J.R.R. Tolkien                    | J.R.R. Tolkien",
        "J.F.Kennedy                       | J.F. Kennedy",
        "J.-C. Juncker                     | J.-C. Juncker",
        "witamina C.                       | witamina C .",
        "28-29 lutego, 2014–2016           | 28 - 29 lutego , 2014 – 2016",
        "24-godzinny, 90-tych, 5G          | 24-godzinny , 90-tych , 5G",
        "G7, S-400, COVID-19, Su-35        | G7 , S-400 , COVID-19 , Su-35",
        "o 10.30, 24.12.2023               | o 10.30 , 24.12.2023",
        "„Tak” – rzekł, «nie»              | „ Tak ” – rzekł , « nie »",
        "Koniec... albo… nie               | Koniec ... albo … nie",
        "Tak -- powiedział -               | Tak -- powiedział -",
        "(PAP)[1]                          | ( PAP ) [ 1 ]",
        "na https://onet.pl/a,b. Potem     | na https://onet.pl/a,b . Potem",
        "pisz: biuro@msz.gov.pl!           | pisz : biuro@msz.gov.pl !",
        "D’Estaing i l'Oréal               | D’Estaing i l'Oréal",
        "'cytat' i ’cytat’                 | ' cytat ' i ’ cytat ’",
      })
  void cuts(String text, String expected) {
    assertThat(written(text)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kasym-Żomart",
        "francusko-niemiecki",
        "Jean-Claude’a",
        "Juncker'a",
        "as-Sarradż",
        "Rosja-NATO",
        "Kim‑Dzong", // with the hyphen that does not break
      })
  void aHyphenatedOrApostrophisedWordIsOne(String word) {
    assertThat(tokenizer.tokens(word)).extracting(Token::text).containsExactly(word);
    assertThat(tokenizer.tokens(word).get(0).kind()).isEqualTo(Kind.WORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "5600",
        "0,3",
        "1,5",
        "1 200 000",
        "1\u00A0200",
        "2023-02-28",
        "12 345,67",
        "1.200.000",
        "3:1"
      })
  void aNumberIsOne(String number) {
    assertThat(tokenizer.tokens("o " + number + " więcej"))
        .containsOnlyOnce(new Token(2, 2 + number.length(), number, Kind.NUMBER))
        .hasSize(3);
  }

  @Test
  void onlyGroupsOfThreeDigitsBelongToANumber() {
    assertThat(written("w 2022 200 osób")).containsExactly("w", "2022", "200", "osób");
    assertThat(written("5 20 osób")).containsExactly("5", "20", "osób");
    assertThat(written("5 2000 osób")).containsExactly("5", "2000", "osób");
    assertThat(written("5 100-tonowych")).containsExactly("5", "100-tonowych");
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "\uD83D\uDE00 Emo\uD835\uDC9Cji, Kijów";
    assertThat(tokenizer.tokens(text))
        .containsExactly(
            new Token(0, 1, "\uD83D\uDE00", Kind.PUNCTUATION),
            new Token(2, 8, "Emo\uD835\uDC9Cji", Kind.WORD),
            new Token(8, 9, ",", Kind.PUNCTUATION),
            new Token(10, 15, "Kijów", Kind.WORD));
  }

  @Test
  void combiningMarksBelongToTheirLetters() {
    assertThat(written("Z\u0307omart i\u0301")).containsExactly("Z\u0307omart", "i\u0301");
  }

  @Test
  void anythingBlankParts() {
    assertThat(written("\uFEFFa\u00A0b\u200Bc\td\r\ne\u2003f"))
        .containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(tokenizer.tokens(" \n\t ")).isEmpty();
    assertThat(tokenizer.tokens("")).isEmpty();
  }

  @Test
  void withoutRulesNoWordKeepsItsFullStop() {
    assertThat(new Tokenizer(SentenceRules.none()).tokens("tys. osób")).hasSize(3);
  }

  private List<String> written(String text) {
    return tokenizer.tokens(text).stream().map(Token::text).toList();
  }
}
