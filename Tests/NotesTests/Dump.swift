import Notes
import SourceText

extension SourceFile {
  init(path: String, _ text: String) {
    self.init(path: VaultPath(path), bytes: Array(text.utf8))
  }
}

extension FrontMatter {
  /// `name=Ada aliases=[x,'y'] map={k=v}`, quoted values in single quotes.
  var dump: String { entries.map(\.dump).joined(separator: " ") }
}

extension FrontMatter.Entry {
  var dump: String { "\(key)=\(value.dump)" }
}

extension YAMLValue {
  var dump: String {
    switch self {
    case .scalar(let text, _, let isQuoted): isQuoted ? "'\(text)'" : text
    case .list(let items, _): "[\(items.map(\.dump).joined(separator: ","))]"
    case .map(let entries, _): "{\(entries.map(\.dump).joined(separator: " "))}"
    }
  }
}

extension Diagnostic {
  /// `a.md:1:2: message`.
  var line: String { "\(place): \(message)" }
}
