/// Random numbers that are the same on every machine: SplitMix64.
///
/// Each note throws dice of its own, so that it does not depend on which notes were made before it.
struct Dice {
  private var state: UInt64

  /// `kind` keeps two notes with the same number apart.
  init(seed: UInt64, kind: NoteRole, number: Int) {
    state = seed &+ (UInt64(kind.rawValue) &+ 1) &* 0xD6E8_FEB8_6659_FD93
    state = next() &+ UInt64(number) &* 0xA076_1D64_78BD_642F
    state = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range, each as likely as the others.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 33) % range.count
  }

  mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

  /// One of `choices`, which is not empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[roll(0...choices.count - 1)]
  }

  /// `count` different ones of `choices`, in their order there.
  mutating func pick<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    var left = count
    var picked: [Choice] = []
    for (place, choice) in choices.enumerated() where left > 0 {
      guard roll(1...choices.count - place) <= left else { continue }
      picked.append(choice)
      left -= 1
    }
    return picked
  }
}
