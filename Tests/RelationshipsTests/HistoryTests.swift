import Relationships
import Testing

@Suite struct HistoryTests {
  @Test(
    "what is older than `since` is history: by its day, else by its due date",
    arguments: [
      ("## 2025-12-31 1:1\n- [ ] @me x", true), ("## 2026-01-01 1:1\n- [ ] @me x", false),
      ("- [ ] @me x due:2025-12-31", true), ("- [ ] @me x due:2026-01-01", false),
      ("- [ ] @me x", false),
      ("## 2025-12-31 1:1\n- [ ] @me x due:2026-12-01", true),
    ])
  func commitments(body: String, isHistory: Bool) throws {
    let index = readVault(["peers/ada.md": "# Ada\n\n\(body)\n"], settings: "since: 2026-01-01")
      .index
    #expect(index.isHistory(try #require(index.commitments.first)) == isHistory)
  }

  @Test("without `since` nothing is history")
  func noSince() throws {
    let index = readVault(["peers/ada.md": "# Ada\n\n- [ ] @me x due:1999-01-01\n"]).index
    #expect(!index.isHistory(try #require(index.commitments.first)))
  }
}
