package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter(PolishRules.sentences());

  /** A text whose sentences end at the bars, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kair milczy.| Ankara protestuje!| Dlaczego?| Nie wiadomo…| Koniec",
        // abbreviations that never end a sentence
        "Rozmawiał m.in. z gen. Austinem, prof. Kuźniarem i św. p. Nowakiem.| M.in. o tym mówił"
            + " min. Radosław Sikorski.",
        "Lotnisko im. Chopina, al. Ujazdowskie, tzw. Grupa Wagnera, np. Francja.| Zob. Rosja.",
        // abbreviations that may
        "Umowę podpisano w 1991 r.| Rosja ją wypowiedziała.",
        "Działo się to w XIX w.| Polska nie istniała.",
        "Byli ministrowie, posłowie itd.| Dalej nikt.",
        "W czerwcu ub.r. Tokajew odmówił.",
        "Od 24 lutego 2022 r. Ukraina się broni.",
        "W dniach 3–5 maja 2014 r. Paryż gościł ministrów.",
        "Ogłosił, że w 2014 r. Rosja zajęła Krym.",
        "W XIX w. Polska nie istniała.",
        // what is counted goes on
        "Przybyło ponad 200 tys. Rosjan i 5 tys. Ukraińców.",
        "Zginęło 200 tys.| Rosja milczy.",
        "Wydatki to 2 proc. PKB.| Spadły o 5 proc.| Kijów protestuje.",
        "Było ich 10 tys. w Polsce.",
        // ordinals and numbers
        "Minęła 24. rocznica układu.| Trwa 9. sesja.",
        "W 2011.| Następnie wybuchła wojna.",
        "Zginęło 24.| Rząd ogłosił żałobę.",
        "Odbyło się 74. Zgromadzenie Ogólne ONZ.",
        "24. Brygada Zmechanizowana wróciła.| II. Sytuacja w Syrii.",
        "W latach 90. Serbia była izolowana.| Trwało to do lat 90.| Serbia milczała.",
        "Indeks spadł do 3.5 proc. i wrócił o 10.30 w górę.",
        // initials
        "Przyjechał J. Kowalski i George W. Bush.| J.R.R. Tolkien został.",
        "Dodał Emmanuel J.-M. Macron.",
        // quotations and reported speech
        "„Czy to koniec?” – pytał premier.| „Dość!” zawołał Tusk.",
        "„To błąd. |Nie poprzemy go” – powiedział Tusk.",
        "– Nie poprzemy tego! – Tusk był stanowczy.| – Nie wrócę.| – Minister wyszedł.",
        "– To koniec. – powiedział premier.",
        "Powiedział: „Wracam”.| Potem „wrócił”. |„Nie” – dodał.",
        "»Czy to koniec?« – pytał.| «Tak.» |„Nie.”| Koniec.",
        "\"Czy to koniec?\" - pytał. |\"Tak\" - odparł. |Napisał \"Stop\". |\"Le Monde\" milczy.",
        "Według „Timesa” (Londyn) – i nie tylko – to błąd.",
        // brackets
        "Premier (wcześniej minister. Znany polityk) wyszedł.",
        "Unia Gospodarcza (ros. EAES) trwa. |(To nie wszystko.| Trwa śledztwo.)| Koniec.",
        "Mówił […] Potem milczał (…) Nowak wyszedł.",
        "Wyszedł. |(PAP)",
        // no white space, no end
        "Portal pap.pl i Onet.Biznes podały.",
      })
  void ends(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @Test
  void aBlankLineEndsASentenceWithoutAFinalStop() {
    assertThat(sentences("Blinken w Astanie\n\nsekretarz stanu przybył\n \t\nWyjechał"))
        .containsExactly("Blinken w Astanie", "sekretarz stanu przybył", "Wyjechał");
    assertThat(sentences("Blinken w Astanie\r\n\r\nWyjechał o 12,")).hasSize(2);
  }

  @Test
  void aPlaceInCapitalsOpensItsParagraph() {
    assertThat(sentences("NOWY JORK. Rada obraduje.\n\nBAMAKO. Mali zamknęło granice.")).hasSize(2);
    assertThat(sentences("NIE. Rada obraduje.")).hasSize(2);
    assertThat(sentences("Rada obraduje. BAMAKO. Mali zamknęło granice.")).hasSize(3);
  }

  @Test
  void aHeadlineEndsWithItsLine() {
    assertThat(sentences("Blinken w Astanie\nRozmowy o sankcjach\nSekretarz przybył. Wyjechał"))
        .containsExactly(
            "Blinken w Astanie", "Rozmowy o sankcjach", "Sekretarz przybył.", "Wyjechał");
  }

  @Test
  void aLineThatGoesOnDoesNotEnd() {
    assertThat(sentences("Rozmawiał z prezydentem\nBidenem")).hasSize(1);
    assertThat(sentences("Był w Rzymie,\nParyżu i\nLondynie")).hasSize(1);
    assertThat(sentences("Przybył gen.\nMilley")).hasSize(1);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            sentences(
                "Do Astany przybył w poniedziałek Antony\n"
                    + "Blinken, który rozmawiał\n"
                    + "z władzami. Wyjechał."))
        .hasSize(2);
  }

  @Test
  void linesOfAListAndOfADialogueAreSentences() {
    assertThat(sentences("- Pierwszy punkt\n- Drugi punkt\n• Trzeci")).hasSize(3);
    assertThat(sentences("– Wraca pan?\n– Wracam.\n– Kiedy?")).hasSize(3);
  }

  @Test
  void numbersAndOffsetsAreThoseOfTheText() {
    String text = "  \uD83D\uDE00 Kair milczy.\n\n Ankara nie. ";
    List<Sentence> found = splitter.sentences(text);
    assertThat(found).extracting(Sentence::number).containsExactly(1, 2);
    assertThat(found.get(0).begin()).isEqualTo(2);
    assertThat(found.get(0).end()).isEqualTo(16);
    assertThat(found.get(1).begin()).isEqualTo(19);
    assertThat(found.get(1).tokens()).hasSize(3);
  }

  @Test
  void aTitleIsSentenceNought() {
    assertThat(splitter.title("Kair milczy. Ankara nie"))
        .singleElement()
        .satisfies(title -> assertThat(title.number()).isZero());
    assertThat(splitter.title(" ")).isEmpty();
  }

  @Test
  void withoutRulesSentencesStillEnd() {
    assertThat(new SentenceSplitter(SentenceRules.none()).sentences("It rained. We left."))
        .hasSize(2);
    assertThat(splitter.sentences("")).isEmpty();
  }

  private List<String> sentences(String text) {
    CodePoints codePoints = CodePoints.of(text);
    return splitter.sentences(text).stream()
        .map(sentence -> codePoints.slice(sentence.begin(), sentence.end()))
        .toList();
  }
}
