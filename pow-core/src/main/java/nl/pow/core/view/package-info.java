/** What professionals see and what waits for them: views by role, and queues of work. */
@NullMarked
package nl.pow.core.view;

import org.jspecify.annotations.NullMarked;
