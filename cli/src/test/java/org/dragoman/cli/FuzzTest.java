package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.coder.Coder;
import org.dragoman.coder.frames.Frame;
import org.dragoman.model.PublicationDate;
import org.dragoman.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Damaged articles through the whole path, with a fixed seed: no input makes the program fail, and
 * what comes out keeps the contract. Whatever once made it fail is a file in {@code cases} for
 * ever.
 */
class FuzzTest {

  private static final long SEED = Long.getLong("dragoman.fuzz.seed", 42);
  private static final int ARTICLES = Integer.getInteger("dragoman.fuzz.articles", 1500);
  private static final int STREAMS = 150;

  private static final List<String> ODDITIES =
      List.of(
          "„",
          "”",
          "\"",
          "«",
          "»",
          "(",
          ")",
          "[",
          "–",
          "—",
          "-",
          "...",
          "…",
          "!",
          "?",
          ";",
          ":",
          ",",
          ".",
          "%",
          "\n",
          "\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "\ufeff",
          "😀",
          "e\u0301",
          "’",
          "'",
          "tys.",
          "m.in.",
          "r.",
          "24.",
          "2023-02-28",
          "31 lutego",
          "1 200 000",
          "99999999999999999999",
          "10:75",
          "date 2023-02",
          "się",
          "nie",
          "i",
          "że",
          "który",
          "z",
          "Ω",
          "Київ",
          "北京",
          "\u0085",
          "\u2028");

  private static final Coder CODER = Languages.installed().coder("pl");

  private static final List<String> SENTENCES =
      CODER.frames().frames().stream()
          .flatMap(frame -> frame.examples().stream())
          .map(Frame.Example::say)
          .toList();

  @Test
  void damagedArticlesGiveClaimsThatKeepTheContract() {
    Random random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      String text = damaged(random);
      Article article = new Article("a" + i, text, null, date(random), "pl", null, null, null);
      try {
        ClaimCheck.check(article, CODER.code(article));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("keep this text as a case: " + text, e);
      }
    }
  }

  @Test
  void damagedBytesEndTheCommandInOrder() {
    Random random = new Random(SEED);
    for (int i = 0; i < STREAMS; i++) {
      byte[] bytes = damagedBytes(random);
      String form = random.nextBoolean() ? "jsonl" : "text";
      Call call = Call.with(bytes, "code", "--published", "2023-02", "--input", form, "-");
      assertThat(call.status()).isIn(ExitStatus.CODED, ExitStatus.REJECTED);
      assertThat(call.err()).doesNotContain("fault of the program", "\tat ");
      assertThat(call.messages().isEmpty()).isEqualTo(call.status() == ExitStatus.CODED);
    }
  }

  @TestFactory
  Stream<DynamicTest> casesStayMended() throws IOException {
    Path folder = Path.of("src/test/resources/org/dragoman/cli/cases");
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> {
                      String text = Files.readString(file);
                      Article article =
                          Article.of("case", text)
                              .publishedUnlessKnown(PublicationDate.parse("2023-02-28"));
                      ClaimCheck.check(article, CODER.code(article));
                    }));
  }

  private static PublicationDate date(Random random) {
    return PublicationDate.parse(
        switch (random.nextInt(4)) {
          case 0 -> "2023";
          case 1 -> "2024-02";
          case 2 -> "1812-02-29";
          default -> "2023-02-28";
        });
  }

  private static String damaged(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      words.addAll(List.of(SENTENCES.get(random.nextInt(SENTENCES.size())).split(" ")));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(words.size());
      String word = words.get(at);
      switch (random.nextInt(8)) {
        case 0 -> words.set(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
        case 1 -> words.add(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
        case 2 -> words.set(at, word + ODDITIES.get(random.nextInt(ODDITIES.size())));
        case 3 -> words.set(at, word.toUpperCase(Locale.ROOT));
        case 4 -> words.set(at, word.substring(word.length() / 2) + "x");
        case 5 -> words.add(random.nextInt(words.size()), word);
        case 6 -> words.set(at, words.get(random.nextInt(words.size())));
        default ->
            words.addAll(at, words.subList(at, Math.min(words.size(), at + 3)).stream().toList());
      }
    }
    String text = String.join(random.nextInt(50) == 0 ? "" : " ", words);
    return random.nextInt(100) == 0 ? (text + " ").repeat(40) : text;
  }

  private static byte[] damagedBytes(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String words =
          damaged(random).replace("\\", "").replace("\"", "\\\"").replaceAll("\\p{Cc}", " ");
      text.append("{\"id\": \"").append(i).append("\", \"text\": \"").append(words).append("\"}\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
