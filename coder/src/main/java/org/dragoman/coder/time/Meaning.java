package org.dragoman.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pattern means: an expression over the values of its parts, {@code in(month, year)}. */
sealed interface Meaning {

  /** The value; null if the parts make no sense together. */
  @Nullable Object of(@Nullable Object[] slots);

  record Slot(int index) implements Meaning {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return slots[index];
    }
  }

  record Constant(Object value) implements Meaning {
    @Override
    public Object of(@Nullable Object[] slots) {
      return value;
    }
  }

  record Call(Operations.Named operation, List<Meaning> arguments) implements Meaning {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      List<@Nullable Object> values = new ArrayList<>(arguments.size());
      for (Meaning argument : arguments) {
        values.add(argument.of(slots));
      }
      try {
        return operation.operation().apply(new Operations.Arguments(values));
      } catch (Operations.Senseless e) {
        return null;
      }
    }
  }

  /**
   * Reads an expression.
   *
   * @param slots the names of the pattern's parts
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Meaning read(String expression, Map<String, Integer> slots) {
    Reader reader = new Reader(expression, slots);
    Meaning meaning = reader.expression();
    reader.end();
    return meaning;
  }

  /** A recursive-descent reader of expressions. */
  final class Reader {
    private static final Set<String> WORDS =
        Set.of("start", "middle", "end", "spring", "summer", "autumn", "winter");

    private final String text;
    private final Map<String, Integer> slots;
    private int at;

    private Reader(String text, Map<String, Integer> slots) {
      this.text = text.replace(" ", "");
      this.slots = slots;
    }

    private Meaning expression() {
      int begin = at;
      while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String name = text.substring(begin, at);
      if (at < text.length() && text.charAt(at) == '(') {
        return call(name);
      }
      Integer slot = slots.get(name);
      if (slot != null) {
        return new Slot(slot);
      }
      if (name.matches("-?\\d+")) {
        return new Constant(Integer.valueOf(name));
      }
      if (WORDS.contains(name) || Unit.named(name) != null) {
        return new Constant(name);
      }
      throw new IllegalArgumentException(
          "'" + name + "' is no part of the pattern; its parts are " + slots.keySet());
    }

    private Meaning call(String name) {
      Operations.Named operation = Operations.named(name);
      if (operation == null) {
        throw new IllegalArgumentException("no operation is named '" + name + "'");
      }
      List<Meaning> arguments = new ArrayList<>();
      at++;
      if (at < text.length() && text.charAt(at) == ')') {
        at++;
      } else {
        boolean more = true;
        while (more) {
          arguments.add(expression());
          if (at >= text.length() || text.charAt(at) == '(') {
            throw new IllegalArgumentException("a parenthesis of '" + text + "' is not closed");
          }
          more = text.charAt(at++) == ',';
        }
      }
      if (arguments.size() != operation.arguments()) {
        throw new IllegalArgumentException(
            "'" + name + "' takes " + operation.arguments() + " arguments");
      }
      return new Call(operation, List.copyOf(arguments));
    }

    private void end() {
      if (at < text.length()) {
        throw new IllegalArgumentException("'" + text.substring(at) + "' is one thing too many");
      }
    }
  }
}
