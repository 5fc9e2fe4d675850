package org.dragoman.coder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids of one article's claims: 16 hex digits of a hash of what the claim says and where, the same
 * on every machine.
 */
final class ClaimIds {

  private final String article;
  private final Map<String, Integer> seen = new HashMap<>();

  ClaimIds(String article) {
    this.article = article;
  }

  String next(int sentence, String content) {
    String key = article + "\n" + sentence + "\n" + content;
    int again = seen.merge(key, 1, Integer::sum);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((key + "\n" + again).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
