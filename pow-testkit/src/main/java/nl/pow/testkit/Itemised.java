package nl.pow.testkit;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Notes what each test of a contract says, writes the page and refuses a run of nothing. */
final class Itemised
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestWatcher,
        AfterAllCallback {
  private static final Namespace HERE = Namespace.create(Itemised.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isTop(context)) {
      context.getStore(HERE).put(KitRun.class, new KitRun(context.getRequiredTestClass()));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    run(context).begin(context.getUniqueId());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context
        .getRequiredTestInstances()
        .findInstance(Described.class)
        .ifPresent(contract -> run(context).tell(contract.facts()));
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    note(context, Item.Outcome.PASSED, "");
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    note(context, Item.Outcome.FAILED, said(cause));
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    boolean declared = cause instanceof DeclaredLack;
    note(context, declared ? Item.Outcome.LACKING : Item.Outcome.LEFT_OUT, said(cause));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    note(context, Item.Outcome.LEFT_OUT, reason.orElse("disabled"));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isTop(context)) {
      KitRun run = run(context);
      run.write(context.getConfigurationParameter("pow.kit.folder").orElse("target/pow-kit"));
      run.requireEverythingAsked();
    }
  }

  private static void note(ExtensionContext context, Item.Outcome outcome, String message) {
    run(context).end(context.getUniqueId(), context.getRequiredTestMethod(), outcome, message);
  }

  /** Kept by the class: what a test keeps is gone when its outcome is known. */
  private static KitRun run(ExtensionContext context) {
    ExtensionContext top = context;
    while (top.getTestMethod().isPresent() || !isTop(top)) {
      top = top.getParent().orElseThrow();
    }
    return top.getStore(HERE).get(KitRun.class, KitRun.class);
  }

  /** A contract may itself be nested in a class of the author's. */
  private static boolean isTop(ExtensionContext context) {
    return context.getEnclosingTestClasses().stream().noneMatch(Itemised::isContract);
  }

  private static boolean isContract(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      if (one.isAnnotationPresent(Rulebook.class)) {
        return true;
      }
    }
    return false;
  }

  private static String said(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getName() : message;
  }
}
