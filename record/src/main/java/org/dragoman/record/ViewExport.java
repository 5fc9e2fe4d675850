package org.dragoman.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the views that analysts read as Parquet files, one each. */
public final class ViewExport {

  private final Store store;

  public ViewExport(Store store) {
    this.store = store;
  }

  /**
   * Writes {@code VIEW.parquet} for each view into the folder, which is made if there is none.
   *
   * @return the files
   */
  public List<Path> to(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String view : Dictionary.VIEWS) {
      Path file = folder.resolve(view + ".parquet");
      String query = "select * from " + view;
      if (store.isFile()) {
        store
            .dsl()
            .execute("copy (" + query + ") to '" + ParquetFile.quoted(file) + "' (format parquet)");
      } else {
        ParquetFile.write(file, store.dsl(), query);
      }
      files.add(file);
    }
    return files;
  }
}
