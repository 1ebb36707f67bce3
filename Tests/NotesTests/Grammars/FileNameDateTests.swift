import Calendar
import Notes
import Testing

@Suite struct FileNameDateTests {
  @Test(
    "a date at the head of a file's name is its day, the rest its title",
    arguments: [
      ("2026-11-19 Topic", "Topic", "a blank between"),
      ("2026-11-19-topic", "topic", "a hyphen"),
      ("2026-11-19_topic", "topic", "an underscore"),
      ("2026-11-19 - Topic", "Topic", "a dash"),
      ("2026-11-19 – Topic with – dash", "Topic with – dash", "the title keeps its own"),
      ("20261119 - random", "random", "digits alone"),
      ("2026.11.19 Topic", "Topic", "dots"),
      ("2026-11-19 Sandra", "Sandra", "no weekday, though it begins as one"),
    ])
  func head(name: String, title: String, form: String) throws {
    let read = try #require(FileNameDate.read(name))
    #expect(read.day?.description == "2026-11-19", "\(form)")
    #expect(read.title == title)
    #expect(read.time == nil)
    #expect(!read.isDaily)
  }

  @Test(
    "a time may stand behind the date",
    arguments: [
      ("2026-11-19T100000", "10:00", ""), ("2026-11-19T1015", "10:15", ""),
      ("202611191000 Topic", "10:00", "Topic"), ("20261119T093000 Topic", "09:30", "Topic"),
      ("20261119100059", "10:00", ""), ("2026-11-19T10:00 Topic", "10:00", "Topic"),
    ])
  func time(name: String, time: String, title: String) throws {
    let read = try #require(FileNameDate.read(name))
    #expect(read.day?.description == "2026-11-19")
    #expect(read.time?.description == time)
    #expect(read.title == title)
    #expect(!read.isDaily)
  }

  @Test(
    "a daily note's name is its date and perhaps its weekday",
    arguments: [
      "2026-11-19", "20261119", "2026-11-19 Thursday", "2026-11-19-Th", "2026-11-19 thu",
      "2026_11_19",
    ])
  func daily(name: String) throws {
    let read = try #require(FileNameDate.read(name))
    #expect(read.day?.description == "2026-11-19")
    #expect(read.isDaily)
  }

  @Test("a date that no calendar has is told apart from none")
  func impossible() {
    #expect(FileNameDate.read("2026-02-30 Topic")?.date == .impossible("2026-02-30"))
    #expect(FileNameDate.read("2026-02-30 Topic")?.day == nil)
  }

  @Test(
    "what has no date at its head has none",
    arguments: [
      "Topic", "", "2026", "2026-11 plan", "12026-11-19", "2026-11-190", "202611191", "20261119100",
      "1-1",
      "2026-11-19x", "20269999 ticket", "202611199999", "Ada 2026-11-19", "ada-lovelace",
      "2026-11-19T99",
      "99999999999999999999999",
    ])
  func none(name: String) {
    #expect(FileNameDate.read(name) == nil)
  }

  @Test(
    "a date elsewhere in the name is found by asking for it",
    arguments: [
      ("rd. 2022-09-07", "2022-09-07"), ("Ada Lovelace 2026-11-19", "2026-11-19"),
      ("notes20261119", "2026-11-19"), ("2022-10-12 Wednesday", "2022-10-12"),
      ("call 1 2026-11-19", "2026-11-19"),
      ("x120261119", nil), ("ticket 2026-13-01", nil), ("Ada", nil), ("é 2026-11-19", "2026-11-19"),
      ("2026-02-30 then 2026-03-01", "2026-03-01"), ("12026-11-19", nil), ("2026-11-190", nil),
    ])
  func anywhere(name: String, day: String?) {
    #expect(FileNameDate.dateAnywhere(name)?.description == day)
  }
}
