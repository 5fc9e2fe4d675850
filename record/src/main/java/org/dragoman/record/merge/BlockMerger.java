package org.dragoman.record.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Merges block by block, the most exact reports first.
 *
 * <p>The reports of a block are put in an order that follows from what they say: first those that
 * date what happened to the day, then those that date it less exactly, then what was announced or
 * called off, then what has no date, then denials. Each goes to the draft that it is most like, or
 * begins one. So what is vague is compared with all that is exact, whatever came first, and never
 * joins two events that exact reports keep apart. Drafts lie on a {@link Shelf} by counterpart and
 * time, so a report is compared with few.
 */
final class BlockMerger implements Merger {

  private static final Comparator<Sketch> EXACT_FIRST =
      Comparator.comparingInt(BlockMerger::rank)
          .thenComparingInt(s -> s.days().length())
          .thenComparingInt(s -> s.days().first())
          .thenComparing(Sketch::report, LIFE_LINE);

  private final Families families = Families.standard();
  private final Likeness likeness = new Likeness(families);

  private static int rank(Sketch sketch) {
    return switch (sketch.stage()) {
      case OCCURRED -> sketch.isDated() ? sketch.days().source() == Days.From.WORDS ? 0 : 1 : 5;
      case NEGATED -> sketch.isDated() ? 2 : 5;
      case ANNOUNCED -> sketch.isDated() ? 3 : 6;
      case CALLED_OFF -> 4;
      case DENIED -> 7;
    };
  }

  @Override
  public String block(Report report) {
    return Sketch.of(report, families).block();
  }

  @Override
  public List<Happening> merge(List<Report> reports) {
    Map<String, List<Sketch>> blocks = new TreeMap<>();
    for (Report report : reports) {
      Sketch sketch = Sketch.of(report, families);
      blocks.computeIfAbsent(sketch.block(), b -> new ArrayList<>()).add(sketch);
    }
    List<Happening> happenings = new ArrayList<>();
    for (List<Sketch> block : blocks.values()) {
      for (Draft draft : drafts(block)) {
        List<Report> line = new ArrayList<>(draft.reports());
        line.sort(LIFE_LINE);
        happenings.add(new Happening(id(line.get(0)), line));
      }
    }
    happenings.sort(Comparator.comparing(Happening::id));
    return happenings;
  }

  private List<Draft> drafts(List<Sketch> block) {
    block.sort(EXACT_FIRST);
    Shelf shelf = new Shelf();
    for (Sketch sketch : block) {
      Draft draft = best(sketch, shelf.near(sketch));
      if (draft == null) {
        shelf.begin(sketch);
      } else {
        shelf.put(draft, sketch);
      }
    }
    return shelf.all();
  }

  private @Nullable Draft best(Sketch sketch, Iterable<Draft> drafts) {
    Draft best = null;
    double most = 0;
    for (Draft draft : drafts) {
      double like = draft.likeness(sketch, likeness);
      if (like >= Likeness.ENOUGH && like > most) {
        most = like;
        best = draft;
      }
    }
    return best;
  }

  /** The id of a happening, by the first of its reports: later ones do not change it. */
  private static String id(Report first) {
    String text =
        first.origin().article() + '\n' + first.origin().version() + '\n' + first.claim().id();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
