import Notes
import SourceText
import Templates
import Testing

@Suite struct SettingsTemplateTests {
  @Test("the settings of a new vault change nothing")
  func defaults() {
    let (configuration, diagnostics) = read(BuiltInTemplates.settings)
    #expect(configuration == Configuration())
    #expect(diagnostics.isEmpty)
  }

  @Test("each line of settings is read when its `#` is taken away")
  func uncommented() {
    let text = String(decoding: BuiltInTemplates.settings, as: UTF8.self)
    let settings = text.split(separator: "\n").filter { $0.hasPrefix("# ") && isSetting($0) }
      .map { String($0.dropFirst(2)) }
    #expect(settings.count == 12)
    let (_, diagnostics) = read(Array(settings.joined(separator: "\n").utf8))
    #expect(diagnostics.isEmpty)
  }

  /// Whether a comment is a setting that is switched off: a lower-case word and a colon.
  private func isSetting(_ line: Substring) -> Bool {
    let word = line.dropFirst(2).prefix { $0 != ":" }
    return word.allSatisfy { $0.isLowercase } && line.dropFirst(2 + word.count).hasPrefix(": ")
  }

  private func read(_ bytes: [UInt8]) -> (Configuration, [Diagnostic]) {
    let read = ConfigurationReader.read(SourceFile(path: VaultPath("peerage.yml"), bytes: bytes))
    return (read.configuration, read.diagnostics)
  }
}
