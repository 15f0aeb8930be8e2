package nl.pow.benchmarks.assignment;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT, maximum-weight matching of a bipartite graph: each opening is a vertex. */
final class JgraphtAssigner implements Assigner {
  private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
  private final Set<Integer> candidates = new HashSet<>();
  private final Set<Integer> vacancies = new HashSet<>();
  private double weight = -1;

  JgraphtAssigner(Problem p) {
    int[] first = new int[p.vacancies() + 1];
    first[0] = p.candidates();
    for (int j = 0; j < p.vacancies(); j++) {
      first[j + 1] = first[j] + p.capacity()[j];
    }
    for (int seat = first[0]; seat < first[p.vacancies()]; seat++) {
      vacancies.add(seat);
      graph.addVertex(seat);
    }
    for (int i = 0; i < p.candidates(); i++) {
      candidates.add(i);
      graph.addVertex(i);
      for (int e = p.start()[i]; e < p.start()[i + 1]; e++) {
        int j = p.vacancy()[e];
        for (int seat = first[j]; seat < first[j + 1]; seat++) {
          graph.setEdgeWeight(graph.addEdge(i, seat), (double) p.worth()[e]);
        }
      }
    }
  }

  @Override
  public void solve() {
    MatchingAlgorithm<Integer, DefaultWeightedEdge> algorithm =
        new MaximumWeightBipartiteMatching<>(graph, candidates, vacancies);
    weight = algorithm.getMatching().getWeight();
  }

  @Override
  public long total() {
    return Math.round(weight);
  }
}
