package org.dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a pack's YAML as plain maps, lists and strings; every fault names the file. */
public final class Yaml {

  private Yaml() {}

  /** The mapping in the stream. The stream is closed. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(InputStream stream, String file) {
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setCodePointLimit(20_000_000);
      Object value = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(reader);
      if (value == null) {
        return Map.of();
      }
      if (value instanceof Map<?, ?> m) {
        return (Map<String, Object>) m;
      }
      throw new IllegalArgumentException(file + ": a mapping is expected at the top");
    } catch (YAMLException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** A value that may be one string or a list of them. */
  public static List<String> strings(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return List.of(String.valueOf(value));
  }

  /** A value that is a mapping, or an empty one. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> mapping(@Nullable Object value) {
    return value instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.of();
  }

  /** A value that is a list of mappings, or an empty one. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> mappings(@Nullable Object value) {
    return value instanceof List<?> l ? (List<Map<String, Object>>) (List<?>) l : List.of();
  }
}
