package org.dragoman.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dragoman.coder.Coder;
import org.dragoman.language.LanguagePack;
import org.dragoman.text.Article;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.LanguageIdentifier.Identified;
import org.dragoman.text.LanguageProfile;
import org.dragoman.text.ProfileIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The languages that can be coded, with a coder for each, made when first asked for. Thread-safe.
 */
final class Languages {

  private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
  private final Map<String, FutureTask<Coder>> coders = new ConcurrentHashMap<>();
  private final FutureTask<LanguageIdentifier> identifier = new FutureTask<>(this::makeIdentifier);

  private final List<Path> lexicons;

  Languages(List<LanguagePack> packs) {
    this(packs, List.of());
  }

  private Languages(Collection<LanguagePack> packs, List<Path> lexicons) {
    this.lexicons = lexicons;
    packs.forEach(pack -> this.packs.put(pack.code(), pack));
  }

  /** The packs on the class path. */
  static Languages installed() {
    return new Languages(LanguagePack.installed());
  }

  /** The same languages, whose coders know what a user's folders add. */
  Languages with(List<Path> folders) {
    return new Languages(packs.values(), folders);
  }

  private LanguageIdentifier makeIdentifier() {
    List<LanguageProfile> profiles =
        packs.values().stream().map(p -> LanguageProfile.read(p.open("profile.yaml"))).toList();
    return new ProfileIdentifier(profiles, LanguageProfile.builtIn());
  }

  private LanguageIdentifier identifier() {
    identifier.run();
    return got(identifier);
  }

  /** What a code that the user gave stands for. */
  Identified named(String code) {
    return identifier().named(code);
  }

  /**
   * The language of an article: what its source says, else what the user gave, else what it looks
   * like.
   */
  Identified of(Article article, @Nullable String given) {
    String code = article.language() != null ? article.language() : given;
    return code != null ? identifier().named(code) : identifier().identify(article.text());
  }

  /** All packs. */
  Collection<LanguagePack> packs() {
    return packs.values();
  }

  LanguagePack pack(String code) {
    LanguagePack pack = packs.get(code);
    if (pack == null) {
      throw new IllegalArgumentException("no language pack for '" + code + "'");
    }
    return pack;
  }

  /** The coder of an installed language; its making takes about a second. */
  Coder coder(String code) {
    FutureTask<Coder> task = task(code);
    task.run();
    return got(task);
  }

  /** Begins to make the coder that will be wanted first, while articles are being read. */
  void prepare(@Nullable String given) {
    String code = given != null ? given : packs.size() == 1 ? packs.keySet().iterator().next() : "";
    if (packs.containsKey(code)) {
      Thread thread = new Thread(task(code), "coder " + code);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** A hash of the words and frames of all languages, the same on every machine. */
  String lexiconHash() {
    LexiconHash hash = new LexiconHash();
    packs.values().forEach(hash::add);
    return hash.hex();
  }

  private FutureTask<Coder> task(String code) {
    LanguagePack pack = pack(code);
    return coders.computeIfAbsent(code, c -> new FutureTask<>(() -> Coder.of(pack, lexicons)));
  }

  /** A coder of the pack; a pack that is faulty ends the command with one line. */
  static Coder make(LanguagePack pack, List<Path> lexicons) {
    FutureTask<Coder> task = new FutureTask<>(() -> Coder.of(pack, lexicons));
    task.run();
    return got(task);
  }

  private static <T> T got(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof Failure failure) {
        throw failure;
      }
      throw new Failure(
          "the words of the language are faulty: " + (cause == null ? e : cause).getMessage(), e);
    }
  }
}
