internal import Notes
public import SourceText

/// Reads a bank of questions, `questions.yml`: a map from what is asked about to a list of questions.
///
/// Keys match as in front matter: `hobbies`, `family`, `favorites`, `values`, `approach`,
/// `communication`, in the spellings a person's note may have; every other key is a fact's kind. The
/// questions of all keys take turns, so that no subject is asked about many times in a row. A broken key
/// costs itself alone. Reports `broken-template` for what is no question, and `duplicate-key`.
public enum QuestionReader {
  /// The owner's questions, or the built-in ones where the owner has none, or has a file of which
  /// nothing could be read. An empty file means no questions.
  public static func read(
    _ own: SourceFile?, else builtIn: SourceFile
  ) -> (questions: [Question], diagnostics: [Diagnostic]) {
    guard let own else { return read(builtIn) }
    let (questions, diagnostics) = read(own)
    guard questions.isEmpty, !diagnostics.isEmpty else { return (questions, diagnostics) }
    return (read(builtIn).questions, diagnostics)
  }

  /// The questions in the order in which they take turns.
  public static func read(
    _ file: SourceFile
  ) -> (questions: [Question], diagnostics: [Diagnostic]) {
    let (entries, problems) = YAMLMapReader.read(file)
    var diagnostics = problems.map { $0.code == .duplicateKey ? $0 : $0.ofTemplate }
    if entries == nil, problems.isEmpty {
      diagnostics.append(
        Diagnostic(
          .brokenTemplate, at: SourcePlace(path: file.path, line: 1),
          "the questions are no map from what is asked about to a list of questions",
          fix: "write `hobbies:` and below it `  - What do you like to do?`"))
    }
    var found: [(turn: Int, question: Question)] = []
    for entry in entries ?? [] {
      let subject = Question.Subject(key: entry.key)
      for (turn, item) in items(of: entry.value).enumerated() {
        if case .scalar(let text, _, _) = item {
          let line = text.unicodeScalars.split { $0.properties.isWhitespace }
          found.append(
            (turn, Question(subject: subject, text: line.map(String.init).joined(separator: " "))))
        } else {
          diagnostics.append(
            Diagnostic(
              .brokenTemplate, at: file.place(at: item.range.lowerBound),
              "a question about `\(entry.key)` is a map or a list and no text",
              fix: "put quotes around it"))
        }
      }
    }
    // Within a turn the subjects keep the order of the file.
    let inTurns = found.enumerated().sorted {
      ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset)
    }
    return (inTurns.map(\.element.question), diagnostics.sorted())
  }

  private static func items(of value: YAMLValue) -> [YAMLValue] {
    if case .list(let items, _) = value { return items }
    return [value]
  }
}

extension Question.Subject {
  /// What a key of the bank asks about.
  fileprivate init(key: String) {
    let name = FrontMatter.name(of: key)
    let kind = FactKind.kind(of: key)
    if PersonKeys.thinking.contains(name) {
      self = .thinking(name)
    } else if ["hobby", "interest", "family", "favorite"].contains(kind) {
      self = .facts(Fact.family(of: kind))
    } else {
      self = .kind(kind)
    }
  }
}

extension Diagnostic {
  /// The same about a template, which is no front matter: what is built in stands in for it.
  fileprivate var ofTemplate: Diagnostic {
    Diagnostic(.brokenTemplate, at: place, message, fix: fix)
  }
}
