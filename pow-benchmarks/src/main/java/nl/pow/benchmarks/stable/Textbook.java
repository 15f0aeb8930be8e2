package nl.pow.benchmarks.stable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Deferred acceptance (Gale and Shapley 1962) over objects, as textbooks write it. */
final class Textbook {
  private final List<Resident> residents = new ArrayList<>();
  private final List<Hospital> hospitals = new ArrayList<>();

  private static final class Resident {
    final List<Hospital> preferences = new ArrayList<>();
    int proposals;
    @Nullable Hospital match;
  }

  private static final class Hospital {
    final int number;
    final int places;
    final Map<Resident, Integer> ranks = new HashMap<>();
    final PriorityQueue<Resident> held =
        new PriorityQueue<>(Comparator.comparing(this::rank).reversed());

    Hospital(int number, int places) {
      this.number = number;
      this.places = places;
    }

    Integer rank(Resident resident) {
      return ranks.getOrDefault(resident, Integer.MAX_VALUE);
    }
  }

  Textbook(Wishes wishes) {
    for (int places : wishes.places()) {
      hospitals.add(new Hospital(hospitals.size(), places));
    }
    for (int i = 0; i < wishes.residents(); i++) {
      Resident resident = new Resident();
      for (int at = wishes.start()[i]; at < wishes.start()[i + 1]; at++) {
        Hospital hospital = hospitals.get(wishes.hospital()[at]);
        resident.preferences.add(hospital);
        hospital.ranks.put(resident, wishes.rank()[at]);
      }
      residents.add(resident);
    }
  }

  void run() {
    for (Resident resident : residents) {
      resident.proposals = 0;
      resident.match = null;
    }
    hospitals.forEach(hospital -> hospital.held.clear());
    Deque<Resident> free = new ArrayDeque<>(residents);
    while (!free.isEmpty()) {
      Resident resident = free.removeFirst();
      if (resident.proposals == resident.preferences.size()) {
        continue;
      }
      Hospital hospital = resident.preferences.get(resident.proposals++);
      hospital.held.add(resident);
      resident.match = hospital;
      if (hospital.held.size() > hospital.places) {
        Resident rejected = hospital.held.remove();
        rejected.match = null;
        free.addLast(rejected);
      }
    }
  }

  int[] hospitalOf() {
    int[] hospitalOf = new int[residents.size()];
    Arrays.setAll(
        hospitalOf,
        i -> {
          Hospital match = residents.get(i).match;
          return match == null ? -1 : match.number;
        });
    return hospitalOf;
  }
}
