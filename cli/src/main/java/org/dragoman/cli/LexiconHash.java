package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dragoman.language.LanguagePack;

/** A hash of what is data in language packs: which words and frames claims were coded with. */
final class LexiconHash {

  private static final List<String> FILES =
      List.of(
          "tags.yaml",
          "grammar.yaml",
          "sentences.yaml",
          "time.yaml",
          "attribution.yaml",
          "names/paradigms.yaml",
          "names/states.tsv",
          "names/regions.tsv",
          "names/organizations.tsv",
          "names/groups.tsv",
          "names/media.tsv",
          "names/places.tsv",
          "names/roles.yaml",
          "names/people-west.tsv",
          "names/people-east.tsv",
          "names/people-others.tsv");

  private final MessageDigest digest;

  LexiconHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a pack. */
  void add(LanguagePack pack) {
    digest.update(pack.code().getBytes(StandardCharsets.UTF_8));
    FILES.forEach(file -> add(pack, file));
    pack.frameFiles().forEach(file -> add(pack, "frames/" + file));
  }

  private void add(LanguagePack pack, String file) {
    try (InputStream in = pack.open(file)) {
      digest.update(in.readAllBytes());
    } catch (UncheckedIOException e) {
      digest.update((byte) 0); // a pack may do without a file
    } catch (IOException e) {
      throw new UncheckedIOException(pack.label(file), e);
    }
  }

  /** The hash, 16 hex digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
