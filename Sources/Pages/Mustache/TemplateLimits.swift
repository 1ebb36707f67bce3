/// How large a template may become.
enum TemplateLimits {
  /// How deep sections and partials, counted together, may stand within each other.
  ///
  /// Binding and rendering recurse by this number at most.
  static let nesting = 64

  /// How many bytes of text and tags a page may have, a partial counted at each use.
  ///
  /// Without this, partials that each use the next one twice would double to no end.
  static let size = 1 << 20
}
