package nl.pow.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each commit left behind: of every entity its last change only. Immutable.
 *
 * @param reach the oldest revision that it can tell the changes since
 * @param commits the last change of each entity, by the commit that made it
 * @param last the commit that changed an entity last
 */
record Feed(
    Revision reach,
    Groups<Revision, Reference, Changed> commits,
    SortedTree<Reference, Revision> last) {
  static Feed from(Revision reach) {
    return new Feed(reach, Groups.empty(), SortedTree.empty());
  }

  /** A feed of changes, each of another entity. */
  static Feed of(Revision reach, List<Changed> told) {
    List<Changed> sorted = new ArrayList<>(told);
    sorted.sort(Comparator.comparing(Changed::entity));
    return new Feed(
        reach,
        Groups.of(sorted, Changed::revision, Changed::entity, changed -> changed),
        SortedTree.of(sorted, Changed::entity, Changed::revision));
  }

  Feed tell(Changed changed) {
    Reference entity = changed.entity();
    return new Feed(
        reach,
        commits.remove(last.get(entity), entity).put(changed.revision(), entity, changed),
        last.put(entity, changed.revision()));
  }

  Stream<Changed> since(Revision revision) {
    return commits.groups().values(revision).flatMap(commit -> commit.values(null));
  }
}
