package org.dragoman.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Which articles a store has. */
public final class KnownArticles {

  /** The newest version of an article. */
  record Version(int revision, String content) {}

  private final Store store;

  public KnownArticles(Store store) {
    this.store = store;
  }

  /** The ids of those articles of which the newest version is the same. */
  public Set<String> among(Collection<StoredArticle> articles) {
    Map<String, Version> newest;
    try {
      newest = newest(articles.stream().map(StoredArticle::id).toList());
    } catch (DataAccessException e) {
      throw store.told(e);
    }
    Set<String> same = new HashSet<>();
    for (StoredArticle article : articles) {
      Version version = newest.get(article.id());
      if (version != null && version.content.equals(article.content())) {
        same.add(article.id());
      }
    }
    return same;
  }

  Map<String, Version> newest(List<String> ids) {
    Map<String, Version> newest = new HashMap<>();
    store
        .dsl()
        .select(
            DSL.field("article", String.class),
            DSL.field("revision", Integer.class),
            DSL.field("content", String.class))
        .from("articles")
        .where(DSL.field("article", String.class).in(ids))
        .forEach(
            r ->
                newest.merge(
                    r.value1(),
                    new Version(r.value2(), r.value3()),
                    (a, b) -> a.revision > b.revision ? a : b));
    return newest;
  }
}
