package org.dragoman.evaluation.lexicon;

/**
 * Something in a lexicon or table that is wrong, or looks so.
 *
 * @param check what was checked, in a few words; remarks of one check stand together
 * @param where the file, and the frame or line in it
 * @param what what is wrong
 * @param isDoubt whether it may well be right
 */
public record Remark(String check, String where, String what, boolean isDoubt) {

  /** Something that is wrong. */
  static Remark fault(String check, String where, String what) {
    return new Remark(check, where, what, false);
  }

  /** Something that may well be right. */
  static Remark doubt(String check, String where, String what) {
    return new Remark(check, where, what, true);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
