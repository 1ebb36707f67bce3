import Testing

@testable import Vault

@Suite struct FileNameTests {
  @Test(
    "notes end in .md or .markdown",
    arguments: [
      ("a.md", true), ("A.MD", true), ("a.markdown", true), (".md", true), ("a.md.txt", false),
      ("md", false), ("a.mdx", false), ("", false),
    ])
  func notes(name: String, isNote: Bool) {
    #expect(FileName(name).isNote == isNote)
  }

  @Test(
    "editors' files beside notes are told",
    arguments: [
      ".#ada.md", "ada.md~", "#ada.md#", ".ada.md.swp", ".ada.md.swo", "4913", "A.MD~",
    ])
  func editors(name: String) {
    #expect(FileName(name).isEditorFile)
  }

  @Test(
    "what only resembles an editor's file is none",
    arguments: [
      "ada.md", "#ada.md", "#1.md", "~ada.md", "ada~.md", "photo.jpg~", ".ada.md", ".ada.swp",
      "4914",
      "4913.md", "##", "#", "~", ".#", ".sw", ".swp", "",
    ])
  func noEditors(name: String) {
    #expect(!FileName(name).isEditorFile)
  }

  @Test(
    "copies of a conflict are known by their names",
    arguments: [
      "ada (Ada's conflicted copy 2026-01-01).md", "ada (conflicted copy 2026-01-01 120000).md",
      "ada (Conflicted copy phone 202601011200).md", "ada.sync-conflict-20260101-120000-ABCDEFG.md",
      "ada_conflict-20260101-120000.md", "ada (SFConflict a@example.org 2026-01-01-12-00-00).md",
      "ada (conflicted copy).MARKDOWN",
    ])
  func conflicts(name: String) {
    #expect(FileName(name).isConflictCopy)
  }

  @Test(
    "what somebody may have named by hand is no copy",
    arguments: [
      "ada.md", "ada 2.md", "ada (1).md", "ada-LAPTOP.md", "The conflicted copy.md",
      "Ada (conflict).md",
      "on sync-conflict-2026.md", "a.sync-conflict-20260101.md", "a (conflicted copy).txt",
      "merge_conflict-notes.md",
    ])
  func noConflicts(name: String) {
    #expect(!FileName(name).isConflictCopy)
  }

  @Test(
    "folders of templates are called so",
    arguments: [
      ("templates", true), ("Templates", true), ("_templates", true), ("__TEMPLATES", true),
      ("template", false), ("templates2", false), ("my templates", false), ("_", false),
    ])
  func templates(name: String, isTemplates: Bool) {
    #expect(FileName(name).isTemplates == isTemplates)
  }
}
