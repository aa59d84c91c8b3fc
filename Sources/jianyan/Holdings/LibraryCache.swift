import Catalogue
import Gazette
import Glibc

/// A library's segments on the disk, and the manifest that says in which order they stand.
///
/// The folder is named by a digest of the paths and the encoding that were asked for. Segments are
/// named by a digest of their content and never changed; a new manifest takes the old one's place
/// whole, so a reader finds one library or the other, and a lock keeps writers apart.
struct LibraryCache: Sendable {
  let folder: String

  private static let magic: UInt64 = 0x7374_6E65_746E_6F63

  /// Nil when the system names no folder for caches.
  init?(paths: [String], encoding: Encoding?) {
    guard let home = Self.home else { return nil }
    let absolute = paths.map { path in
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    }
    // The paths as given belong to it, for heads hold them.
    let key = ([encoding?.rawValue ?? ""] + absolute + paths).joined(separator: "\n")
    folder = "\(home)/jianyan/libraries/\(Bytes(Array(key.utf8)).checksum.hexadecimal)"
  }

  /// The library as it was when it was last read; empty when there is none, or it is damaged, or
  /// another build of the program made it.
  func read() -> Catalogue {
    guard let bytes = try? bytes(ofFile: manifestPath) else { return Catalogue() }
    var record = RecordReader(Bytes(bytes))
    let (magic, build): (UInt64, UInt64) = (record.readFixed(), record.readFixed())
    guard magic == Self.magic, build == Self.build else { return Catalogue() }
    var segments: [Segment] = []
    for _ in 0..<min(record.readCount(), bytes.count) {
      guard let segment = Segment(mapping: path(of: record.readFixed())) else { return Catalogue() }
      segments.append(segment)
      // A look at its table may map two megabytes: the kernel maps a file's large folio whole.
      segment.forget()
    }
    return Catalogue(segments)
  }

  /// Writes a segment, unless it is there, and maps it.
  func keep(_ bytes: [UInt8]) throws(Trouble) -> Segment? {
    guard let name = Segment(Bytes(bytes))?.name else { return nil }
    guard FileKind(of: path(of: name)) == .nothing else { return Segment(mapping: path(of: name)) }
    try makeFolder()
    try writeFile(bytes, to: path(of: name), overwriting: true, isDurable: false)
    let segment = Segment(mapping: path(of: name))
    segment?.forget()
    return segment
  }

  /// Makes these segments the library, and lets go of all others.
  func write(_ catalogue: Catalogue) throws(Trouble) {
    let names = catalogue.segments.map { segment in
      defer { segment.forget() }
      return segment.name
    }
    var record = RecordWriter()
    record.write(fixed: Self.magic)
    record.write(fixed: Self.build)
    record.write(names.count)
    for name in names { record.write(fixed: name) }
    try makeFolder()
    try writeFile(record.bytes, to: manifestPath, overwriting: true, isDurable: false)
    let kept = Set(names.map { lastPart(of: path(of: $0)) })
    for entry in entries(in: folder) where entry.name.hasSuffix(Self.ending) {
      if !kept.contains(entry.name) { unlink("\(folder)/\(entry.name)") }
    }
  }
}

extension LibraryCache {
  private static let ending = ".segment"

  private var manifestPath: String { "\(folder)/manifest" }

  private func path(of name: UInt64) -> String {
    "\(folder)/\(name.hexadecimal)\(Self.ending)"
  }

  private static var home: String? {
    if let home = environment("XDG_CACHE_HOME"), home.hasPrefix("/") { return home }
    return environment("HOME").map { "\($0)/.cache" }
  }

  /// What the program makes of a page may change with every build of it.
  private static let build: UInt64 = {
    let stamp = SourceFile(path: "/proc/self/exe")?.stamp
    return UInt64(bitPattern: stamp?.modified ?? 0) ^ UInt64(stamp?.size ?? 0) << 32
  }()

  private func makeFolder() throws(Trouble) {
    guard FileKind(of: folder) != .folder else { return }
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o755)
    }
    guard FileKind(of: folder) == .folder else {
      throw .cannotWrite(path: folder, reason: reason(errno))
    }
  }
}

extension UInt64 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
