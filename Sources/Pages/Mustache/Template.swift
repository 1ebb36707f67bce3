/// A template that fits a type of view and can be rendered any number of times.
struct Template<View: TemplateView>: Sendable {
  let code: TemplateCode

  /// Renders a view to the page's text.
  func render(_ view: View) -> String {
    String(decoding: bytes(of: view), as: UTF8.self)
  }

  /// Renders a view to the bytes of the page's text.
  ///
  /// They are UTF-8 if the template's source is: its bytes are copied as they are.
  func bytes(of view: View) -> [UInt8] {
    var renderer = TemplateRenderer(code: code, view: view)
    return renderer.render()
  }
}
