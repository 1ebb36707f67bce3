import SourceText
import Testing

@testable import Pages

@Suite struct PageLinkTests {
  @Test(
    "a link leads from the page's folder to the file",
    arguments: [
      ("peers/ada.md", "pages/people/about-ada.md", "../../peers/ada.md"),
      ("pages/people/about-ada.md", "pages/people/about-zoe.md", "about-ada.md"),
      ("pages/peerage.md", "pages/people/about-zoe.md", "../peerage.md"),
      ("pages/people/a.md", "pages/peerage.md", "people/a.md"),
      ("peers/ada.md", "peerage.md", "peers/ada.md"),
      ("peers/ada/index.md", "peers/ada.md", "ada/index.md"),
      ("a/b.md", "a/b/c.md", "../b.md"),
    ])
  func path(target: String, page: String, expected: String) {
    #expect(PageLink(to: VaultPath(target), from: VaultPath(page)).verbatim == expected)
  }

  @Test(
    "what would end or break a destination is encoded",
    arguments: [
      ("zoë müller.md", "zoë%20müller.md", "letters of any script stay, blanks don't"),
      ("Zoe\u{308}.md", "Zoe\u{308}.md", "the file's own normal form"),
      ("李雷.md", "李雷.md", "no case and no accents"),
      ("a(b) <c>.md", "a%28b%29%20%3Cc%3E.md", "brackets of a destination"),
      ("50%#1?.md", "50%25%231%3F.md", "marks of an address"),
      ("a\"b'c\\d.md", "a%22b%27c%5Cd.md", "quotes and backslash"),
      ("a\nb\u{7}.md", "a%0Ab%07.md", "control bytes of two digits"),
      ("a|b[c]*d*.md", "a%7Cb%5Bc%5D%2Ad%2A.md", "marks of tables, links and emphasis"),
      ("x:y::z.md", "x%3Ay%3A%3Az.md", "no scheme and no field"),
      (
        "R&amp;D $a$ ==b== %%c%%.md", "R%26amp%3BD%20%24a%24%20%3D%3Db%3D%3D%20%25%25c%25%25.md",
        "marks of others"
      ),
      ("-rf.md", "-rf.md", "a hyphen is no option here"),
      ("a_b,c+d@e!.md", "a_b,c+d@e!.md", "punctuation that means nothing"),
      ("\u{202E}gpj.md", "%E2%80%AEgpj.md", "a character that turns the text round"),
      ("tea\u{A0}🍵.md", "tea%C2%A0%F0%9F%8D%B5.md", "what is neither letter nor digit"),
    ])
  func encoding(name: String, expected: String, reason: String) {
    let link = PageLink(to: VaultPath("peers/" + name), from: VaultPath("peers/page.md"))
    #expect(link.markdown(after: "") == expected, "\(reason)")
  }

  @Test("an anchor follows, alone on the same page")
  func anchor() {
    let page = VaultPath("pages/people/about-ada.md")
    let note = PageLink(to: VaultPath("peers/ada.md"), anchor: "2026-11-19-1:1 é", from: page)
    #expect(note.verbatim == "../../peers/ada.md#2026-11-19-1%3A1%20é")
    #expect(PageLink(to: page, anchor: "for-me", from: page).verbatim == "#for-me")
    #expect(PageLink(to: page, from: page).verbatim == "about-ada.md")
  }

  @Test("two folders that differ in normal form alone are two")
  func normalForms() {
    let link = PageLink(to: VaultPath("Zo\u{EB}/a.md"), from: VaultPath("Zoe\u{308}/b.md"))
    #expect(link.verbatim.utf8.elementsEqual("../Zo\u{EB}/a.md".utf8))
  }
}
