extension FrontMatter {
  /// The note's tags, without their signs, as typed.
  public var tags: [String] {
    items(of: ["tags", "tag"]).flatMap { item in
      item.split(separator: " ").map { String($0.drop { $0 == "#" }) }
    }
  }

  /// The names in `categories:`, links taken off.
  public var categories: [String] {
    items(of: ["categories", "category"]).map { ReferenceText($0).target }
  }

  private func items(of keys: [String]) -> [String] {
    keys.compactMap { entry($0)?.value }.flatMap { ListText.items(of: $0) }
  }
}
