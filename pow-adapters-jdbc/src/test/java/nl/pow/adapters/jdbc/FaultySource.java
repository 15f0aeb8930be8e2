package nl.pow.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that fails when it is told to, and counts what is open. */
final class FaultySource {
  private final DataSource real;
  private final AtomicInteger open = new AtomicInteger();
  private final List<String> sql = new CopyOnWriteArrayList<>();
  private volatile Fault fault = (call, before) -> {};

  FaultySource(DataSource real) {
    this.real = real;
  }

  /** Called before and after every call that talks to the database. */
  interface Fault {
    void at(String call, boolean before) throws SQLException;
  }

  void failing(Fault next) {
    fault = next;
  }

  int open() {
    return open.get();
  }

  Set<String> statements() {
    return new TreeSet<>(sql);
  }

  DataSource source() {
    return proxy(DataSource.class, real, this::connect);
  }

  private interface Around {
    Object call(Method method, Object[] arguments, Real real) throws SQLException;
  }

  private interface Real {
    Object call() throws SQLException;
  }

  private Object connect(Method method, Object[] arguments, Real call) throws SQLException {
    if (!method.getName().equals("getConnection")) {
      return call.call();
    }
    fault.at("connect", true);
    Connection made = (Connection) call.call();
    open.incrementAndGet();
    return proxy(Connection.class, made, this::onConnection);
  }

  private Object onConnection(Method method, Object[] arguments, Real call) throws SQLException {
    switch (method.getName()) {
      case "commit" -> {
        fault.at("commit", true);
        call.call();
        fault.at("commit", false);
        return null;
      }
      case "rollback" -> {
        fault.at("rollback", true);
        return call.call();
      }
      case "close" -> {
        open.decrementAndGet();
        return call.call();
      }
      case "prepareStatement" -> {
        sql.add((String) arguments[0]);
        return proxy(PreparedStatement.class, call.call(), this::onStatement);
      }
      case "createStatement" -> {
        return proxy(Statement.class, call.call(), this::onStatement);
      }
      default -> {
        return call.call();
      }
    }
  }

  private Object onStatement(Method method, Object[] arguments, Real call) throws SQLException {
    if (method.getName().startsWith("execute")) {
      if (arguments != null) {
        sql.add((String) arguments[0]);
      }
      fault.at("execute", true);
    }
    return call.call();
  }

  private static <T> T proxy(Class<T> type, Object real, Around around) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                around.call(method, arguments, () -> invoke(real, method, arguments))));
  }

  private static Object invoke(Object real, Method method, Object[] arguments) throws SQLException {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException told) {
        throw told;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
