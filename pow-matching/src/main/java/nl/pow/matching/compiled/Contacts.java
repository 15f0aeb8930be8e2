package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * The few codes in rows that are worth something to one subject, each with what it is worth for
 * which skill of the subject.
 */
final class Contacts {
  /** The contact of a code that is worth nothing. */
  static final int NONE = 0;

  private final Numbers of;
  private int[] codes = new int[16];
  private int[] heads = new int[16];
  private int[] mine = new int[16];
  private int[] credits = new int[16];
  private int[] nexts = new int[16];
  private int count = 1;
  private int size = 1;

  Contacts(int codes) {
    of = Numbers.below(codes + 1, codes);
  }

  /** Tells what one skill is worth for another that is so near. */
  interface Crediting {
    int credit(int near, int mine, int code);
  }

  /** Takes in all that is worth something to the skills of a subject. */
  Contacts of(int[] skills, Near near, SkillBook book, Crediting crediting) {
    for (int i = 0; i < skills.length; i++) {
      int number = SkillCode.number(skills[i]);
      int[] others = near.numbers()[number];
      for (int j = 0; j < others.length; j++) {
        int value = near.values()[number][j];
        for (int other = book.start(others[j]); other < book.end(others[j]); other++) {
          add(other, i, crediting.credit(value, skills[i], book.code(other)));
        }
      }
    }
    return this;
  }

  /** Forgets all, so that another subject can be taken in. */
  void clear() {
    for (int contact = 1; contact < count; contact++) {
      of.set(codes[contact], NONE);
      heads[contact] = 0;
    }
    count = 1;
    size = 1;
  }

  private void add(int other, int item, int credit) {
    if (Credit.value(credit) == 0) {
      return;
    }
    if (size == mine.length) {
      mine = Arrays.copyOf(mine, 2 * size);
      credits = Arrays.copyOf(credits, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
    }
    int contact = of.get(other);
    if (contact == NONE) {
      contact = count++;
      of.set(other, contact);
      codes[contact] = other;
    }
    mine[size] = item;
    credits[size] = credit;
    nexts[size] = heads[contact];
    heads[contact] = size++;
  }

  /** One more than the greatest contact. */
  int count() {
    return count;
  }

  /** The contact of a code. */
  int of(int code) {
    return of.get(code);
  }

  /** The code of a contact. */
  int code(int contact) {
    return codes[contact];
  }

  /** The first thing that a contact is worth something for, or 0. */
  int first(int contact) {
    return heads[contact];
  }

  /** The next, or 0. */
  int next(int entry) {
    return nexts[entry];
  }

  /** Which of the subject. */
  int mine(int entry) {
    return mine[entry];
  }

  /** What it is worth. */
  int credit(int entry) {
    return credits[entry];
  }

  /** The sum of what a table tells of the contacts of a row. */
  int sum(Csr rows, int row, int[] table) {
    return rows.items().sum(rows.start(row), rows.end(row), of, table);
  }
}
