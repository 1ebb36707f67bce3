import SourceText
import Testing

@testable import Vault

@Suite struct GlobTests {
  @Test(
    "a pattern names these files",
    arguments: [
      ("*.tmp.md", "a.tmp.md"), ("*.tmp.md", "peers/a.tmp.md"),  // no slash: in any folder
      ("/*.md", "a.md"), ("./peers/*.md", "peers/a.md"), ("peers/*", "peers/a.md"),
      ("peers/?.md", "peers/é.md"), ("**/a.md", "a.md"), ("**/a.md", "x/y/a.md"),
      ("x/**/a.md", "x/a.md"), ("x/**/a.md", "x/y/z/a.md"), ("**", "x/y.md"),
      ("x/**/**/a.md", "x/a.md"),
      ("x/*-*-*.md", "x/a-b-c-d.md"), ("zo\u{EB}/a.md", "zoe\u{308}/a.md"),  // either normal form
      ("[ab].md", "[ab].md"), ("a**b", "aXb"), ("peers//a.md", "peers/a.md"),
    ])
  func named(pattern: String, path: String) {
    #expect(Glob(pattern).matches(VaultPath(path), isFolder: false))
  }

  @Test(
    "a pattern does not name these files",
    arguments: [
      ("/*.md", "peers/a.md"), ("peers/*", "peers/x/a.md"), ("peers/a?.md", "peers/a.md"),
      ("Archive/**", "archive/a.md"), ("a.md", "A.md"), ("*.md", "a.markdown"), ("", "a.md"),
      ("/", "a.md"),
      ("peers/*.md", "work/peers/a.md"), ("[ab].md", "a.md"), ("x/**/a.md", "y/x/a.md"),
      ("a.md/", "a.md"), ("a.md/**", "a.md"), ("a?b", "a/b"), ("a*b", "a/b"), ("..", "a.md"),
    ])
  func notNamed(pattern: String, path: String) {
    #expect(!Glob(pattern).matches(VaultPath(path), isFolder: false))
  }

  @Test(
    "a pattern for all in a folder names the folder",
    arguments: [
      ("Archive/**", "Archive", true), ("Archive/", "peers/Archive", true),
      ("Archive", "Archive", true),
      ("Archive/**", "peers/Archive", false), ("**/old/**", "a/b/old", true),
      ("Archive/*", "Archive", false),
    ])
  func folders(pattern: String, path: String, isNamed: Bool) {
    #expect(Glob(pattern).matches(VaultPath(path), isFolder: true) == isNamed)
  }

  @Test("a pattern made to be slow is not")
  func slow() {
    let pattern = Glob(String(repeating: "*a", count: 100) + "b")
    let deep = Glob(String(repeating: "**/a/", count: 100) + "b")
    let time = ContinuousClock().measure {
      #expect(!pattern.matches(VaultPath(String(repeating: "a", count: 2000)), isFolder: false))
      #expect(!deep.matches(VaultPath(String(repeating: "a/", count: 1000)), isFolder: false))
    }
    #expect(time < .seconds(10))
  }
}
