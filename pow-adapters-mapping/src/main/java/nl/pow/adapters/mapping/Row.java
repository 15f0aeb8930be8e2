package nl.pow.adapters.mapping;

import java.util.List;

/** One record of a file: the line on which it begins, and its cells. */
record Row(int line, List<String> cells) {}
