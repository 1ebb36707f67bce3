import Foundation
import Testing

/// The schemas of the manual, held against what the program prints; needs Python with `jsonschema`.
enum JSONSchema {
  static let missing: Comment = "python3 with jsonschema is not here"

  static let validatorIsHere =
    (try? python(["-c", "import jsonschema; jsonschema.Draft202012Validator"])) == 0

  /// Whether a schema is sound and a document fits it.
  static func holds(of document: Data, in schema: String) throws -> Bool {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: document, as: UTF8.self), to: "document.json")
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    let paths = [
      root.appendingPathComponent(schema), folder.url.appendingPathComponent("document.json"),
    ]
    return try python(["-c", script] + paths.map(\.path)) == 0
  }

  private static func python(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
