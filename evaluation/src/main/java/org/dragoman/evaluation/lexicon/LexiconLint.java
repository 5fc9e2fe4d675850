package org.dragoman.evaluation.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.coder.frames.FrameLexicon;
import org.dragoman.coder.knowledge.Knowledge;
import org.dragoman.language.Engine;
import org.dragoman.language.ExtendedPack;
import org.dragoman.language.LanguagePack;

/**
 * Finds what is wrong in a language pack's frames and names: frames that cannot be read, that never
 * fire, words that the dictionary lacks, classes without use, names without a fact behind them,
 * office holders of one time.
 */
public final class LexiconLint {

  private LexiconLint() {}

  /**
   * All remarks, those of one check together. Frames that cannot be read hide what else is wrong
   * with them.
   */
  public static List<Remark> of(LanguagePack pack) {
    return of(pack, List.of());
  }

  /** As {@link #of(LanguagePack)}, with what a user's folders add to the pack and to knowledge. */
  public static List<Remark> of(LanguagePack installed, List<Path> lexicons) {
    LanguagePack pack = lexicons.isEmpty() ? installed : new ExtendedPack(installed, lexicons);
    FrameFiles files = FrameFiles.of(pack);
    List<Remark> remarks = new ArrayList<>(files.faults());
    Engine engine = pack.engine();
    if (remarks.isEmpty()) {
      FrameLexicon lexicon = new FrameLexicon(pack, engine.grammar());
      remarks.addAll(ReachCheck.of(lexicon.frames()));
    }
    remarks.addAll(new WordCheck(engine, files).remarks());
    remarks.addAll(files.unusedClasses());
    remarks.addAll(NameCheck.of(pack, Knowledge.load(lexicons)));
    remarks.addAll(TenureCheck.ofOffices());
    remarks.sort(Comparator.comparing(Remark::isDoubt).thenComparing(Remark::check)); // stable
    return remarks;
  }
}
