package nl.pow.benchmarks.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured of one engine, as a line of JSON.
 *
 * <p>{@code median} is wall-clock time in {@code unit}; {@code spread} is (longest - shortest) /
 * median over the rounds; {@code ratio} is how many times the time of pow, {@code cpuRatio} the
 * same of processor time, both as the median over rounds that ran turn by turn; {@code heap} is in
 * MB (10^6 bytes) after a collection, {@code build} in seconds; {@code verified} tells whether the
 * answers are those of the other engines and pass their checks; {@code jvm} is the version of Java,
 * {@code cores} what it may use.
 *
 * @param spec what was measured
 * @param unit of the times
 * @param median wall-clock time
 * @param spread of the wall-clock time
 * @param ratio to the wall-clock time of pow
 * @param cpu processor time of the whole virtual machine
 * @param cpuRatio to the processor time of pow
 * @param heap after building
 * @param build how long building took
 * @param rounds how many were measured
 * @param verified whether the answers are right
 * @param more further fields, comma in front
 */
public record Figure(
    Spec spec,
    String unit,
    double median,
    double spread,
    double ratio,
    double cpu,
    double cpuRatio,
    double heap,
    double build,
    int rounds,
    boolean verified,
    String more) {
  /** The line. */
  public String json() {
    StringBuilder line = new StringBuilder("{\"bench\":\"" + spec.bench() + "\"");
    line.append(",\"engine\":\"").append(spec.engine()).append('"');
    Map<String, String> options = new TreeMap<>(spec.options());
    options.remove(Spec.FILE);
    options.forEach((name, value) -> line.append(",\"" + name + "\":" + quoted(value)));
    line.append(",\"unit\":\"").append(unit).append('"');
    line.append(String.format(Locale.ROOT, ",\"median\":%s", number(median)));
    line.append(String.format(Locale.ROOT, ",\"spread\":%.2f", spread));
    line.append(String.format(Locale.ROOT, ",\"ratio\":%s", number(ratio)));
    line.append(String.format(Locale.ROOT, ",\"cpu\":%s", number(cpu)));
    line.append(String.format(Locale.ROOT, ",\"cpuRatio\":%s", number(cpuRatio)));
    line.append(String.format(Locale.ROOT, ",\"heap\":%.1f,\"build\":%.2f", heap, build));
    line.append(",\"rounds\":").append(rounds);
    line.append(",\"jvm\":").append(Runtime.version().feature());
    line.append(",\"cores\":").append(Runtime.getRuntime().availableProcessors());
    line.append(",\"verified\":").append(verified).append(more).append('}');
    return line.toString();
  }

  /** Four digits that matter. */
  private static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "null";
    }
    return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String value) {
    return value.matches("-?[0-9]+") || value.equals("true") || value.equals("false")
        ? value
        : '"' + value + '"';
  }
}
