import Relationships

/// One question from the bank, with what it asks about.
struct QuestionPart: TemplateView {
  let text: PageText
  let about: PageText

  static let fields: [TemplateField<Self>] = [.text("text", \.text), .text("about", \.about)]

  init(_ question: Question) {
    (text, about) = (PageText(question.text), PageText(question.about))
  }
}
