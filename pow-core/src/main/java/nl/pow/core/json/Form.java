package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type lie in JSON. */
sealed interface Form permits LeafForm, ManyForm, RecordForm {
  /** Gives the value, or a {@link Failed} after telling why. */
  Object read(Node node, String path, Reading reading);

  void write(Object value, JsonGenerator out) throws IOException;

  /** What an absent value means; null when it may not be absent. */
  @Nullable Object absent();
}
