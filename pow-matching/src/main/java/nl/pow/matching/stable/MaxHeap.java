package nl.pow.matching.stable;

/** A heap in a part of an array, the largest on top (Williams 1964). */
final class MaxHeap {
  private MaxHeap() {}

  static void heapify(long[] heap, int from, int size) {
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(heap, from, size, i);
    }
  }

  static void siftDown(long[] heap, int from, int size, int start) {
    int at = start;
    long moving = heap[from + at];
    int child = 2 * at + 1;
    while (child < size) {
      if (child + 1 < size && heap[from + child + 1] > heap[from + child]) {
        child++;
      }
      if (heap[from + child] <= moving) {
        break;
      }
      heap[from + at] = heap[from + child];
      at = child;
      child = 2 * at + 1;
    }
    heap[from + at] = moving;
  }
}
