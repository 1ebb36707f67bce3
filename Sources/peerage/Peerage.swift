import ArgumentParser

@main struct Peerage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peerage", abstract: "A register of one's peers.")
}
