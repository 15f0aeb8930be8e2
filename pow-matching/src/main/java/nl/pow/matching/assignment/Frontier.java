package nl.pow.matching.assignment;

import java.util.Arrays;

/** Nodes by distance, nearest first; equal distances by node. A heap of four children a node. */
final class Frontier {
  private static final int SETTLED = -2;
  private static final int NEVER = -1;

  private final long[] distance;
  private final int[] place;
  private final int[] heap;
  private final int[] touched;
  private int size;
  private int touches;

  Frontier(int nodes) {
    distance = new long[nodes];
    place = new int[nodes];
    heap = new int[nodes];
    touched = new int[nodes];
    Arrays.fill(place, NEVER);
  }

  /** Forgets what was reached; takes time for that only. */
  void clear() {
    for (int k = 0; k < touches; k++) {
      place[touched[k]] = NEVER;
    }
    touches = 0;
    size = 0;
  }

  /** Puts the node at this distance if it was farther; tells whether it was. */
  boolean reach(int node, long at) {
    int where = place[node];
    if (where == NEVER) {
      touched[touches++] = node;
      where = size++;
    } else if (where == SETTLED || at >= distance[node]) {
      return false;
    }
    distance[node] = at;
    up(node, where);
    return true;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Takes the nearest node, which is settled from now on. */
  int settle() {
    int nearest = heap[0];
    place[nearest] = SETTLED;
    if (--size > 0) {
      down(heap[size], 0);
    }
    return nearest;
  }

  /** Settles a node at distance 0 from which a search starts. */
  void origin(int node) {
    touched[touches++] = node;
    distance[node] = 0;
    place[node] = SETTLED;
  }

  long distance(int node) {
    return distance[node];
  }

  int touches() {
    return touches;
  }

  int touched(int k) {
    return touched[k];
  }

  boolean isSettled(int node) {
    return place[node] == SETTLED;
  }

  private boolean before(int a, int b) {
    return distance[a] < distance[b] || (distance[a] == distance[b] && a < b);
  }

  private void up(int node, int from) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >> 2;
      if (!before(node, heap[parent])) {
        break;
      }
      put(heap[parent], at);
      at = parent;
    }
    put(node, at);
  }

  private void down(int node, int from) {
    int at = from;
    while (4 * at + 1 < size) {
      int least = 4 * at + 1;
      int end = Math.min(least + 4, size);
      for (int child = least + 1; child < end; child++) {
        if (before(heap[child], heap[least])) {
          least = child;
        }
      }
      if (!before(heap[least], node)) {
        break;
      }
      put(heap[least], at);
      at = least;
    }
    put(node, at);
  }

  private void put(int node, int at) {
    heap[at] = node;
    place[node] = at;
  }
}
