extension CadenceReason {
  /// As the owner says it to whoever it is about.
  var spoken: String { self == .note ? "as I noted" : text }
}
