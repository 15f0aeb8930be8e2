package nl.pow.matching.assignment;

import java.util.Arrays;

/** Who sits where: each candidate in at most one vacancy, each vacancy within its capacity. */
final class Seats {
  static final int NONE = -1;

  /** The vacancy of each candidate, or {@link #NONE}. */
  final int[] vacancyOf;

  /** Those in vacancy {@code j} stand in {@code seated} from {@code first[j]}, {@code taken[j]}. */
  final int[] first;

  final int[] taken;
  final int[] seated;
  private final int[] capacity;
  private final int[] seatOf;

  Seats(Pairs pairs) {
    capacity = pairs.capacity;
    first = new int[pairs.vacancies];
    taken = new int[pairs.vacancies];
    int seats = 0;
    for (int j = 0; j < pairs.vacancies; j++) {
      first[j] = seats;
      seats += Math.min(capacity[j], pairs.startOf[j + 1] - pairs.startOf[j]);
    }
    seated = new int[seats];
    vacancyOf = new int[pairs.candidates];
    seatOf = new int[pairs.candidates];
    Arrays.fill(vacancyOf, NONE);
  }

  boolean isFull(int j) {
    return taken[j] >= capacity[j];
  }

  void seat(int i, int j) {
    int seat = first[j] + taken[j]++;
    seated[seat] = i;
    seatOf[i] = seat;
    vacancyOf[i] = j;
  }

  /** Takes the candidate out of its vacancy. */
  void unseat(int i) {
    int j = vacancyOf[i];
    int last = seated[first[j] + --taken[j]];
    seated[seatOf[i]] = last;
    seatOf[last] = seatOf[i];
    vacancyOf[i] = NONE;
  }
}
