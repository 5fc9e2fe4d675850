package org.dragoman.language;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** A language pack around another one, which answers what the outer pack does not. */
abstract class WrappedPack extends LanguagePack {

  /** The pack within. */
  final LanguagePack pack;

  WrappedPack(LanguagePack pack) {
    this.pack = pack;
  }

  @Override
  public String code() {
    return pack.code();
  }

  @Override
  public String name() {
    return pack.name();
  }

  @Override
  public Locale locale() {
    return pack.locale();
  }

  @Override
  protected InputStream dictionary() {
    return pack.dictionary();
  }

  @Override
  protected InputStream dictionaryInfo() {
    return pack.dictionaryInfo();
  }

  @Override
  public List<String> frameFiles() {
    return pack.frameFiles();
  }

  @Override
  public InputStream open(String path) {
    return pack.open(path);
  }

  @Override
  public boolean has(String path) {
    return pack.has(path);
  }

  @Override
  public List<Source> additions(String path) {
    return pack.additions(path);
  }

  @Override
  public String label(String path) {
    return pack.label(path);
  }
}
