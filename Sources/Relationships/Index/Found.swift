/// Some records of a list, by their places in it: finding them copies none.
public struct Found<Record: Sendable>: RandomAccessCollection, Sendable {
  private let all: [Record]
  private let places: ArraySlice<Int32>

  init(_ places: ArraySlice<Int32>, in all: [Record]) { (self.places, self.all) = (places, all) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }
  public subscript(position: Int) -> Record {
    all[Int(places[places.startIndex + position])]
  }
}
