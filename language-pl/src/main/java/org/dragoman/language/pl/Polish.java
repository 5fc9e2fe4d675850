package org.dragoman.language.pl;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.polish.PolishStemmer;
import org.dragoman.language.LanguagePack;

/** The Polish pack: its dictionary is PoliMorf by way of morfologik-polish. */
public final class Polish extends LanguagePack {

  @Override
  public String code() {
    return "pl";
  }

  @Override
  public String name() {
    return "Polish";
  }

  @Override
  protected InputStream dictionary() {
    return Objects.requireNonNull(PolishStemmer.class.getResourceAsStream("polish.dict"));
  }

  @Override
  protected InputStream dictionaryInfo() {
    return Objects.requireNonNull(PolishStemmer.class.getResourceAsStream("polish.info"));
  }

  @Override
  public List<String> frameFiles() {
    return index("frames/index.txt");
  }
}
