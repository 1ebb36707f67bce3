import Relationships
import SourceText
import Templates
import Testing

@Suite struct BuiltInQuestionsTests {
  private static let read = QuestionReader.read(
    SourceFile(path: VaultPath("questions.yml"), bytes: BuiltInTemplates.questions))

  @Test("nothing is wrong with the built-in questions, and there are about forty, none twice")
  func whole() {
    let questions = BuiltInQuestionsTests.read.questions
    #expect(BuiltInQuestionsTests.read.diagnostics == [])
    #expect((36...48).contains(questions.count))
    #expect(Set(questions.map(\.text)).count == questions.count)
  }

  @Test("each is a question of one line", arguments: read.questions.map(\.text))
  func form(text: String) {
    #expect(text.hasSuffix("?") && text.first?.isUppercase == true)
    #expect(text.utf8.count <= 80)
  }

  @Test("they ask about all that the practice names, and a kind follows upon another")
  func subjects() {
    let about = BuiltInQuestionsTests.read.questions.map(\.about)
    for name in ["hobbies", "family", "favourites", "values", "approach", "communication"] {
      #expect(about.contains(name))
    }
    #expect(zip(about.prefix(30), about.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test(
    "none asks what is nobody's business at work",
    arguments: [
      "health", "sick", "religio", "church", "politic", "vote", "how old", "age ", "money",
      "salary",
      "earn", "married", "children", "kids", "partner", "husband", "wife", "born", "come from",
    ])
  func tact(word: String) {
    for question in BuiltInQuestionsTests.read.questions {
      #expect(!" \(question.text.lowercased())".contains(" \(word)"), "\(question.text)")
    }
  }
}
