/// What the name of a file or folder says about it.
struct FileName {
  private let bytes: ArraySlice<UInt8>

  init(_ name: String) { bytes = Array(name.utf8)[...] }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether it ends as notes do: `.md` or `.markdown`, in any case.
  var isNote: Bool { ending != nil }

  var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

  /// Whether a folder of that name holds templates: `Templates`, `_templates`.
  var isTemplates: Bool {
    lowercased(bytes.drop { $0 == UInt8(ascii: "_") }).elementsEqual("templates".utf8)
  }

  /// Whether an editor made it beside a note, for as long as it is open or as a backup.
  var isEditorFile: Bool {
    bytes.elementsEqual("4913".utf8)  // vim's test whether it may write to a folder
      || inner(after: ".#", before: "").isNote  // Emacs' lock
      || inner(after: "#", before: "#").isNote  // Emacs' autosave
      || inner(after: "", before: "~").isNote  // a backup
      || isSwapFile
  }

  /// Whether a file-sync service made it of a conflict: `x (Ada's conflicted copy 2026-01-01).md`,
  /// `x.sync-conflict-20260101-120000-ABCDEFG.md`. Only names that nobody gives by hand.
  var isConflictCopy: Bool {
    guard let ending else { return false }
    let base = lowercased(bytes.dropLast(ending.utf8.count))[...]
    if base.last == UInt8(ascii: ")"), let open = base.firstIndex(of: UInt8(ascii: "(")) {
      let remark = base[open...]
      // Dropbox, Nextcloud and Obsidian; Seafile.
      if remark.firstRange(of: "conflicted copy") != nil { return true }
      if remark.firstRange(of: "(sfconflict ") != nil { return true }
    }
    // Syncthing; ownCloud.
    return [".sync-conflict-", "_conflict-"].contains { mark in
      guard let found = base.firstRange(of: mark) else { return false }
      return beginsWithDayAndTime(base[found.upperBound...])
    }
  }

  /// Vim's `.ada.md.swp`, and `.swo`, `.swn` … beside it.
  private var isSwapFile: Bool {
    guard let last = bytes.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last)
    else { return false }
    return FileName(bytes.dropLast()).inner(after: ".", before: ".sw").isNote
  }

  private var ending: String? {
    [".md", ".markdown"].first { lowercased(bytes.suffix($0.utf8.count)).elementsEqual($0.utf8) }
  }

  /// The name without what an editor put around it; an empty one where that is not there.
  private func inner(after prefix: String, before suffix: String) -> FileName {
    let (head, tail) = (prefix.utf8.count, suffix.utf8.count)
    guard bytes.count > head + tail, bytes.starts(with: prefix.utf8),
      bytes.suffix(tail).elementsEqual(suffix.utf8)
    else { return FileName([]) }
    return FileName(bytes.dropFirst(head).dropLast(tail))
  }

  /// Whether it begins `20260101-120000`.
  private func beginsWithDayAndTime(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let head = Array(text.prefix(15))
    return head.count == 15 && head[8] == UInt8(ascii: "-")
      && head.enumerated().allSatisfy { $0.offset == 8 || digits.contains($0.element) }
  }

  private func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return bytes.map { capitals.contains($0) ? $0 + 32 : $0 }
  }
}

extension ArraySlice<UInt8> {
  /// Where a text stands in it first.
  func firstRange(of text: String) -> Range<Int>? {
    let needle = Array(text.utf8)
    guard count >= needle.count else { return nil }
    for start in startIndex...(endIndex - needle.count)
    where self[start..<start + needle.count].elementsEqual(needle) {
      return start..<start + needle.count
    }
    return nil
  }
}
