import Browser
import Catalogue
import Gazette
import Glibc
import Search
import Synchronization

/// Knows the library: reads it on threads of its own, keeps what was read on the disk, and notices
/// when sources change.
///
/// ```
/// walk > partition: which segments still hold > builders make the others > catalogue > mailbox
/// ```
final class Librarian: Sendable {
  private struct State {
    var catalogue = Catalogue()
    var jobs: [Job] = []
    var isStopped = false
    /// The segments that came from the disk have been compared with their checksums.
    var isVerified = false
  }

  fileprivate enum Job {
    /// Look whether sources have changed.
    case refresh
    case mend(PageMending)
  }

  private let paths: [String]
  private let maker: SegmentMaker
  private let cache: LibraryCache?
  private let mailbox: Mailbox
  private let state = Mutex(State())
  private let bell = Bell()
  private let relief = Relief()

  init(paths: [String], encoding: Encoding?, cache: LibraryCache?, mailbox: Mailbox) {
    self.paths = paths
    maker = SegmentMaker(encoding: encoding)
    self.cache = cache
    self.mailbox = mailbox
  }

  /// Begins with what is known already, and keeps it true from now on.
  func start(with catalogue: Catalogue) {
    state.withLock { $0.catalogue = catalogue }
    refresh()
    startThread(isPatient: true) { self.run() }
    startThread(isPatient: true) { FolderWatch(self.paths) { self.refresh() }.run() }
  }

  /// Looks whether sources have changed.
  func refresh() {
    add(.refresh)
  }

  /// Reads no more than what is there.
  func stopLoading() {
    state.withLock { $0.isStopped = true }
  }

  func mend(_ mending: PageMending) {
    add(.mend(mending))
  }

  private func add(_ job: Job) {
    let isNew = state.withLock { state in
      if case .refresh = job, state.jobs.contains(where: \.isRefresh) { return false }
      state.jobs.append(job)
      return true
    }
    if isNew { bell.ring() }
  }

  private func run() {
    while true {
      bell.wait()
      let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
      switch job {
      case .refresh: readChanges()
      case .mend(let mending): carryOut(mending)
      case nil: continue
      }
    }
  }
}

// MARK: - Reading what has changed

extension Librarian {
  private func readChanges() {
    let old = state.withLock(\.catalogue)
    if !state.withLock(\.isVerified) { for segment in old.segments { segment.fetchForSearch() } }
    let files = SourceWalk(paths).files
    // All of it is read through once, while keys may come: what they need stays mapped.
    let aside = old.aside
    let partition = Partition(files, reusing: aside, except: damagedSegments(of: aside))
    guard !partition.isWhole(for: old) else {
      if old.segments.isEmpty { mailbox.post(.catalogued(old, kept: 0, nil)) }
      return
    }
    state.withLock { $0.isStopped = false }
    let builders = SegmentBuilders(
      files, partition.parts, maker, cache: cache,
      isCancelled: { self.state.withLock(\.isStopped) })
    var shown = partition.keptCount
    var made: [Int: Segment] = [:]
    builders.run(threads: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { segments, done in
      made = segments
      guard old.segments.isEmpty else { return }
      let head = partition.parts.map { segments[$0.files.lowerBound] }.prefix { $0 != nil }
      show(
        Catalogue(head.compactMap(\.self)), Loading(done: done, total: files.count), since: &shown)
    }
    let segments = partition.segments(of: old, with: made)
    show(Catalogue(segments), nil, since: &shown)
    // Half a library is not kept: the next start shall read the rest.
    if segments.count == partition.parts.count { try? cache?.write(Catalogue(segments)) }
  }

  /// Tells the browser; `shown` is how many segments it has been shown that are still the same.
  private func show(_ catalogue: Catalogue, _ loading: Loading?, since shown: inout Int) {
    guard loading == nil || catalogue.segments.count > shown else { return }
    state.withLock { $0.catalogue = catalogue }
    mailbox.post(.catalogued(catalogue, kept: shown, loading))
    shown = catalogue.segments.count
    // Whoever looks at a new segment maps two megabytes of it.
    relief.watch(catalogue)
    relief.give()
  }

  /// Once: a file that was damaged since it was written must be found out.
  private func damagedSegments(of catalogue: Catalogue) -> Set<Int> {
    guard
      !state.withLock({ state in
        defer { state.isVerified = true }
        return state.isVerified
      })
    else { return [] }
    return Set(
      catalogue.segments.indices.filter { number in
        defer { catalogue.segments[number].forget() }
        return !catalogue.segments[number].isWhole
      })
  }
}

// MARK: - Corrections

extension Librarian {
  private func carryOut(_ mending: PageMending) {
    do throws(Trouble) {
      mailbox.post(try result(of: mending))
    } catch {
      mailbox.post(.correctionRefused(error.complaint))
    }
  }

  private func result(of mending: PageMending) throws(Trouble) -> Event {
    let old = state.withLock(\.catalogue)
    guard let head = old.issue(mending.number), let place = old.place(ofIssue: mending.number)
    else { throw .noPlaceForCorrections }
    guard head.path != "-" else { throw .noPlaceForCorrections }
    let page = try PageFile(path: head.path, encoding: maker.encoding)
    guard page.issue.id == mending.issue else { throw .changedMeanwhile(path: head.path) }
    let news = try mending.write(page)
    let mended = try PageFile(path: head.path, encoding: maker.encoding)
    let catalogue = try readAnew(place.segment, of: old)
    state.withLock { $0.catalogue = catalogue }
    return .corrected(mended.issue, at: mending.number, in: catalogue, news)
  }

  private func readAnew(_ number: Int, of catalogue: Catalogue) throws(Trouble) -> Catalogue {
    let files = catalogue.segments[number].sources.compactMap { SourceFile(path: $0) }
    guard let bytes = maker.segment(of: files[...], isCancelled: { false }),
      let segment = (try? cache?.keep(bytes)) ?? Segment(Bytes(bytes))
    else { return catalogue }
    let new = catalogue.replacing(number, with: segment)
    try? cache?.write(new)
    return new
  }
}

extension Segment {
  /// The paths of what it was made of.
  fileprivate var sources: [String] {
    (0..<issueCount).map { issue($0).path } + remarks.skipped.map(\.path)
  }
}

extension Librarian.Job {
  fileprivate var isRefresh: Bool {
    guard case .refresh = self else { return false }
    return true
  }
}
