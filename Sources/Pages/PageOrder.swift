public import SourceText

/// A page that is to be made: where it will lie, and what it is about.
///
/// A list of them tells which pages there are before any is made, so that each can be made, compared and
/// let go by itself.
public struct PageOrder: Sendable {
  enum Subject: Sendable {
    /// Everything about somebody, by their place among the people of the index.
    case about(Int)
    /// What to raise with somebody, by their place among the people of the index.
    case agenda(Int)
    /// A page of which there are few: how it is rendered.
    case vault(@Sendable (LinkMaker) -> [UInt8])
  }

  public let path: VaultPath
  let subject: Subject
}

extension Desk {
  /// The order of a page that is not about one person.
  func order<View: TemplateView>(
    _ path: VaultPath, _ template: Template<View>, _ view: @escaping @Sendable (LinkMaker) -> View
  ) -> PageOrder {
    PageOrder(path: path, subject: .vault { template.bytes(of: view($0)) })
  }
}
