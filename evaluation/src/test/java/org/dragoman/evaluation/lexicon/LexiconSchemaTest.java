package org.dragoman.evaluation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.language.LanguagePack;
import org.dragoman.language.Yaml;
import org.dragoman.language.pl.Polish;
import org.dragoman.model.Act;
import org.dragoman.model.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas in docs/schema, by which editors check the files of words as they are typed. */
class LexiconSchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final LanguagePack POLISH = new Polish();
  private static final JsonMapper JSON = new JsonMapper();

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(ROOT.resolve("docs/schema/" + name + ".schema.json")));
  }

  private static List<String> faults(String schema, String label, InputStream yaml)
      throws IOException {
    JsonNode node = JSON.valueToTree(withoutDates(Yaml.map(yaml, label)));
    List<String> faults = new ArrayList<>();
    schema(schema)
        .validate(node)
        .forEach(
            fault ->
                faults.add(
                    label + ": " + fault.getInstanceLocation() + ": " + text(fault.getMessage())));
    return faults;
  }

  private static String text(String message) {
    return message.substring(message.indexOf(": ") + 2);
  }

  /** A date in YAML is a text in JSON. */
  private static Object withoutDates(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> result = new LinkedHashMap<>();
      map.forEach((key, v) -> result.put(String.valueOf(key), withoutDates(v)));
      return result;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(LexiconSchemaTest::withoutDates).toList();
    }
    return value instanceof Date date
        ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
        : value;
  }

  @Test
  void everyFrameFileIsValid() throws IOException {
    assertThat(POLISH.frameFiles()).hasSizeGreaterThan(50);
    for (String file : POLISH.frameFiles()) {
      String path = "frames/" + file;
      assertThat(faults("frames", POLISH.label(path), POLISH.open(path))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "names/roles.yaml",
        "names/paradigms.yaml",
        "attribution.yaml",
        "reference.yaml",
        "numbers.yaml"
      })
  void everyOtherFileOfWordsIsValid(String path) throws IOException {
    String name = path.substring(path.indexOf('/') + 1).replace(".yaml", "");
    List<String> faults = faults(name, POLISH.label(path), POLISH.open(path));
    assertThat(faults).isEmpty();
  }

  @Test
  void everySchemaIsTestedAndNamedInTheDocumentation() throws IOException {
    String documentation = Files.readString(ROOT.resolve("docs/writing-frames.md"));
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/schema"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())).toList())
          .containsExactlyInAnyOrder(
              "attribution.schema.json",
              "frames.schema.json",
              "numbers.schema.json",
              "paradigms.schema.json",
              "reference.schema.json",
              "roles.schema.json")
          .allSatisfy(name -> assertThat(documentation).contains(name));
    }
  }

  /** Editors offer these when an act is typed; a new act is to be added there. */
  @Test
  void theActsAreThoseOfTheModel() throws IOException {
    JsonNode definitions =
        JSON.readTree(Files.readString(ROOT.resolve("docs/schema/frames.schema.json")))
            .get("$defs");
    Set<String> operators = strings(definitions.get("operator").get("enum"));

    assertThat(strings(definitions.get("act").get("enum")))
        .containsExactlyInAnyOrderElementsOf(
            Acts.standard().all().stream().map(Act::id).distinct().toList());
    assertThat(operators).containsAll(FrameLexicon.STATUS_OPERATORS);
    operators.removeAll(FrameLexicon.STATUS_OPERATORS);
    assertThat(operators).hasSize(10).allMatch(Acts.standard()::isOperator);
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new TreeSet<>();
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  /** Each line is a fault in an otherwise good frame. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "act: dance",
        "acts: meet",
        "verb: []",
        "verb: [on]",
        "noun: [rozmowa]",
        "roles: {agent: nom}",
        "roles: {source: ac}",
        "roles: {target: z+ins}",
        "roles: {target: adv}",
        "with: {z+inst: [{a: b}]}",
        "with: {inside: [dom]}",
        "without: {}",
        "also: [plan]",
        "status: maybe",
        "negative: often",
        "needs: source",
        "needs: [someone]",
        "quantity: many",
        "examples: [{say: 'Premier Danii spotkał się z trenerem.', claims: []}]",
        "examples: [{say: A, claims: []}, {say: B}]",
        "examples: [{say: A, claims: []}, {say: B, claims: ['040 DNKGOV - ESTGOV']}]",
        "examples: [{say: A, claims: []}, {say: B, claims: ['040 DNKGOV -> ESTGOV maybe']}]",
        "examples: [{say: A, claims: [], published: today}, {say: B, claims: []}]",
      })
  void aWrongFrameIsRefused(String wrong) throws IOException {
    Map<String, Object> good =
        Yaml.map(
            stream(
                """
                act: meet
                verb: [spotkać się]
                roles: {source: nom, target: [z+inst]}
                with: {adv: [razem], z+inst: ["@envoy"]}
                needs: [source, target]
                reciprocal: true
                examples:
                  - {say: "Premier Danii spotkał się z posłem.", claims: ["040 DNKGOV -> EST"], published: 2023-02-28}
                  - {say: "Premier Danii spotkał się z trenerem.", claims: []}
                """),
            "good");
    assertThat(ofFrame(good)).isEmpty();

    Map<String, Object> bad = new LinkedHashMap<>(good);
    bad.putAll(Yaml.map(stream(wrong), "wrong"));
    assertThat(ofFrame(bad)).isNotEmpty();
  }

  @Test
  void aFrameWithoutWordsAndAFileWithOtherKeysAreRefused() throws IOException {
    assertThat(ofFrame(Map.of("act", "meet"))).isNotEmpty();
    assertThat(faults("frames", "a", stream("frame: []"))).isNotEmpty();
    assertThat(faults("roles", "a", stream("roles: [{names: [premier], kind: man, sector: GOV}]")))
        .isNotEmpty();
    assertThat(faults("attribution", "a", stream("say: [{verb: [mówić], kind: sing, roles: {}}]")))
        .isNotEmpty();
    assertThat(faults("reference", "a", stream("pronouns: [on]"))).isNotEmpty();
    assertThat(faults("numbers", "a", stream("values: {dwa: two}"))).isNotEmpty();
    assertThat(faults("paradigms", "a", stream("paradigms: [{base: [no]}]"))).isNotEmpty();
  }

  private static List<String> ofFrame(Map<String, Object> frame) throws IOException {
    JsonNode node = JSON.valueToTree(withoutDates(Map.of("frames", List.of(frame))));
    return schema("frames").validate(node).stream().map(Object::toString).toList();
  }

  private static InputStream stream(String yaml) {
    return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
  }
}
