/// Why there is nothing to show.
enum BenchmarkError: Error, CustomStringConvertible {
  case brokenTemplates
  case noSuchStage(String)
  case failed(command: String, status: Int32)
  case otherWork(String)

  var description: String {
    switch self {
    case .brokenTemplates: "the built-in templates do not parse"
    case .noSuchStage(let name): "there is no stage `\(name)`"
    case .failed(let command, let status): "`\(command)` ended with status \(status)"
    case .otherWork(let what): "not the same work: \(what)"
    }
  }
}
