package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageIdentifier.Installed;
import org.dragoman.text.LanguageIdentifier.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileIdentifierTest {

  private final LanguageIdentifier identifier =
      new ProfileIdentifier(List.of(PolishRules.profile()), LanguageProfile.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The foreign minister of Egypt arrived in Ankara on Monday for talks with his Turkish"
            + " counterpart.",
        "de | Der ägyptische Außenminister ist am Montag zu Gesprächen mit seinem türkischen"
            + " Kollegen eingetroffen.",
        "fr | Le ministre égyptien des Affaires étrangères est arrivé lundi à Ankara pour des"
            + " entretiens avec son homologue.",
        "es | El ministro de Exteriores de Egipto llegó el lunes a Ankara para conversar con su"
            + " homólogo turco.",
        "it | Il ministro degli Esteri egiziano è arrivato lunedì ad Ankara per colloqui con il suo"
            + " omologo turco.",
        "cs | Egyptský ministr zahraničí přijel v pondělí do Ankary, kde bude jednat se svým"
            + " tureckým protějškem o míru.",
        "sk | Egyptský minister zahraničných vecí pricestoval v pondelok do Ankary, kde bude"
            + " rokovať so svojím partnerom, ktorý ho pozval.",
        "ru | Министр иностранных дел Египта прибыл в понедельник в Анкару для переговоров с"
            + " турецким коллегой.",
        "uk | Міністр закордонних справ Єгипту прибув у понеділок до Анкари для переговорів із"
            + " турецьким колегою.",
        "be | Міністр замежных спраў Егіпта прыбыў у панядзелак у Анкару для перамоў са сваім"
            + " турэцкім калегам.",
      })
  void aLanguageWithoutAPackIsNamed(String code, String text) {
    assertThat(identifier.identify(text))
        .isInstanceOfSatisfying(
            Missing.class, missing -> assertThat(missing.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister spraw zagranicznych Egiptu przybył w poniedziałek do Ankary na rozmowy ze swoim"
            + " odpowiednikiem.",
        "Prezydent Francji spotkal sie z premierem Wegier w sprawie sankcji.", // without diacritics
        "Macron in Washington",
        "Kair",
        "",
        "2023-02-28",
        "Moskwa. Путин powiedział, że wojska rosyjskie wracają do koszar.",
        "Rzecznik powiedział: „The United States is committed to the peace of the region”, po czym"
            + " wyszedł z sali.",
      })
  void polishAndWhatGivesNoEvidenceIsPolish(String text) {
    assertThat(identifier.identify(text)).isEqualTo(new Installed("pl"));
  }

  @Test
  void anotherScriptIsNamed() {
    assertThat(identifier.identify("وصل وزير الخارجية المصري إلى أنقرة يوم الاثنين"))
        .isInstanceOfSatisfying(
            Missing.class, missing -> assertThat(missing.message()).contains("Arabic script"));
  }

  @Test
  void aLongerTextWithoutEvidenceIsInNoKnownLanguage() {
    String hungarian =
        "Az egyiptomi külügyminiszter hétfőn Ankarába érkezett, hogy tárgyaljon török kollégájával."
            + " A felek szerint ez fontos lépés, amely lehetővé teszi két ország kapcsolatainak"
            + " rendezését. Korábban mindkét kormány többször jelezte, hogy kész lezárni minden"
            + " vitát, amely hosszú évek óta fennáll.";
    assertThat(identifier.identify(hungarian)).isInstanceOf(Missing.class);
  }

  @Test
  void theMessageSaysWhatIsInstalled() {
    Identified found =
        identifier.identify("Министр иностранных дел не прибыл в Анкару, как сообщает агентство.");
    assertThat(((Missing) found).message())
        .isEqualTo("language looks like Russian (ru); no language pack for it: installed: pl");
    assertThat(((Missing) identifier.named("fr-CA")).message())
        .isEqualTo("language is French (fr); no language pack for it: installed: pl");
    assertThat(identifier.named(" PL ")).isEqualTo(new Installed("pl"));
    assertThat(identifier.named("xx")).isInstanceOf(Missing.class);
  }

  @Test
  void aPackTakesTheTextsOfItsLanguage() {
    LanguageProfile english =
        new LanguageProfile("en", "English", Set.of("the", "in", "on", "with"), Set.of());
    LanguageIdentifier both =
        new ProfileIdentifier(List.of(PolishRules.profile(), english), LanguageProfile.builtIn());
    assertThat(both.identify("The talks in Ankara ended on Monday with the signing of a pact."))
        .isEqualTo(new Installed("en"));
    assertThat(both.identify("Kair")).isEqualTo(new Installed("pl"));
  }

  @Test
  void withoutAPackThereIsNoIdentifier() {
    assertThatThrownBy(() -> new ProfileIdentifier(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
