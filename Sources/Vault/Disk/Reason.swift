internal import SystemPackage

extension Errno {
  /// What the system says, as the end of a sentence.
  var words: String {
    switch self {
    case .tooManySymbolicLinkLevels: "it is a symbolic link"
    case .fileTooLarge: "it is larger than 64 MB"
    default: description.lowercased()
    }
  }
}

extension VaultError {
  init(_ path: String, _ reason: Errno) { self.init(path: path, reason: reason.words) }
}
