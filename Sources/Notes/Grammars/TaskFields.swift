public import Calendar
public import SourceText

/// The dates, priority and ids of a task, in the customs of Obsidian Tasks, Dataview and todo.txt.
///
///     📅 2026-11-27 ⏫    [due:: 2026-11-27]    (A) due:2026-11-27    (due 2026-11-27)
///
/// They may stand anywhere, in any order, mixed; the first of a repeated field wins, one that can't be
/// read aside. Nothing is read inside code, comments and links.
public struct TaskFields: Hashable, Sendable {
  /// What a date is the date of.
  public enum DateKind: String, CaseIterable, Hashable, Sendable {
    case due, scheduled, start, created, done, cancelled
  }

  public enum Priority: Int, CaseIterable, Hashable, Comparable, Sendable {
    case highest, high, medium, low, lowest

    /// Higher priorities first.
    public static func < (left: Priority, right: Priority) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public struct DateValue: Hashable, Sendable {
    public let day: Day
    /// The offsets of the date in the file: the bytes that change with it.
    public let range: Range<Int>
  }

  /// A field that is known and means nothing to peerage, such as a recurrence or an id.
  public struct Kept: Hashable, Sendable {
    /// `repeat`, `id`, `dependsOn` or `onCompletion`.
    public let name: String
    /// Its value as typed.
    public let text: String
    /// The offsets of the whole field in the file.
    public let range: Range<Int>
  }

  public let dates: [DateKind: DateValue]
  public let priority: Priority?
  /// In the order of the line; all of a repeated field.
  public let kept: [Kept]
  /// The offsets in the file of all that was read as a field, in order: no words of the task.
  public let ranges: [Range<Int>]
  /// `impossible-date`, `ambiguous-date`, and `foreign-value` for a field that holds no date.
  public let diagnostics: [Diagnostic]

  public var due: DateValue? { dates[.due] }
  public var scheduled: DateValue? { dates[.scheduled] }
  public var start: DateValue? { dates[.start] }
  public var created: DateValue? { dates[.created] }
  public var done: DateValue? { dates[.done] }
  public var cancelled: DateValue? { dates[.cancelled] }

  /// Reads the inlines of a task, its box off, and of the lines and items under it.
  public init(_ inlines: [Inline], in file: SourceFile) {
    var found = TaskFieldText.read(inlines, in: file)
    let brackets = TaskFieldBrackets.read(inlines)
    if !brackets.isEmpty {
      found = (brackets + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    var dates: [DateKind: DateValue] = [:]
    var priority: Priority?
    var kept: [Kept] = []
    var ranges: [Range<Int>] = []
    var diagnostics: [Diagnostic] = []
    for field in found {
      switch field.value {
      case .date(let kind, let date, let range):
        if let day = date.day {
          if dates[kind] == nil { dates[kind] = DateValue(day: day, range: range) }
        } else if let diagnostic = date.diagnostic(at: file.place(at: range.lowerBound)) {
          diagnostics.append(diagnostic)
          continue
        }
      case .noDate(let text, let range):
        diagnostics.append(
          Diagnostic(
            .foreignValue, at: file.place(at: range.lowerBound), "`\(text)` is no date",
            fix: "a date such as 2026-11-27"))
        continue
      case .priority(let value): priority = priority ?? value
      case .kept(let name, let text):
        kept.append(Kept(name: name, text: text, range: field.range))
      }
      ranges.append(field.range)
    }
    self.dates = dates
    (self.priority, self.kept, self.ranges) = (priority, kept, ranges)
    self.diagnostics = diagnostics
  }
}

/// A field of a task as it was found, with its offsets in the file.
struct FoundTaskField {
  enum Value {
    case date(TaskFields.DateKind, DateText, range: Range<Int>)
    /// Text where a date belongs.
    case noDate(String, range: Range<Int>)
    case priority(TaskFields.Priority)
    case kept(name: String, text: String)
  }

  let value: Value
  let range: Range<Int>
}

/// The fields in Dataview's custom, `[due:: 2026-11-27]`, or `due:: 2026-11-27` as a line of its own.
enum TaskFieldBrackets {
  static func read(_ inlines: [Inline]) -> [FoundTaskField] {
    inlines.compactMap { inline in
      guard case .field(let field) = inline.kind,
        let value = value(of: field.name, text: field.value, range: field.valueRange)
      else { return nil }
      return FoundTaskField(value: value, range: inline.range)
    }
  }

  /// What a key in its compared form and a value say; nil for a key that is none of a task's, and for
  /// an empty value.
  static func value(of name: String, text: String, range: Range<Int>) -> FoundTaskField.Value? {
    guard !text.isEmpty else { return nil }
    if let kind = dateKinds[name] {
      return DateText.read(text).map { .date(kind, $0, range: range) }
        ?? .noDate(text, range: range)
    }
    if name == "priority" { return priorities[text.lowercased()].map { .priority($0) } }
    return keptNames[name].map { .kept(name: $0, text: text) }
  }

  private static let dateKinds: [String: TaskFields.DateKind] = [
    "due": .due, "scheduled": .scheduled, "start": .start, "created": .created,
    "completion": .done, "completed": .done, "done": .done, "cancelled": .cancelled,
    "canceled": .cancelled,
  ]
  private static let priorities: [String: TaskFields.Priority] = [
    "highest": .highest, "high": .high, "medium": .medium, "normal": .medium, "low": .low,
    "lowest": .lowest,
  ]
  private static let keptNames = [
    "repeat": "repeat", "recurrence": "repeat", "id": "id", "dependson": "dependsOn",
    "oncompletion": "onCompletion",
  ]
}
