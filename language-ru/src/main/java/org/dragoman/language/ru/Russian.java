package org.dragoman.language.ru;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.dragoman.language.LanguagePack;

/** The Russian pack: its dictionary is that of LanguageTool, of which nothing else is used. */
public final class Russian extends LanguagePack {

  @Override
  public String code() {
    return "ru";
  }

  @Override
  public String name() {
    return "Russian";
  }

  @Override
  protected InputStream dictionary() {
    return Objects.requireNonNull(
        Russian.class.getResourceAsStream("/org/languagetool/resource/ru/russian.dict"));
  }

  @Override
  protected InputStream dictionaryInfo() {
    return Objects.requireNonNull(
        Russian.class.getResourceAsStream("/org/languagetool/resource/ru/russian.info"));
  }

  @Override
  public List<String> frameFiles() {
    return index("frames/index.txt");
  }
}
