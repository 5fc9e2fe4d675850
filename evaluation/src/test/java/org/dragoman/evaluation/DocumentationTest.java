package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.coder.Coder;
import org.dragoman.evaluation.frames.ExampleRun;
import org.dragoman.evaluation.frames.FrameExamples;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.OverlayPack;
import org.dragoman.language.Yaml;
import org.dragoman.language.pl.Polish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows is so. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final LanguagePack POLISH = new Polish();
  private static final Pattern SAMPLE =
      Pattern.compile("^```(yaml|tsv)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static List<String> samples(String text, String kind) {
    List<String> samples = new ArrayList<>();
    for (Matcher m = SAMPLE.matcher(text); m.find(); ) {
      if (m.group(1).equals(kind)) {
        samples.add(m.group(2));
      }
    }
    return samples;
  }

  private static Map<String, Object> yaml(String sample, String name) {
    return Yaml.map(new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8)), name);
  }

  /** The frames of the samples are the only ones, and their examples come out right. */
  @Test
  void framesOfWritingFramesRun() throws IOException {
    List<String> samples = samples(text("docs/writing-frames.md"), "yaml");
    assertThat(samples).hasSizeGreaterThanOrEqualTo(3);
    Path frames = Files.createDirectory(folder.resolve("frames"));
    List<String> names = new ArrayList<>();
    for (String sample : samples) {
      names.add("sample" + names.size() + ".yaml");
      Files.writeString(frames.resolve(names.get(names.size() - 1)), sample);
    }
    Files.write(frames.resolve("index.txt"), names);

    FrameExamples examples =
        FrameExamples.run(Coder.of(new OverlayPack(POLISH, folder)), "pl", frame -> true);

    assertThat(examples.runs()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(examples.failures()).extracting(ExampleRun::block).isEmpty();
  }

  @Test
  void filesOfAddingALanguageExist() throws IOException {
    List<String> files = new ArrayList<>();
    for (Matcher m =
            Pattern.compile("`([a-z/-]+\\.(?:yaml|tsv|txt))`")
                .matcher(text("docs/adding-a-language.md"));
        m.find(); ) {
      files.add(m.group(1));
    }

    assertThat(files).hasSizeGreaterThan(20);
    for (String file : files) {
      assertThat(LanguagePack.installed()).as(file).anyMatch(pack -> pack.has(file));
    }
  }

  @Test
  void samplesOfAddingALanguageAreLikeTheRealFiles() throws IOException {
    String text = text("docs/adding-a-language.md");
    int seen = 0;
    for (String section : text.split("\n### ")) {
      Matcher name = Pattern.compile("`([^`]+)`").matcher(section);
      if (name.lookingAt()) {
        String file = name.group(1);
        for (String sample : samples(section, "yaml")) {
          Map<String, Object> real = Yaml.map(POLISH.open(file), file);
          assertThat(real.keySet()).as(file).containsAll(yaml(sample, file).keySet());
          seen++;
        }
        for (String sample : samples(section, "tsv")) {
          String real = new String(POLISH.open(file).readAllBytes(), StandardCharsets.UTF_8);
          assertThat(real.lines()).as(file).containsAll(sample.lines().toList());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(9);
  }

  @Test
  void pathsOfTheDocumentationExist() throws IOException {
    Pattern path =
        Pattern.compile(
            "(?:\\]\\(|`)((?:docs|examples|evaluation|language-pl|coder|model|benchmarks)/[\\w./-]+)");
    for (String file :
        List.of("README.md", "ARCHITECTURE.md", "docs/adding-a-language.md", "docs/knowledge.md")) {
      for (Matcher m = path.matcher(text(file)); m.find(); ) {
        assertThat(ROOT.resolve(m.group(1))).as(file).exists();
      }
    }
  }

  @Test
  void theReadmeNamesEveryOption() throws IOException {
    String readme = text("README.md");
    Pattern option = Pattern.compile("names = (?:\\{[^}]*?)?\"(--?[a-z]+)\"");
    try (var sources = Files.list(ROOT.resolve("cli/src/main/java/org/dragoman/cli"))) {
      for (Path source : sources.sorted().toList()) {
        for (Matcher m = option.matcher(Files.readString(source)); m.find(); ) {
          assertThat(readme).as(source.getFileName().toString()).contains("`" + m.group(1));
        }
      }
    }
  }
}
