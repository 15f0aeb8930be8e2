/** Every type of the domain as a parameter of a jqwik property. */
module nl.pow.testkit.jqwik {
  requires transitive net.jqwik.api;
  requires transitive nl.pow.testkit;

  exports nl.pow.testkit.jqwik;

  provides net.jqwik.api.providers.ArbitraryProvider with
      nl.pow.testkit.jqwik.arbitrary.DomainProvider;
}
