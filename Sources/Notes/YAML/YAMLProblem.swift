/// Why a piece of YAML could not be read.
///
/// It has no place: where libyaml notices a mistake is often far behind it.
enum YAMLProblem: Error, Hashable {
  /// libyaml's own words.
  case syntax(String)
  /// An alias, `*name`: they are not expanded, so that a few lines can't become gigabytes.
  case alias
  case tooDeep
  /// A key that is itself a list or a map.
  case complexKey
  /// Lines indented by tabs next to lines indented by blanks.
  case mixedIndentation

  /// What is wrong with the value, in the owner's words, and what to write instead.
  var words: (reason: String, fix: String) {
    switch self {
    case .alias: ("aliases are not expanded", "write the value out in place of the `*` alias")
    case .tooDeep:
      ("it is nested deeper than \(YAMLTreeBuilder.depthLimit) levels", "write it flat")
    case .complexKey:
      ("a key can't be a list or a map", "put quotes around it")
    case .mixedIndentation:
      ("its lines are indented by tabs and blanks", "indent them by blanks alone")
    case .syntax(let words): YAMLProblem.plain(words)
    }
  }

  private static func plain(_ words: String) -> (reason: String, fix: String) {
    switch words {
    case "mapping values are not allowed in this context":
      ("it holds `: ` without quotes", "put quotes around it")
    case "found character that cannot start any token":
      ("it begins with a character that needs quotes", "put quotes around it")
    case "did not find expected ',' or ']'":
      ("a list in `[ ]` is not closed", "close it with `]`, or put quotes around it")
    case "did not find expected ',' or '}'":
      ("a map in `{ }` is not closed", "close it with `}`, or put quotes around it")
    case "did not find expected node content":
      ("something is missing between brackets and commas", "put quotes around it")
    case "found unexpected end of stream":
      ("a quote is not closed", "close it, or put quotes around the whole value")
    case "found unknown escape character", "did not find expected hexdecimal number":
      ("a backslash between double quotes means something else", "use single quotes")
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      ("its lines are not indented alike", "indent them by the same number of blanks")
    case "could not find expected ':'", "did not find expected <document start>":
      ("a line below it is neither `key: value` nor a part of a value", "put quotes around it")
    case "control characters are not allowed":
      ("it holds a control character", "remove the character")
    case let words where words.contains("UTF-8") || words.contains("Unicode"):
      ("it holds bytes that are not UTF-8", "save the file as UTF-8")
    default: (words, "put quotes around it")
    }
  }
}
