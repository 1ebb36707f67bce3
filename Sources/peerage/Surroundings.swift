internal import Calendar

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The system around the program: its clock, environment and streams.
///
/// The only door to the C library; everything else gets what it needs from here as a value.
enum Surroundings {
  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// A variable of the environment; nil where it is not there or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The day it is here, by the system's clock and time zone.
  static func localDay() -> Day? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Writes all bytes, or stops quietly where nobody reads on, as behind `| head`.
  static func write(_ bytes: [UInt8], to stream: Stream) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(stream.rawValue, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(stream.rawValue, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(stream.rawValue, buffer.baseAddress, buffer.count)
        #endif
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR && !(errno == EAGAIN && waitUntilWritable(stream)) {
        return
      }
    }
  }

  /// Waits for a stream that somebody else made one that does not wait.
  private static func waitUntilWritable(_ stream: Stream) -> Bool {
    var request = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, -1) > 0
  }
}
