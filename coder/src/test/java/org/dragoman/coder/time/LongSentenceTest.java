package org.dragoman.coder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dragoman.language.Span;
import org.dragoman.model.PublicationDate;
import org.junit.jupiter.api.Test;

/** Sentences that no one writes: still linear time, spans in order, no overlap, no crash. */
class LongSentenceTest {

  private static final List<String> WORDS =
      List.of(
          """
          w; we; od; do; na; z; po; przed; nocy; wtorek; środę; roku; lat; 2014; 5; 24.; -; \
          i; ,; maja; lutego; pierwszej; połowie; ubiegłego; tego; samego; dnia; dni; \
          najbliższych; ostatnich; w ciągu; III; kwartale; jeszcze; Wielki; Piątek; temu; \
          później; 15.30; godz.; rano; 29; zimą; trzy; kilka; dwa; 31; pod koniec; \
          na przełomie; latach; wieku; dekady; tygodnia; 5000; drugiej; doby; ostatniej; \
          Wielkanoc; sylwestra; o\
          """
              .split("; "));

  @Test
  void repeatedPatternsTakeLinearTime() {
    for (String words :
        List.of("od 5 do 7 lutego i ", "w wtorek ", "w ", "i 5 i 6 ", "lat ", "rano, ")) {
      PolishLattice lattice = PolishLattice.of(words.repeat(10_000).strip());
      assertTimeout(Duration.ofSeconds(5), () -> TimePl.READER.recognize(lattice), words);
    }
  }

  @Test
  void anyMixtureOfWordsIsRead() {
    Random random = new Random(7);
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      PolishLattice lattice = PolishLattice.of(text.toString());
      int end = 0;
      for (Span span : TimePl.READER.recognize(lattice)) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(end);
        assertThat(span.head()).isBetween(span.begin(), span.end() - 1);
        end = span.end();
        resolveAll((TimeExpression) span.value());
      }
      assertThat(end).isLessThanOrEqualTo(lattice.size());
    }
  }

  private static void resolveAll(TimeExpression time) {
    for (String published : List.of("2024-02-29", "2023-02")) {
      PublicationDate date = PublicationDate.parse(published);
      for (Direction direction : Direction.values()) {
        time.resolve(new TimeContext(date, direction, null));
        time.resolve(
            new TimeContext(date, direction, Intervals.days(date.earliest(), date.latest())));
      }
    }
  }
}
