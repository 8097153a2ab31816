import ArgumentParser

/// What a voice says of whose it is.
struct CreditOptions: ParsableArguments {
  @Option(
    name: [.customLong("license"), .customLong("licence")],
    help: "What the licence of the recordings is, such as CC-BY-4.0.")
  var license: String?

  @Option(help: "Whom to credit: who speaks.")
  var credit: String?
}
