package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.List;

/** Tells an article from its copies: dispatches of an agency that others print with small edits. */
final class Copies {

  private static final class Account {
    private final List<Long> fingerprints = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
  }

  private Copies() {}

  /**
   * The reports by account: those of an article, of its other versions and of its copies are one.
   *
   * @param reports in the order of the life line, so that an account begins with its original
   */
  static List<List<Report>> accounts(List<Report> reports) {
    List<Account> accounts = new ArrayList<>();
    for (Report report : reports) {
      Account own = null;
      for (Account account : accounts) {
        if (isOf(account, report)) {
          own = account;
          break;
        }
      }
      if (own == null) {
        own = new Account();
        accounts.add(own);
      }
      if (!own.fingerprints.contains(report.origin().fingerprint())) {
        own.fingerprints.add(report.origin().fingerprint());
      }
      own.reports.add(report);
    }
    return accounts.stream().map(a -> List.copyOf(a.reports)).toList();
  }

  private static boolean isOf(Account account, Report report) {
    return account.reports.stream()
            .anyMatch(r -> r.origin().article().equals(report.origin().article()))
        || account.fingerprints.stream()
            .anyMatch(f -> Fingerprint.areCopies(f, report.origin().fingerprint()));
  }
}
