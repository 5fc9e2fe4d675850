package org.dragoman.language.en;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.LanguagePack;

/** The English pack: its dictionary is that of english-pos-dict, with Penn tags. */
public final class English extends LanguagePack {

  @Override
  public String code() {
    return "en";
  }

  @Override
  public String name() {
    return "English";
  }

  @Override
  protected InputStream dictionary() {
    return Objects.requireNonNull(
        English.class.getResourceAsStream("/org/languagetool/resource/en/english.dict"));
  }

  @Override
  protected InputStream dictionaryInfo() {
    return Objects.requireNonNull(
        English.class.getResourceAsStream("/org/languagetool/resource/en/english.info"));
  }

  @Override
  public List<String> frameFiles() {
    return index("frames/index.txt");
  }
}
