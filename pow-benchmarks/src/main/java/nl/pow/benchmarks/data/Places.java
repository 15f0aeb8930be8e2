package nl.pow.benchmarks.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionRegister;

/**
 * The postcode areas of the Netherlands, of which those near towns are drawn.
 *
 * <p>A town is drawn by its inhabitants, then an area with the density of a normal scatter of 9 km
 * around the town.
 */
public final class Places {
  private static final double SCATTER_METRES = 9000;

  private final List<PostcodeArea> areas = RegionRegister.ofYear(2026).postcodes();
  private final Draw town;
  private final Draw[] near;

  /** Reads towns and areas. */
  public Places() {
    List<String[]> towns = towns();
    town = new Draw(towns.stream().mapToDouble(t -> Double.parseDouble(t[3])).toArray());
    near = towns.stream().map(this::around).toArray(Draw[]::new);
  }

  private static List<String[]> towns() {
    try (InputStream in = Places.class.getResourceAsStream("towns.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      List<String[]> towns = new ArrayList<>();
      new String(bytes, StandardCharsets.UTF_8).lines().forEach(t -> towns.add(t.split("\t", -1)));
      return towns;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Draw around(String[] town) {
    GeoPoint middle = new GeoPoint(micro(town[1]), micro(town[2]));
    return new Draw(
        areas.stream().mapToDouble(a -> density(middle.metresTo(a.position()))).toArray());
  }

  private static int micro(String degrees) {
    return (int) Math.round(Double.parseDouble(degrees) * 1_000_000);
  }

  private static double density(int metres) {
    double scatters = metres / SCATTER_METRES;
    return StrictMath.exp(-scatters * scatters / 2);
  }

  int draw(SplittableRandom random) {
    return near[town.next(random)].next(random);
  }

  /** The number of areas. */
  public int size() {
    return areas.size();
  }

  /** The area with a number. */
  public PostcodeArea area(int number) {
    return areas.get(number);
  }

  /** The middle of the area with a number. */
  public GeoPoint position(int number) {
    return areas.get(number).position();
  }
}
